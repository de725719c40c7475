internal import WeeklyText

/// Diagnostics as text for a terminal: place, message, the line with a marker, notes, and what to do.
package enum DiagnosticText {
    /// Some lines, each with its newline. Nothing in them steers a terminal, whatever authors wrote.
    package static func render(_ diagnostic: Diagnostic) -> String {
        var lines = [head(of: diagnostic)]
        lines += diagnostic.location.map(excerpt) ?? []
        for note in diagnostic.notes { lines += render(note) }
        lines += diagnostic.fixes.map { "  help: \(PrintableText.of($0.message))" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func head(of diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.map(place) ?? diagnostic.path.map { PrintableText.of($0) }
        let said =
            "\(diagnostic.severity.rawValue): \(PrintableText.of(diagnostic.message)) [\(diagnostic.id.name)]"
        return place.map { "\($0): \(said)" } ?? said
    }

    private static func place(_ location: SourceLocation) -> String {
        "\(PrintableText.of(location.path)):\(location.line):\(location.column)"
    }

    private static func excerpt(of location: SourceLocation) -> [String] {
        let number = String(location.line)
        let margin = String(repeating: " ", count: number.count)
        let excerpt = location.excerpt
        let indent = String(repeating: " ", count: DisplayWidth.of(excerpt.before))
        // A place between two characters is marked, too.
        let marker = String(repeating: "^", count: max(1, DisplayWidth.of(excerpt.marked)))
        return ["  \(number) | \(excerpt.text)", "  \(margin) | \(indent)\(marker)"]
    }

    private static func render(_ note: Diagnostic.Note) -> [String] {
        guard let location = note.location else { return ["  note: \(PrintableText.of(note.message))"] }
        return ["\(place(location)): note: \(PrintableText.of(note.message))"] + excerpt(of: location)
    }
}
