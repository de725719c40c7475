internal import WeeklyDiagnostics
internal import WeeklyText

/// A heading that stands behind text on one line: `… 下周见。## 社区活动`.
enum GluedHeading: IssueRule {
    static let id = DiagnosticID("glued-heading", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.lines.places(of: "## ").compactMap { place in
            let start = start(ofMarksAt: place.lower, issue)
            guard issue.isText(place.lower), !issue.linked.contains(place.lower),
                let line = issue.lines.line(at: start), start > line.range.lower, stands(behindText: start, line)
            else { return nil }
            return issue.finding(
                id, "a heading begins a line; here it is a part of the text before it",
                at: SourceRange(start, place.upper - 1),
                fixes: [Fix("begin a new line", .guess, edits: [Edit(SourceRange(at: start), to: "\n\n")])])
        }
    }

    private static func start(ofMarksAt place: Int, _ issue: CheckedIssue) -> Int {
        var start = place
        while start > issue.body.lower, issue.lines.bytes[start - 1] == .numberSign { start -= 1 }
        return start
    }

    /// Whether a word or a sentence ends right before the marks; `C## ` and `> ## ` are no headings that were glued.
    private static func stands(behindText start: Int, _ line: TextLines.Line) -> Bool {
        guard let before = line.text[..<start].last else { return false }
        return before >= 0x80 || ".!?)".utf8.contains(before)
    }
}
