internal import WeeklyText

/// The one door to whoever reads what the program prints: nothing that comes from elsewhere steers a terminal, turns text round, or
/// is taken by GitHub's runner for a command of a workflow.
package enum PrintableText {
    /// What a text is printed as.
    package enum Form: Sendable {
        /// Lines for people.
        case lines
        /// JSON (RFC 8259), in which escapes stand for what steers.
        case json
        /// Workflow commands as of `DiagnosticGitHub`, of one line each.
        case commands
    }

    /// A text that may be printed: only line ends are left of what steers, and in lines for people no workflow command.
    ///
    /// GitHub's runner takes a line for a command that begins, behind white space, with `::`, or that holds `##[` anywhere
    /// (actions/runner, ActionCommand.cs); both are broken by a backslash.
    package static func of(_ text: String, as form: Form) -> String {
        switch form {
        case .lines:
            text.utf8.split(separator: .lineFeed, omittingEmptySubsequences: false).map { line(Substring($0)) }
                .joined(separator: "\n")
        case .json: escaped(text) { "\\u\(hexadecimal($0.value))" }
        case .commands: escaped(text) { _ in "\u{FFFD}" }
        }
    }

    /// A text made one line: white space that ends lines as a space, what steers as `\u{FFFD}`; always one for one.
    package static func of(_ text: String) -> String {
        of(text[...].unicodeScalars)
    }

    static func of(_ scalars: Substring.UnicodeScalarView) -> String {
        // Most texts are shown as they are.
        guard scalars.contains(where: { $0.isSteering }) else { return String(scalars) }
        var shown = String.UnicodeScalarView()
        for scalar in scalars { shown.append(of(scalar)) }
        return String(shown)
    }

    private static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if [0x09, 0x0A, 0x0D].contains(scalar.value) { return " " }
        return scalar.isSteering ? "\u{FFFD}" : scalar
    }

    // MARK: Forms

    private static func line(_ line: Substring) -> String {
        var shown = String.UnicodeScalarView(line.unicodeScalars.map(of))
        if let start = shown.firstIndex(where: { !$0.isWhiteSpace }), shown[start...].starts(with: "::".unicodeScalars)
        {
            shown.insert("\\", at: start)
        }
        return String(shown).exchanging("##[", for: "##\\[")
    }

    /// What steers, but for line ends, written otherwise.
    private static func escaped(_ text: String, _ escape: (Unicode.Scalar) -> String) -> String {
        guard text.unicodeScalars.contains(where: { $0.isSteering && $0 != "\n" }) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            if scalar.isSteering, scalar != "\n" {
                shown += escape(scalar)
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
