package import WeeklyText

/// Which Markdown files of a site become which of its pages: people link from file to file, as editors and hosts of repositories show
/// such links, and readers must come to the page.
package struct SourceFiles: Sendable {
    private let address: SiteAddress
    /// What paths say of languages.
    private let rules: ArchiveRules
    /// The files and their pages, as they were given.
    private let all: Lazy<[(file: String, page: RoutePath)]>
    /// Made when the first link of that form is met; most issues have none.
    private let pages: Lazy<[ExactText: RoutePath]>

    /// - Parameters:
    ///   - rules: what paths say of languages.
    ///   - pages: the files' paths, all relative to one folder, and the files of their pages.
    package init(
        _ address: SiteAddress, by rules: ArchiveRules = ArchiveRules(),
        _ pages: @escaping @Sendable () -> [(file: String, page: RoutePath)]
    ) {
        self.address = address
        self.rules = rules
        let all = Lazy(pages)
        self.all = all
        self.pages = Lazy { Dictionary(all.value.map { (ExactText($0.file), $0.page) }) { first, _ in first } }
    }

    /// The address of the page that a link means, as pages of the site link to it, with what stands behind `?` and `#`.
    ///
    /// - Parameters:
    ///   - reference: as it was written: `about.md`, `../issues/first.md#questions`, percent-encoded or not.
    ///   - file: the path of the file that it stands in.
    /// - Returns: nil for what leads to no such file.
    package func address(of reference: String, in file: String) -> String? {
        guard let link = FileReference(reference), let page = pages.value[link.path(from: file)] else { return nil }
        return address.path(of: page) + link.rest
    }

    /// Adds all of it to a hash: of equal ones every link has the same meaning.
    package func add(to hash: inout KeyedHash) {
        for (file, page) in all.value.sorted(byBytesOf: \.file) {
            hash.add(file)
            hash.add(page.file)
            hash.add(page.urlPath)
        }
    }

    /// The path of the file that a link means, whether there is one or not; nil for links that are not written so.
    ///
    /// - Parameter file: the path of the file that it stands in.
    package static func path(of reference: String, in file: String) -> String? {
        FileReference(reference)?.path(from: file)
    }

    /// Whether a link is written as the path of a Markdown file.
    package static func isPath(_ reference: String) -> Bool { FileReference(reference) != nil }

    // MARK: What was meant

    /// The link that was probably meant: to a file of nearly the name in the same folder, or of the same name in another. It leads to a
    /// text in the language that the link names.
    package func near(_ reference: String, in file: String) -> String? {
        guard let link = FileReference(reference) else { return nil }
        return target(near: link.path(from: file)).map { Self.reference(to: $0, from: file) + link.rest }
    }

    private func target(near path: String) -> String? {
        let wanted = rules.language(of: path)
        let all = pages.value.keys.map { (path: $0.text, language: rules.language(of: $0.text)) }
        let own = all.filter { $0.language.tag.map { ExactText($0) } == wanted.tag.map { ExactText($0) } }
        // Where there is the very text, one of nearly the name is another.
        if !rules.languages.isEmpty, all.contains(where: { $0.language.stem.hasBytes(of: wanted.stem) }) {
            return Self.first(own.filter { $0.language.stem.hasBytes(of: wanted.stem) }.map(\.path))
        }
        let (folder, name) = Self.split(wanted.plain)
        let names = own.map { (path: $0.path, plain: Self.split($0.language.plain)) }
        let beside = names.filter { $0.plain.folder.hasBytes(of: folder) }
        if let near = NearMiss.of(name, among: beside.map(\.plain.name)) {
            return Self.first(beside.filter { $0.plain.name.hasBytes(of: near) }.map(\.path))
        }
        let same = names.filter { $0.plain.name.hasBytes(of: name) }
        return same.count == 1 ? same[0].path : nil
    }

    /// Files are in no order.
    private static func first(_ paths: [String]) -> String? { paths.min { $0.precedes($1) } }

    /// The folder with the slash at its end, and the name.
    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: .slash) else { return ("", path) }
        return (String(path[...slash]), String(path[path.utf8.index(after: slash)...]))
    }

    /// The way from one file to another.
    private static func reference(to target: String, from file: String) -> String {
        let (start, end) = (split(file).folder.pathParts, target.pathParts)
        let shared = zip(start, end.dropLast()).prefix { $0.hasBytes(of: $1) }.count
        let up = [Substring](repeating: "..", count: start.count - shared)
        return (up + end.dropFirst(shared)).joined(separator: "/")
    }
}

/// A file among those whose links are resolved.
package struct SourcePlace: Sendable {
    package let files: SourceFiles
    /// As the files have it.
    package let path: String

    package init(_ path: String, among files: SourceFiles) {
        self.path = path
        self.files = files
    }

    /// As of `SourceFiles.address`.
    package func address(of reference: String) -> String? { files.address(of: reference, in: path) }
}

/// A link that is written as the path of a Markdown file.
private struct FileReference {
    /// Not percent-encoded.
    private let written: String
    /// From `?` or `#` on.
    let rest: Substring

    /// Nil for any other link. What begins with a slash is an address of the site.
    init?(_ reference: String) {
        guard let first = reference.utf8.first, first != .slash, first != .numberSign else { return nil }
        let end = reference.utf8.firstIndex { $0 == .questionMark || $0 == .numberSign } ?? reference.endIndex
        let path = reference[..<end]
        guard IssuePattern.endings.contains(where: { path.ends(with: $0) }), !URLReference.isWhole(reference) else {
            return nil
        }
        // In HTML an ampersand is an entity.
        let plain = path.utf8.contains(.ampersand) ? path.exchanging("&amp;", for: "&") : String(path)
        written = PercentEncoding.decoded(plain) ?? plain
        rest = reference[end...]
    }

    func path(from file: String) -> String {
        let folder = file.utf8.lastIndex(of: .slash).map { file[...$0] } ?? ""
        return String(URLReference.withoutDots("/\(folder)\(written)"[...]).dropFirst())
    }
}
