internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// Lines such as `-one` and `1.one`, without the space that makes them a list: readers see one paragraph with all of them.
enum GluedList: IssueRule {
    static let id = DiagnosticID("glued-list", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.paragraphs.flatMap { paragraph in
            runs(in: paragraph.part, issue.lines.bytes).map { run in
                let range = SourceRange(run[0].lower, issue.lines.line(at: run[run.count - 1].lower)?.range.upper ?? 0)
                return issue.finding(
                    id, "these lines are no list: a space is missing behind their marks", at: range,
                    fixes: [
                        Fix(
                            "write a space behind each mark", .guess,
                            edits: run.map { Edit(SourceRange(at: $0.upper), to: " ") })
                    ])
            }
        }
    }

    /// The marks of lines that follow each other, two at least.
    private static func runs(in inlines: [Inline], _ bytes: [UInt8]) -> [[SourceRange]] {
        var runs: [[SourceRange]] = []
        var run: [SourceRange] = []
        var startsLine = true
        for inline in inlines {
            if startsLine {
                if let mark = mark(of: inline, bytes) {
                    run.append(mark)
                } else {
                    if run.count > 1 { runs.append(run) }
                    run = []
                }
            }
            startsLine = inline.isLineEnding
        }
        return run.count > 1 ? runs + [run] : runs
    }

    /// The mark of a list that a text begins with, where something else than a space follows.
    private static func mark(of inline: Inline, _ bytes: [UInt8]) -> SourceRange? {
        guard case .text(let text) = inline.kind, !inline.range.isEmpty, let first = text.utf8.first,
            bytes[inline.range.lower] == first
        else { return nil }
        let length: Int
        if first == .hyphen || first == .asterisk {
            length = 1
        } else {
            guard first.isASCIIDigit else { return nil }
            let digits = text.utf8.prefix(4).prefix(while: \.isASCIIDigit).count
            guard digits < 3, text.utf8.dropFirst(digits).first == .dot else { return nil }
            length = digits + 1
        }
        guard let next = text.utf8.dropFirst(length).first, next >= 0x80 || next.isASCIILetter else { return nil }
        return SourceRange(inline.range.lower, inline.range.lower + length)
    }
}
