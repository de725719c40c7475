package import WeeklyText

/// Diagnostics as JSON for programs.
package enum DiagnosticJSON {
    /// Writes an array of diagnostics as the next value.
    package static func write(_ diagnostics: [Diagnostic], to json: inout JSONText) {
        json.array(diagnostics, write)
    }

    private static func write(_ json: inout JSONText, _ diagnostic: Diagnostic) {
        json.object { json in
            json.key("id")
            json.string(diagnostic.id.rawValue)
            json.key("severity")
            json.string(diagnostic.severity.rawValue)
            json.key("message")
            json.string(diagnostic.message)
            json.key("file")
            json.string(diagnostic.path)
            writePlace(&json, diagnostic.location)
            json.key("notes")
            json.array(diagnostic.notes, write)
            json.key("fixes")
            json.array(diagnostic.fixes, write)
        }
    }

    private static func writePlace(_ json: inout JSONText, _ location: SourceLocation?) {
        json.key("line")
        json.integer(location?.line)
        json.key("column")
        json.integer(location?.column)
        json.key("range")
        guard let range = location?.range else { return json.null() }
        writeRange(&json, range)
    }

    private static func writeRange(_ json: inout JSONText, _ range: SourceRange) {
        json.array([range.lower, range.upper]) { $0.integer($1) }
    }

    private static func write(_ json: inout JSONText, _ note: Diagnostic.Note) {
        json.object { json in
            json.key("message")
            json.string(note.message)
            json.key("file")
            json.string(note.location?.path)
            writePlace(&json, note.location)
        }
    }

    private static func write(_ json: inout JSONText, _ fix: Diagnostic.Fix) {
        json.object { json in
            json.key("message")
            json.string(fix.message)
            guard let edit = fix.edit else { return }
            json.key("range")
            writeRange(&json, edit.range)
            json.key("replacement")
            json.string(edit.replacement)
        }
    }
}
