/// Diagnostics as workflow commands, which GitHub Actions shows beside the lines of a pull request.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions", setting a notice, warning or error message.
package enum DiagnosticGitHub {
    /// One line with its newline. What steers the runner stays English in every language.
    ///
    /// - Parameter place: the path in the repository of a path that a diagnostic has.
    package static func render(
        _ diagnostic: Diagnostic, in language: MessageLanguage = .english, place: (String) -> String = { $0 }
    ) -> String {
        var properties: [String] = []
        if let path = diagnostic.path { properties.append("file=\(escapedProperty(place(path)))") }
        if let location = diagnostic.location {
            properties.append("line=\(location.line)")
            properties.append("col=\(location.column)")
        }
        properties.append("title=\(escapedProperty(diagnostic.id.name))")
        let wordings = [diagnostic.wording] + diagnostic.notes.map(\.wording) + diagnostic.fixes.map(\.wording)
        let said = wordings.map { $0.text(in: language) }
        let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        let line = "::\(command) \(properties.joined(separator: ","))::\(escaped(said.joined(separator: "\n")))"
        return PrintableText.of(line, as: .commands) + "\n"
    }

    /// Line ends are escaped here, all else that steers by `PrintableText`.
    private static func escaped(_ text: String) -> String {
        replace(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
    }

    private static func escapedProperty(_ text: String) -> String {
        replace(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
    }

    private static func replace(_ text: String, _ replacements: [Unicode.Scalar: String]) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            result += replacements[scalar] ?? String(scalar)
        }
    }
}
