package import WeeklyText

/// The JSON form of diagnostics, for programs: of `build --format json`, and of what the preview tells browsers.
package struct DiagnosticJSON: Sendable {
    /// Writes further keys about a place, behind those that every form has.
    ///
    /// - Parameters:
    ///   - json: within the object of a diagnostic or of a note.
    ///   - location: the place that is meant; nil where there is none.
    ///   - file: the file that is meant; nil where there is none.
    package typealias Details =
        @Sendable (
            _ json: inout JSONText, _ location: SourceLocation?, _ file: String?
        ) -> Void

    private let language: MessageLanguage
    private let details: Details?

    /// - Parameters:
    ///   - language: that of the messages; keys and names of severities are for programs.
    ///   - details: what a reader of the form wants to know of places beyond their files, lines and columns.
    package init(in language: MessageLanguage = .english, details: Details? = nil) {
        self.language = language
        self.details = details
    }

    /// Writes an array of diagnostics as the next value.
    package func write(_ diagnostics: some Sequence<Diagnostic>, to json: inout JSONText) {
        json.array(diagnostics) { write($1, to: &$0) }
    }

    /// Writes a diagnostic as the next value.
    package func write(_ diagnostic: Diagnostic, to json: inout JSONText) {
        json.object { json in
            json.key("id")
            json.string(diagnostic.id.name)
            json.key("severity")
            json.string(diagnostic.severity.rawValue)
            json.key("message")
            json.string(diagnostic.wording.text(in: language))
            writePlace(diagnostic.location, diagnostic.path, to: &json)
            json.key("notes")
            json.array(diagnostic.notes) { write($1, to: &$0) }
            json.key("fixes")
            json.array(diagnostic.fixes) { write($1, to: &$0) }
        }
    }

    private func write(_ note: Diagnostic.Note, to json: inout JSONText) {
        json.object { json in
            json.key("message")
            json.string(note.wording.text(in: language))
            writePlace(note.location, note.location?.path, to: &json)
        }
    }

    private func writePlace(_ location: SourceLocation?, _ file: String?, to json: inout JSONText) {
        json.key("file")
        json.string(file)
        json.key("line")
        json.integer(location?.line)
        json.key("column")
        json.integer(location?.column)
        json.key("range")
        if let location { Self.write(location.range, to: &json) } else { json.null() }
        details?(&json, location, file)
    }

    private static func write(_ range: SourceRange, to json: inout JSONText) {
        json.array([range.lower, range.upper]) { $0.integer($1) }
    }

    private func write(_ fix: Fix, to json: inout JSONText) {
        json.object { json in
            json.key("message")
            json.string(fix.wording.text(in: language))
            json.key("safety")
            json.string(fix.safety?.rawValue)
            json.key("edits")
            json.array(fix.edits) { json, edit in
                json.object { json in
                    json.key("range")
                    Self.write(edit.range, to: &json)
                    json.key("replacement")
                    json.string(edit.replacement)
                }
            }
        }
    }
}
