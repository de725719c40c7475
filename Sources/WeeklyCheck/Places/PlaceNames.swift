internal import WeeklyModel
internal import WeeklyText

/// The names of what stands on a site, to find what somebody meant. Made when something is missing for the first time.
struct PlaceNames: Sendable {
    /// By folder, and by the last part of the path in small letters.
    private struct Table: Sendable {
        var folders: [ExactText: [RoutePath]] = [:]
        var names: [ExactText: [RoutePath]] = [:]
        /// By the names of their files, with ending.
        var issues: [ExactText: RoutePath] = [:]
    }

    /// Beyond that many names in a folder a comparison of all takes too long.
    private static let mostCompared = 2000

    private let table: Lazy<Table>

    init(
        paths: @escaping @Sendable () -> [RoutePath],
        issues: @escaping @Sendable () -> [(file: String, page: RoutePath)]
    ) {
        table = Lazy {
            var table = Table()
            for path in paths() {
                table.folders[ExactText(String(Self.folder(of: path))), default: []].append(path)
                table.names[ExactText(Self.name(of: path).lowercased()), default: []].append(path)
            }
            for (file, page) in issues() { table.issues[ExactText(String(file.pathParts.last ?? ""))] = page }
            return table
        }
    }

    /// An issue's page by the name of its file, a place of the same name elsewhere, or one beside it of nearly that name.
    func near(_ target: SiteTarget) -> RoutePath? {
        let name = String(target.name)
        if let page = table.value.issues[ExactText(name)] { return page }
        let same = table.value.names[ExactText(name.lowercased())] ?? sameBehindBackslash(name)
        if same.count == 1 { return same.first }
        return beside(target)
    }

    private func sameBehindBackslash(_ name: String) -> [RoutePath] {
        guard let last = name.parts(at: .backslash).last, last.utf8.count < name.utf8.count else { return [] }
        return table.value.names[ExactText(last.lowercased())] ?? []
    }

    private func beside(_ target: SiteTarget) -> RoutePath? {
        guard let inside = target.inside else { return nil }
        let path = RoutePath(page: inside)
        let others = table.value.folders[ExactText(String(Self.folder(of: path)))] ?? []
        guard others.count <= Self.mostCompared else { return nil }
        // Another number is another issue, and no slip.
        let digits = Self.digits(target.name)
        let names = others.map(Self.name).filter { Self.digits($0) == digits }.map(String.init)
        let near = NearMiss.of(String(target.name), among: names)
        return near.flatMap { near in others.first { Self.name(of: $0).hasBytes(of: near) } }
    }

    private static func digits(_ name: Substring) -> [UInt8] { name.utf8.filter(\.isASCIIDigit) }

    /// What a page is called, and in which folder: `issues/first/index.html` is `first` in `issues/`.
    private static func name(of path: RoutePath) -> Substring { page(path).pathParts.last ?? "" }

    private static func folder(of path: RoutePath) -> Substring {
        let page = page(path)
        return page.utf8.lastIndex(of: .slash).map { page[...$0] } ?? ""
    }

    private static func page(_ path: RoutePath) -> Substring {
        path.file.without(end: "/index.html") ?? path.file[...]
    }
}
