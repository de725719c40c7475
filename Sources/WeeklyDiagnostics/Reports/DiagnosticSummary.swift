internal import WeeklyText

/// Diagnostics as a table of Markdown, for the summary that GitHub shows of a job: of annotations it shows ten of a kind a step.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions", adding a job summary.
package enum DiagnosticSummary {
    /// GitHub takes 1 MiB of a step.
    private static let mostBytes = 900_000

    /// A heading, the table, and how many did not fit.
    ///
    /// - Parameters:
    ///   - title: what was done and how it ended.
    ///   - place: the path in the repository of a path that a diagnostic has.
    package static func markdown(
        of diagnostics: [Diagnostic], title: String, in language: MessageLanguage = .english,
        place: (String) -> String = { $0 }
    ) -> String {
        var text = "### \(escaped(title))\n"
        if !diagnostics.isEmpty { text += "\n| | where | what |\n| --- | --- | --- |\n" }
        for (index, diagnostic) in diagnostics.enumerated() {
            let row = row(of: diagnostic, in: language, place)
            if text.utf8.count + row.utf8.count > mostBytes {
                return text + "\nand \(diagnostics.count - index) more\n"
            }
            text += row
        }
        return text + "\n"
    }

    private static func row(of diagnostic: Diagnostic, in language: MessageLanguage, _ place: (String) -> String)
        -> String
    {
        let path = diagnostic.path.map(place) ?? ""
        let position = diagnostic.location.map { "\(path):\($0.line):\($0.column)" } ?? path
        let notes: [Message] =
            diagnostic.notes.map { "note: \($0.wording)" } + diagnostic.fixes.map { "help: \($0.wording)" }
        let head: Message = "\(diagnostic.wording) [\(diagnostic.id.name)]"
        let said = ([head] + notes).map { $0.text(in: language) }.map(escaped).joined(separator: "<br>")
        return "| \(diagnostic.severity.rawValue) | \(escaped(position)) | \(said) |\n"
    }

    /// Nothing in it is Markdown, HTML or a link: marks of ASCII are numbers of characters, and all is one line.
    private static func escaped(_ text: String) -> String {
        PrintableText.of(text).unicodeScalars.reduce(into: "") { result, scalar in
            let isPlain =
                !scalar.isASCII || scalar.properties.isAlphabetic || "0123456789 ".unicodeScalars.contains(scalar)
            result += isPlain ? String(scalar) : "&#\(scalar.value);"
        }
    }
}
