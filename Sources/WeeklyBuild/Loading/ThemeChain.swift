internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklySite
internal import WeeklyText

/// The theme that a site's configuration names, and those that it builds on, one on the other.
struct ThemeChain {
    /// The file that a theme says what it is in.
    static let fileName = "theme.yml"

    /// Of the site, in which all paths are.
    let root: String
    let texts: [ExactText: String]
    /// What the site says of kinds.
    let kinds: [KindSettings]
    let knownWords: [InterfaceWord]
    /// What they say, the nearest first.
    private(set) var settings: [ThemeSettings] = []
    /// Where they are, relative to the site's folder, the nearest first; also one that is not there.
    private(set) var paths: [String] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Stands for all that was read.
    private(set) var digest = KeyedHash()

    init(
        root: String, texts: [ExactText: String] = [:], kinds: [KindSettings] = [], knownWords: [InterfaceWord] = []
    ) {
        self.root = root
        self.texts = texts
        self.kinds = kinds
        self.knownWords = knownWords
    }

    /// Reads the themes, from one that a file names on.
    mutating func follow(_ reference: ThemeReference, namedIn file: SourceFile) {
        if paths.contains(where: { $0.hasBytes(of: reference.path) }) { return reportCircle(reference, in: file) }
        paths.append(reference.path)
        guard isTheme(reference, in: file) else { return }
        let path = "\(reference.path)/\(Self.fileName)"
        guard (try? FileSystem.kind(of: PathText.join(root, path))) != nil || texts[path] != nil else { return }
        switch TextFile.read(PathText.join(root, path), shownAs: path, followsLinks: false, texts: texts) {
        case .failure(let failure): diagnostics.append(failure.diagnostic)
        case .success(let own): read(own)
        }
    }

    private mutating func read(_ file: SourceFile) {
        let (theme, problems) = ThemeReader.read(
            file, kinds: kinds, knownWords: knownWords, dateNames: DateFormat.namesInUse)
        diagnostics += problems
        settings.append(theme)
        digest.add(file)
        if let base = theme.base { follow(base, namedIn: file) }
    }

    // MARK: Folders that are no themes

    private mutating func isTheme(_ reference: ThemeReference, in file: SourceFile) -> Bool {
        let place = PathText.join(root, reference.path)
        guard let real = FileSystem.realPath(place), (try? FileSystem.kind(of: place)) == .folder else {
            let isThere = (try? FileSystem.kind(of: place)) != nil
            report(
                isThere ? "\(reference.path) is no folder" : "there is no folder \(reference.path)", reference,
                in: file,
                isThere ? nil : near(reference.path))
            return false
        }
        guard let top = FileSystem.realPath(root), real.begins(with: "\(top)/") else {
            report("the theme \(reference.path) is a link that leads out of the site's folder", reference, in: file)
            return false
        }
        let parts = ["templates", "static", Self.fileName]
        if parts.contains(where: { (try? FileSystem.kind(of: PathText.join(place, $0))) != nil }) { return true }
        report("\(reference.path) is no theme: it has no templates/, no static/ and no theme.yml", reference, in: file)
        return false
    }

    private mutating func report(
        _ message: Message, _ reference: ThemeReference, in file: SourceFile, _ near: String? = nil
    ) {
        let fix = near.map { Fix("did you mean \($0)?", .guess, edits: [Edit(reference.range, to: $0)]) }
        diagnostics.append(
            Diagnostic(
                .unknownTheme, message, at: reference.range, in: file,
                fixes: [
                    fix
                        ?? Fix(
                            "a theme is a folder of the site's, such as themes/cards, with templates/ and static/ in it"
                        )
                ]))
    }

    /// A folder beside it that is called almost so.
    private func near(_ path: String) -> String? {
        let parent = PathText.parent(of: path)
        let names = (try? FileSystem.names(in: PathText.join(root, parent))) ?? []
        return NearMiss.of(path, among: names.map { parent.isEmpty || parent == "." ? $0 : "\(parent)/\($0)" })
    }

    private mutating func reportCircle(_ reference: ThemeReference, in file: SourceFile) {
        let start = paths.firstIndex { $0.hasBytes(of: reference.path) } ?? 0
        let circle = (paths[start...] + [reference.path]).joined(separator: " → ")
        diagnostics.append(
            Diagnostic(
                .circularTheme, "themes build on one another in a circle: \(circle)", at: reference.range, in: file,
                fixes: [Fix("remove one extends: of these")]))
    }
}

extension ThemeChain {
    /// Where the themes of the site in `root` are, as far as its files tell, also where something is wrong in them.
    static func paths(of root: String) -> [String] {
        let name = SiteFolder.configurationName
        guard case .success(let file) = TextFile.read(PathText.join(root, name), shownAs: name),
            let theme = ConfigurationReader.theme(in: file)
        else { return [] }
        var chain = ThemeChain(root: root)
        chain.follow(theme, namedIn: file)
        return chain.paths
    }
}
