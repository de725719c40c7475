internal import WeeklyDiagnostics
internal import WeeklyMarkdown

/// Lines that were meant as a list and are none, so that readers see one paragraph with all of them: `-one` and `1.one` lack a space,
/// `1、one`, `（1）one`, `①one` and `• one` have marks that Markdown does not know.
enum GluedList: IssueRule {
    static let id = DiagnosticID("glued-list", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        // Most paragraphs are one line, which is no list.
        issue.parts.paragraphs.lazy.filter { $0.part.contains(where: \.isLineEnding) }.flatMap { paragraph in
            runs(in: paragraph.part, issue.lines.bytes).map { finding($0, issue) }
        }
    }

    private static func finding(_ run: [ListMark], _ issue: CheckedIssue) -> Diagnostic {
        let last = run[run.count - 1].range
        let range = SourceRange(run[0].range.lower, issue.lines.line(at: last.lower)?.range.upper ?? last.upper)
        let isGlued = run[0].form == .glued
        return issue.finding(
            id,
            isGlued
                ? "these lines are no list: a space is missing behind their marks"
                : "these lines are no list, for Markdown does not know their marks; readers see one paragraph",
            at: range,
            fixes: [
                Fix(
                    isGlued ? "write a space behind each mark" : "write 1. 2. 3. or - and a space as their marks",
                    .guess,
                    edits: run.map(\.edit))
            ])
    }

    /// The marks of lines that follow each other, two at least.
    private static func runs(in inlines: [Inline], _ bytes: [UInt8]) -> [[ListMark]] {
        var runs: [[ListMark]] = []
        var startsLine = true
        var isShown = false
        for inline in inlines {
            if startsLine {
                let mark = ListMark(at: inline, bytes)
                if let mark, let above = runs.last?.last, mark.follows(above, isShown: isShown) {
                    runs[runs.count - 1].append(mark)
                } else {
                    runs.append(mark.map { [$0] } ?? [])
                }
            }
            startsLine = inline.isLineEnding
            isShown = inline.isShownLineEnding
        }
        return runs.filter { $0.count > 1 }
    }
}

extension Inline {
    /// Whether it is a line end on the page, too.
    fileprivate var isShownLineEnding: Bool {
        switch kind {
        case .lineBreak, .softBreak(_, isShown: true): true
        default: false
        }
    }
}
