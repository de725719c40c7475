internal import WeeklyText

/// The list of the files that a build wrote, which it leaves in the output folder: only what is listed there is ever removed.
///
/// A line of text that names the form, then the paths in the order of their bytes; behind each a NUL, which is the one byte that no
/// name has. Earlier versions wrote a line a path.
struct Manifest: Equatable {
    static let name = ".sofaweekly-files"
    private static let head = Array("sofaweekly 2".utf8) + [0]

    /// In the order of their bytes, each once.
    let files: [ExactText]

    init(_ files: some Sequence<String>) {
        self.init(files.map { ExactText($0) })
    }

    /// - Parameter files: in any order, which is mostly the right one.
    private init(_ files: [ExactText]) {
        let isInOrder = zip(files, files.dropFirst()).allSatisfy { $0 < $1 }
        self.files = isInOrder ? files : Set(files).sorted()
    }

    /// What a build has left in a folder; nothing where none has been. A manifest is a file that anybody could have written: what
    /// is no path below the folder is left out.
    ///
    /// - Parameter other: one that it may well be the same as.
    init(in folder: OpenFolder, like other: Manifest? = nil) throws(FileError) {
        let bytes = try folder.read(Self.name) ?? []
        if let other, bytes == other.bytes {
            self = other
        } else {
            self.init(bytes: bytes)
        }
    }

    init(bytes: [UInt8]) {
        let isOld = !bytes.starts(with: Self.head)
        let parts = isOld ? bytes.split(separator: .lineFeed) : bytes.dropFirst(Self.head.count).split(separator: 0)
        self.init(parts.compactMap { String(validating: $0, as: UTF8.self) }.filter(Self.isBelow))
    }

    var bytes: [UInt8] {
        files.reduce(into: Self.head) { bytes, file in
            bytes += file.text.utf8
            bytes.append(0)
        }
    }

    func contains(_ path: String) -> Bool {
        let index = files.partitioningIndex { !$0.text.precedes(path) }
        return index < files.count && files[index].text.hasBytes(of: path)
    }

    func union(_ other: Manifest) -> Manifest {
        self == other ? self : Manifest(files + other.files)
    }

    /// The files that are not in another, in the order of their bytes.
    func without(_ other: Manifest) -> [String] {
        if self == other { return [] }
        var rest = other.files[...]
        return files.filter { file in
            rest = rest.drop { $0 < file }
            return rest.first != file
        }.map(\.text)
    }

    private static func isBelow(_ file: String) -> Bool {
        let parts = file.parts(at: .slash)
        return !file.utf8.contains(0)
            && !parts.contains { $0.isEmpty || $0.hasBytes(of: ".") || $0.hasBytes(of: "..") }
            && !file.hasBytes(of: name)
    }
}
