internal import WeeklyDiagnostics
internal import WeeklySite
internal import WeeklyTemplates
internal import WeeklyTheme
internal import WeeklyText

/// The theme of a site: the one that the program carries, replaced file by file by the site's own.
enum ThemeLoading {
    /// All templates, compiled; the errors that are in them.
    ///
    /// - Parameter texts: what is read in place of what files hold.
    static func templates(
        _ folder: SiteFolder, texts: [ExactText: String] = [:]
    ) -> (TemplateLibrary, [Diagnostic]) {
        var sources: [ExactText: TemplateSource] = [:]
        var diagnostics: [Diagnostic] = []
        for file in DefaultTheme.templates where !folder.templates.contains(file.path) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            add(SourceFile(path: "templates/\(file.path) (built in)", text: text), file.path, to: &sources)
        }
        for path in folder.templates {
            let shown = "templates/\(path)"
            switch TextFile.read(folder.source(of: shown), shownAs: shown, followsLinks: false, texts: texts) {
            case .success(let file): add(file, path, to: &sources)
            case .failure(let failure): diagnostics.append(failure.diagnostic)
            }
        }
        let (library, problems) = TemplateLibrary.compile(sources.values.sorted { $0.name.precedes($1.name) })
        diagnostics += problems
        if diagnostics.hasErrors { return (library, diagnostics) }
        diagnostics += unused(folder.templates, in: library)
        diagnostics += EmptyTemplates.problems(among: folder.templates, in: library, texts: sources)
        return (library, diagnostics)
    }

    /// Templates of the site's own that no page has and no template includes: most of them have a name that is misspelt, or lie in a
    /// folder of templates/.
    private static func unused(_ paths: [String], in library: TemplateLibrary) -> [Diagnostic] {
        let known = DefaultTheme.templates.map(\.path)
        let included = library.includedNames
        return paths.filter { path in
            !known.contains { $0.hasBytes(of: path) } && !included.contains(name(of: path))
        }.map { path in
            let near = NearMiss.of(PathText.name(of: path), among: known)
            return Diagnostic(
                .unusedTemplate, "no page uses this template, and no template includes it", path: "templates/\(path)",
                fixes: near.map { [.init("did you mean \($0), in templates/ itself?")] }
                    ?? [.init("include it by its name, or remove it")])
        }
    }

    /// The files of static/; what cannot be read is told, not left out in silence.
    ///
    /// - Parameter known: files that have not changed since they were read.
    static func staticFiles(_ folder: SiteFolder, keeping known: [StaticFile] = []) -> (Assets, [Diagnostic]) {
        let known = Dictionary(known.map { ($0.origin, $0) }) { first, _ in first }
        let own = Set(texts: folder.staticFiles)
        var files = DefaultTheme.files.filter { !own.contains($0.path) }.map { file in
            StaticFile(
                path: file.path, origin: .builtIn("static/\(file.path)"), bytes: file.bytes,
                content: .carried(file.bytes))
        }
        var diagnostics = folder.staticFiles.compactMap { path in
            BrokenPicture.problem(withFile: folder.source(of: "static/\(path)"), at: "static/\(path)")
        }
        for path in folder.staticFiles {
            if let file = known[.file("static/\(path)")] {
                files.append(file)
                continue
            }
            do {
                files.append(try file(at: path, source: folder.source(of: "static/\(path)")))
            } catch {
                diagnostics.append(
                    Diagnostic(.unreadableFile, "cannot read this file: \(error.reason)", path: "static/\(path)"))
            }
        }
        return (Assets(files.sorted { $0.path.precedes($1.path) }), diagnostics)
    }

    /// Of a stylesheet all bytes are held, for it may ask for other files; all others may be of any size, and are read in pieces.
    private static func file(at path: String, source: String) throws(FileError) -> StaticFile {
        let origin = Origin.file("static/\(path)")
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

    /// A template's name is its path without `.html`.
    private static func add(_ file: SourceFile, _ path: String, to sources: inout [ExactText: TemplateSource]) {
        let name = name(of: path)
        sources[name] = TemplateSource(name: name, file: file)
    }

    static func name(of path: String) -> String {
        path.without(end: ".html").map(String.init) ?? path
    }
}
