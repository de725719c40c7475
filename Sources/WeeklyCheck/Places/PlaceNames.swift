internal import WeeklyModel
internal import WeeklyText

/// The names of what stands on a site, to find what somebody meant. Made when something is missing for the first time.
struct PlaceNames: Sendable {
    /// By folder, and by the last part of the path in small letters.
    private struct Table: Sendable {
        var folders: [ExactText: [RoutePath]] = [:]
        var names: [ExactText: [RoutePath]] = [:]
        /// By the names of their files, with ending.
        var issues: [ExactText: [RoutePath]] = [:]
        /// The same with what their paths say of languages.
        var texts: [(page: RoutePath, language: FileLanguage)] = []
    }

    /// Beyond that many names in a folder a comparison of all takes too long.
    private static let mostCompared = 2000

    private let table: Lazy<Table>
    /// The folders of the languages beside the main one, each with the slash at its end.
    private let folders: [String]

    init(
        _ configuration: Configuration, paths: @escaping @Sendable () -> [RoutePath],
        issues: @escaping @Sendable () -> [(file: String, page: RoutePath)]
    ) {
        let rules = configuration.archive
        folders = configuration.translations.map(\.folder)
        table = Lazy {
            var table = Table()
            for path in paths() {
                table.folders[ExactText(String(Self.folder(of: path))), default: []].append(path)
                table.names[ExactText(Self.name(of: path).lowercased()), default: []].append(path)
            }
            for (file, page) in issues() {
                table.issues[ExactText(String(file.lastPathPart ?? "")), default: []].append(page)
                table.texts.append((page, rules.language(of: file)))
            }
            return table
        }
    }

    /// An issue's page by the name of its file, a place of the same name elsewhere, or one beside it of nearly that name; of pages those
    /// in the language that the address names.
    func near(_ target: SiteTarget) -> RoutePath? {
        let folder = languageFolder(of: target.inside ?? "")
        if let folder, let text = mainText(at: target, below: folder) { return page(of: text, below: folder) }
        let name = String(target.name)
        let issues = table.value.issues[ExactText(name)] ?? []
        if let page = issues.last(where: { isBelow(folder, $0) }) { return page }
        if folder == nil, issues.count == 1 { return issues.first }
        let all = table.value.names[ExactText(name.lowercased())] ?? sameBehindBackslash(name)
        let same = all.filter { isBelow(folder, $0) }
        if same.count == 1 { return same.first }
        return beside(target)
    }

    /// All that `near` depends on.
    func questions(about target: SiteTarget) -> [PlaceQuestion] {
        guard folders.isEmpty else { return [.anyPath] }
        let name = String(target.name)
        let names = [name, Self.behindBackslash(name)].compactMap(\.self)
        let folder = target.inside.map { PlaceQuestion.folder(String(Self.folder(of: RoutePath(page: $0)))) }
        return names.map { .name($0.lowercased()) } + (folder.map { [$0] } ?? [])
    }

    // MARK: Languages

    /// Nil for what is of the main language.
    private func languageFolder(of path: String) -> String? { folders.first { path.begins(with: $0) } }

    /// Whether a page is of a language; pictures and other files are of all.
    private func isBelow(_ folder: String?, _ path: RoutePath) -> Bool {
        if folders.isEmpty || !path.file.ends(with: ".html") { return true }
        let own = languageFolder(of: path.file)
        return own.map { ExactText($0) } == folder.map { ExactText($0) }
    }

    /// The text whose page in the main language stands at the rest of an address in another: people put the language in front.
    private func mainText(at target: SiteTarget, below folder: String) -> FileLanguage? {
        guard let rest = target.inside?.without(start: folder) else { return nil }
        let page = RoutePath(page: String(rest))
        return table.value.texts.first { $0.page == page }?.language
    }

    /// The page of a text in a language; nil where it is not translated.
    private func page(of text: FileLanguage, below folder: String) -> RoutePath? {
        table.value.texts.first { $0.language.stem.hasBytes(of: text.stem) && isBelow(folder, $0.page) }?.page
    }

    // MARK: Names

    private func sameBehindBackslash(_ name: String) -> [RoutePath] {
        Self.behindBackslash(name).flatMap { table.value.names[ExactText($0.lowercased())] } ?? []
    }

    /// The last part of a path as other systems write it; nil where it has one part.
    private static func behindBackslash(_ name: String) -> String? {
        guard let last = name.parts(at: .backslash).last, last.utf8.count < name.utf8.count else { return nil }
        return String(last)
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
    static func name(of path: RoutePath) -> Substring { page(path).lastPathPart ?? "" }

    static func folder(of path: RoutePath) -> Substring {
        let page = page(path)
        return page.utf8.lastIndex(of: .slash).map { page[...$0] } ?? ""
    }

    private static func page(_ path: RoutePath) -> Substring {
        path.file.without(end: "/index.html") ?? path.file[...]
    }
}
