internal import WeeklyCache
internal import WeeklyText

/// What the last build left in an output folder, file by file.
struct KeptFiles: Sendable {
    /// In the order of their paths.
    private let files: [KeptFile]

    /// - Parameter files: one a path, in any order.
    init(_ files: [KeptFile]) {
        self.files = files.sorted(byBytesOf: \.path)
    }

    var count: Int { files.count }

    /// What is known of the file at a path.
    ///
    /// - Parameter place: where the file is looked for first, and then where the next one is likely to stand: files are asked for in the
    ///   order of their paths.
    func file(at path: String, from place: inout Int) -> KeptFile? {
        if !stands(path, at: place) { place = files.partitioningIndex { !$0.path.precedes(path) } }
        guard stands(path, at: place) else { return nil }
        place += 1
        return files[place - 1]
    }

    private func stands(_ path: String, at place: Int) -> Bool {
        files.indices.contains(place) && files[place].path.hasBytes(of: path)
    }
}
