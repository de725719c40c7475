internal import WeeklyDiagnostics
internal import WeeklyText

/// A character that nobody sees: a control character, or one that turns the direction of text round, so that readers see other
/// words than stand there (Unicode Technical Report 36, section 2.8).
enum ControlCharacter: IssueRule {
    static let id = DiagnosticID("control-character", .warning)

    private static let controls = ByteTable { byte in
        byte < 0x20 && byte != .tab && byte != .lineFeed && byte != .carriageReturn || byte == 0x7F
    }
    /// The first two bytes of U+202A to U+202E and of U+2066 to U+2069.
    private static let turning: [StaticString] = [
        "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}",
    ]

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let places = issue.lines.places(ofAny: controls) + turning.flatMap { issue.lines.places(of: $0) }
        return places.map { range in
            issue.finding(
                id, "a character stands here that nobody sees (\(name(of: issue.file.slice(range))))", at: range,
                fixes: [Fix("remove it", .guess, edits: [Edit(range, to: "")])])
        }
    }

    /// `U+202E`.
    private static func name(of text: Substring) -> String {
        guard let scalar = text.unicodeScalars.first else { return "" }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
