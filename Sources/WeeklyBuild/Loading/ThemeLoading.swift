internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyTemplates
internal import WeeklyTheme
internal import WeeklyText

/// The theme of a site: the one that the program carries, replaced file by file by those of its configuration and by the site's own.
enum ThemeLoading {
    /// All templates, compiled; the errors that are in them.
    ///
    /// - Parameters:
    ///   - kinds: what the site says of kinds.
    ///   - texts: what is read in place of what files hold.
    static func templates(
        _ folder: SiteFolder, kinds: [KindSettings] = [], texts: [ExactText: String] = [:]
    ) -> (TemplateLibrary, [Diagnostic]) {
        var sources: [ExactText: TemplateSource] = [:]
        var diagnostics: [Diagnostic] = []
        let files = folder.templatesInForce
        for file in files {
            switch TextFile.read(folder.source(of: file.shown), shownAs: file.shown, followsLinks: false, texts: texts)
            {
            case .success(let text): add(text, file.path, to: &sources)
            case .failure(let failure): diagnostics.append(failure.diagnostic)
            }
        }
        let replaced = Set(texts: files.map(\.path))
        for file in DefaultTheme.templates where !replaced.contains(file.path) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            add(SourceFile(path: "templates/\(file.path) (built in)", text: text), file.path, to: &sources)
        }
        let (library, problems) = TemplateLibrary.compile(
            sources.values.sorted(byBytesOf: \.name), advice: advice)
        diagnostics += problems
        if diagnostics.hasErrors { return (library, diagnostics) }
        diagnostics += UnusedTemplates(library: library, kinds: kinds).problems(among: folder.templates)
        diagnostics += EmptyTemplates.problems(among: files.map(\.path), in: library, texts: sources)
        return (library, diagnostics)
    }

    /// The files of static/; what cannot be read is told, not left out in silence.
    ///
    /// - Parameter known: files that have not changed since they were read.
    static func staticFiles(_ folder: SiteFolder, keeping known: [StaticFile] = []) -> (Assets, [Diagnostic]) {
        let known = Dictionary(known.map { ($0.origin, $0) }) { first, _ in first }
        let files = folder.staticFilesInForce
        let own = Set(texts: files.map(\.path))
        var assets = DefaultTheme.files.filter { !own.contains($0.path) }.map { file in
            StaticFile(
                path: file.path, origin: .builtIn("static/\(file.path)"), bytes: file.bytes,
                content: .carried(file.bytes))
        }
        var diagnostics = files.compactMap { file in
            BrokenPicture.problem(withFile: folder.source(of: file.shown), at: file.shown)
        }
        for file in files {
            if let known = known[.file(file.shown)] {
                assets.append(known)
                continue
            }
            do {
                assets.append(try asset(file, source: folder.source(of: file.shown)))
            } catch {
                diagnostics.append(
                    Diagnostic(.unreadableFile, "cannot read this file: \(error.reason)", path: file.shown))
            }
        }
        return (Assets(assets.sorted(byBytesOf: \.path)), diagnostics)
    }

    /// Of a stylesheet all bytes are held, for it may ask for other files; all others may be of any size, and are read in pieces.
    private static func asset(_ file: ThemedFile, source: String) throws(FileError) -> StaticFile {
        let (path, origin) = (file.path, Origin.file(file.shown))
        if StaticFile.isStylesheet(path) {
            let bytes = try FileSystem.contents(of: source, links: .refused).bytes
            return StaticFile(path: path, origin: origin, bytes: bytes, source: source)
        }
        let reader = try FileReader(source, links: .refused)
        let beginning = try reader.bytes(from: 0, count: PictureSize.decisiveBytes)
        var hash = StableHash()
        try reader.forEachPiece { hash.append($0) }
        return StaticFile(path: path, origin: origin, beginning: beginning, hash: hash, source: source)
    }

    /// Names that a configuration gives, by what has them.
    private static let advice: [ExactText: Message] = {
        let list: Message =
            "lists are set together in sofaweekly.yml or theme.yml: lists: {NAME: {kind: releases, limit: 5}}"
        let form: Message = "forms of dates stand in sofaweekly.yml or theme.yml: date_formats: {NAME: d MMM}"
        let dates = ["date", "modified", "start", "end"]
        return Dictionary([("lists", list)].map { (ExactText($0), $1) } + dates.map { (ExactText($0), form) }) { $1 }
    }()

    /// A template's name is its path without `.html`.
    private static func add(_ file: SourceFile, _ path: String, to sources: inout [ExactText: TemplateSource]) {
        let name = name(of: path)
        sources[name] = TemplateSource(name: name, file: file)
    }

    static func name(of path: String) -> String {
        path.without(end: ".html").map(String.init) ?? path
    }
}
