internal import WeeklyDiagnostics
internal import WeeklyMarkdown

/// A fence of code that nothing closes: all that follows is code, headings and lists too.
enum UnclosedFence: IssueRule {
    static let id = DiagnosticID("unclosed-fence", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.codeBlocks.filter { $0.part.isFenced }.compactMap { block in
            guard let opener = issue.lines.line(at: block.range.lower), isOpen(block.range, opener, issue) else {
                return nil
            }
            return issue.finding(
                id, "this block of code is not closed; all that follows it is shown as code",
                at: SourceRange(block.range.lower, opener.range.upper),
                fixes: [.init("write ``` on a line of its own where the code ends")])
        }
    }

    /// Whether the block goes on to the end of the text, and more stands in it than code: a heading, a list, an empty line and text.
    private static func isOpen(_ range: SourceRange, _ opener: TextLines.Line, _ issue: CheckedIssue) -> Bool {
        guard let last = issue.lines.line(at: max(range.lower, range.upper - 1)), last.number > opener.number else {
            return issue.lines.all.last.map { $0.number <= opener.number + 1 } ?? false
        }
        let mark = opener.trimmed.drop { $0 == UInt8(ascii: ">") || $0 == 0x20 }.first
        return !last.trimmed.allSatisfy { $0 == mark || $0 == UInt8(ascii: ">") || $0 == 0x20 } || last.trimmed.isEmpty
    }
}
