internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// What browsers are told about the newsletter as a whole: what is wrong, and which pages are not public yet.
struct StateText {
    /// More than this nobody reads in an overlay; the overview has all.
    private static let most = 200

    let editor: EditorLink
    /// The site's folder, absolute.
    let root: String

    /// One object: `diagnostics` (as of `DiagnosticJSON`, each place with its excerpt and a link to the editor), how many `more`
    /// there are, the `words` of the overlay, `marks`: why pages are not public yet, by their addresses, and `waiting`: what a page says that shows some.
    func json(_ snapshot: SiteSnapshot) -> String {
        // Errors first: they are what keeps the site from being built.
        let grave = [Diagnostic.Severity.error, .warning]
        let counts = grave.map(snapshot.diagnostics.count)
        let shown = grave.flatMap { snapshot.diagnostics.first(Self.most, of: $0) }
        var json = JSONText()
        json.object { json in
            json.key("diagnostics")
            form(in: snapshot.language).write(shown.prefix(Self.most), to: &json)
            json.key("more")
            json.integer(max(0, counts.reduce(0, +) - Self.most))
            json.key("words")
            OverlayWords.write(in: snapshot.language, to: &json)
            json.key("marks")
            json.object { json in
                for path in snapshot.unpublished.keys.sorted() {  // bytes-ok: RoutePath
                    json.key(named: snapshot.basePath + path.urlPath)
                    json.string(snapshot.mark(of: path))
                }
            }
            json.key("waiting")
            json.array([snapshot.waiting.one, snapshot.waiting.many]) { $0.string($1) }
        }
        return json.text
    }

    private func form(in language: MessageLanguage) -> DiagnosticJSON {
        let (editor, root) = (editor, root)
        return DiagnosticJSON(in: language) { json, location, file in
            json.key("editor")
            json.string(Self.link(location, file, editor, root))
            json.key("excerpt")
            Self.write(location?.excerpt, to: &json)
        }
    }

    private static func write(_ excerpt: SourceExcerpt?, to json: inout JSONText) {
        guard let excerpt else { return json.null() }
        json.object { json in
            for (key, value) in [("before", excerpt.before), ("marked", excerpt.marked), ("after", excerpt.after)] {
                json.key(named: key)
                json.string(value)
            }
        }
    }

    private static func link(
        _ location: SourceLocation?, _ path: String?, _ editor: EditorLink, _ root: String
    ) -> String? {
        // What the program carries is no file that an editor could open.
        guard let path, !path.ends(with: "(built in)") else { return nil }
        let absolute = path.begins(with: "/") ? path : "\(root)/\(path)"
        return editor.url(path: absolute, line: location?.line ?? 1, column: location?.column ?? 1)
    }
}
