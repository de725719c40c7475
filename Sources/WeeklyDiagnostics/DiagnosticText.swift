/// Diagnostics as text for a terminal: place, message, the line with a marker, notes, and what to do.
package enum DiagnosticText {
    package static func render(_ diagnostic: Diagnostic) -> String {
        var lines = [head(of: diagnostic)]
        lines += diagnostic.location.map(excerpt) ?? []
        for note in diagnostic.notes { lines += render(note) }
        lines += diagnostic.fixes.map { "  help: \(TerminalText.shown($0.message))" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func head(of diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.map(place) ?? diagnostic.path.map(TerminalText.shown)
        let said =
            "\(diagnostic.severity.rawValue): \(TerminalText.shown(diagnostic.message)) [\(diagnostic.id.rawValue)]"
        return place.map { "\($0): \(said)" } ?? said
    }

    private static func place(_ location: SourceLocation) -> String {
        "\(TerminalText.shown(location.path)):\(location.line):\(location.column)"
    }

    private static func excerpt(of location: SourceLocation) -> [String] {
        let number = String(location.line)
        let margin = String(repeating: " ", count: number.count)
        let indent = String(repeating: " ", count: location.excerpt.indent)
        let marker = String(repeating: "^", count: location.excerpt.width)
        return ["  \(number) | \(location.excerpt.text)", "  \(margin) | \(indent)\(marker)"]
    }

    private static func render(_ note: Diagnostic.Note) -> [String] {
        guard let location = note.location else { return ["  note: \(TerminalText.shown(note.message))"] }
        return ["\(place(location)): note: \(TerminalText.shown(note.message))"] + excerpt(of: location)
    }
}
