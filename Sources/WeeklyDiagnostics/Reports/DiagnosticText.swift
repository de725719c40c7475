internal import WeeklyText

/// Diagnostics as text for a terminal: place, message, the line with a marker, notes, and what to do.
package enum DiagnosticText {
    /// Some lines, each with its newline. Nothing in them steers a terminal, whatever authors wrote.
    package static func render(_ diagnostic: Diagnostic, in language: MessageLanguage = .english) -> String {
        var lines = [head(of: diagnostic, language)]
        lines += diagnostic.location.map(excerpt) ?? []
        for note in diagnostic.notes { lines += render(note, language) }
        lines += diagnostic.fixes.map { printable("  help: \($0.wording)", language) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func head(of diagnostic: Diagnostic, _ language: MessageLanguage) -> String {
        let place = diagnostic.location.map(place) ?? diagnostic.path.map { PrintableText.of($0) }
        let said = printable("\(labelled(diagnostic)) [\(diagnostic.id.name)]", language)
        return place.map { "\($0): \(said)" } ?? said
    }

    private static func labelled(_ diagnostic: Diagnostic) -> Message {
        switch diagnostic.severity {
        case .error: "error: \(diagnostic.wording)"
        case .warning: "warning: \(diagnostic.wording)"
        case .note: "note: \(diagnostic.wording)"
        }
    }

    private static func printable(_ message: Message, _ language: MessageLanguage) -> String {
        PrintableText.of(message.text(in: language))
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

    private static func render(_ note: Diagnostic.Note, _ language: MessageLanguage) -> [String] {
        guard let location = note.location else { return [printable("  note: \(note.wording)", language)] }
        return [printable("\(place(location)): note: \(note.wording)", language)] + excerpt(of: location)
    }
}
