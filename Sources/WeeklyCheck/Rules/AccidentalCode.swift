internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// An indented paragraph, list or heading that became code: four spaces at the beginning of a line make code of it.
enum AccidentalCode: IssueRule {
    static let id = DiagnosticID("accidental-code", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.codeBlocks.filter { !$0.part.isFenced && (isProse($0.part.text) || isHeading($0.part.text)) }
            .compactMap { block in
                guard let line = issue.lines.line(at: block.range.lower) else { return nil }
                return issue.finding(
                    id, "this text is shown as code, for four spaces or a tab stand before it",
                    at: SourceRange(block.range.lower, line.range.upper),
                    fixes: [.init("remove the spaces, or write ``` around what is code")])
            }
    }

    /// Whether it reads as text: a sentence in Chinese, a link, an item of a list with a link.
    private static func isProse(_ text: String) -> Bool {
        let bytes = Array(text.utf8)[...]
        let marks: [StaticString] = ["。", "，", "](http"]
        return marks.contains { bytes.contains(sequence: $0) } && !bytes.contains { "{};".utf8.contains($0) }
            && !bytes.starts(with: "//") && !bytes.starts(with: "#")
    }

    /// Whether it is one line with the marks of a heading; a single mark begins a comment in many languages.
    private static func isHeading(_ text: String) -> Bool {
        let line = Array(text.utf8)[...].trimmed(where: \.isASCIISpace)
        let rest = line.drop { $0 == .numberSign }
        return (2...6).contains(line.count - rest.count) && rest.first == .space && !line.contains(.lineFeed)
    }
}
