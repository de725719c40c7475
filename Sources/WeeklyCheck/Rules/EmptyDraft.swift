internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// `draft:` without a value: whoever writes it means that the issue shall wait, but it is published.
enum EmptyDraft: IssueRule {
    static let id = DiagnosticID("empty-draft", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        guard let line = issue.keys.first(where: { $0.has("draft") }), isEmpty(line, in: issue) else { return [] }
        let end = SourceRange(at: line.keyRange.upper + 1)
        return [
            issue.finding(
                id, "draft has no value, so the issue is published", at: line.keyRange,
                fixes: [
                    Fix("write draft: true if it shall wait", .guess, edits: [Edit(end, to: " true")]),
                    .init("or remove the line"),
                ])
        ]
    }

    /// A value may stand in the next line, set in.
    private static func isEmpty(_ line: KeyedLine, in issue: CheckedIssue) -> Bool {
        guard line.value.isEmpty || line.value.first == .numberSign || line.value.elementsEqual("~".utf8) else {
            return false
        }
        let lines = issue.lines.all
        let next = lines.indices.contains(line.number) ? lines[line.number].text.first : nil
        return issue.issue.frontMatter.isDraft == false && next != .space && next != .tab
            && issue.lines.bytes[line.keyRange.upper] == .colon
    }
}
