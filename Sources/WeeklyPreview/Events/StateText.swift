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

    func json(_ snapshot: SiteSnapshot) -> String {
        let diagnostics = snapshot.diagnostics.filter { $0.severity > .note }
        // Errors first: they are what keeps the site from being built.
        let shown = diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity != .error }
        var json = JSONText()
        json.object { json in
            json.key("diagnostics")
            json.array(shown.prefix(Self.most), write)
            json.key("more")
            json.integer(max(0, shown.count - Self.most))
            json.key("marks")
            json.object { json in
                for path in snapshot.unpublished.keys.sorted() {
                    json.key(snapshot.basePath + path.urlPath)
                    json.string(snapshot.mark(of: path))
                }
            }
        }
        return json.text
    }

    private func write(_ json: inout JSONText, _ diagnostic: Diagnostic) {
        json.object { json in
            json.key("severity")
            json.string(diagnostic.severity.rawValue)
            json.key("id")
            json.string(diagnostic.id.rawValue)
            json.key("message")
            json.string(diagnostic.message)
            write(&json, diagnostic.location, path: diagnostic.path)
            json.key("notes")
            json.array(diagnostic.notes) { json, note in
                json.object { json in
                    json.key("message")
                    json.string(note.message)
                    write(&json, note.location, path: nil)
                }
            }
            json.key("fixes")
            json.array(diagnostic.fixes) { $0.string($1.message) }
        }
    }

    private func write(_ json: inout JSONText, _ location: SourceLocation?, path: String?) {
        json.key("place")
        json.string(location.map { "\($0.path):\($0.line):\($0.column)" } ?? path)
        json.key("editor")
        json.string(link(location, path))
        guard let location else { return }
        let line = MarkedLine(location.excerpt)
        for (key, value) in [("before", line.before), ("marked", line.marked), ("after", line.after)] {
            json.key(key)
            json.string(value)
        }
        json.key("line")
        json.integer(location.line)
    }

    private func link(_ location: SourceLocation?, _ path: String?) -> String? {
        // What the program carries is no file that an editor could open.
        guard let path = location?.path ?? path, !path.hasSuffix("(built in)") else { return nil }
        let absolute = path.hasPrefix("/") ? path : "\(root)/\(path)"
        return editor.url(path: absolute, line: location?.line ?? 1, column: location?.column ?? 1)
    }
}
