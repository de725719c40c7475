internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A rule `---` right below text: it makes a heading of all the lines above.
enum AccidentalHeading: IssueRule {
    static let id = DiagnosticID("accidental-heading", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.headings.compactMap { heading in
            guard let first = issue.lines.line(at: heading.range.lower), first.trimmed.first != .numberSign,
                let rule = issue.lines.line(at: max(heading.range.lower, heading.range.upper - 1)),
                rule.number > first.number, !rule.trimmed.isEmpty, rule.trimmed.allSatisfy({ $0 == .hyphen }),
                isSentence(heading.part.inlines) || rule.number > first.number + 1
            else { return nil }
            let edit = Edit(SourceRange(at: rule.range.lower), to: "\n")
            return issue.finding(
                id, "this rule makes a heading of the text above it", at: rule.range,
                fixes: [Fix("put an empty line between the text and the rule", .guess, edits: [edit])])
        }
    }

    /// Whether the text ends as headings do not.
    private static func isSentence(_ inlines: [Inline]) -> Bool {
        let text = Array(PlainText.of(inlines).utf8)[...]
        let ends: [StaticString] = ["。", "！", "；", "，", "：", ".", ",", ";"]
        return ends.contains { text.suffix($0.utf8CodeUnitCount).starts(with: $0) }
    }
}
