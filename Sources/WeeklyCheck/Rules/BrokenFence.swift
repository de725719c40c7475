internal import WeeklyDiagnostics
internal import WeeklyText

/// A line that was meant as a fence of code and is none: full-width backticks, two of them, or a closing fence with text behind it.
enum BrokenFence: IssueRule {
    static let id = DiagnosticID("broken-fence", .warning)

    private static let fullWidth: StaticString = "｀｀｀"

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.lines.all.compactMap { line in
            guard line.place != .frontMatter else { return nil }
            let text = line.trimmed
            guard let first = text.first, first == .backtick || first == 0xEF else { return nil }
            if text.starts(with: fullWidth) { return fullWidthFence(line, issue) }
            if text.elementsEqual([.backtick, .backtick]) { return shortFence(line, issue) }
            return line.place == .code ? continuedFence(line, issue) : nil
        }
    }

    private static func fullWidthFence(_ line: TextLines.Line, _ issue: CheckedIssue) -> Diagnostic {
        let start = line.trimmed.startIndex
        let marks = SourceRange(start, start + fullWidth.utf8CodeUnitCount)
        return issue.finding(
            id, "full-width backticks begin no block of code", at: marks,
            fixes: [Fix("write ```", .guess, edits: [Edit(marks, to: "```")])])
    }

    private static func shortFence(_ line: TextLines.Line, _ issue: CheckedIssue) -> Diagnostic {
        let range = line.range(of: line.trimmed)
        return issue.finding(
            id, "two backticks begin or end no block of code", at: range,
            fixes: [Fix("write ```", .guess, edits: [Edit(range, to: "```")])])
    }

    /// A fence within code: the block goes on, for a closing fence has nothing behind it. One line that opens the block is none.
    private static func continuedFence(_ line: TextLines.Line, _ issue: CheckedIssue) -> Diagnostic? {
        let text = line.trimmed
        let rest = text.drop { $0 == .backtick }
        guard text.count - rest.count >= 3, !rest.isEmpty, issue.lines.isWithinCode(line) else { return nil }
        let end = SourceRange(at: rest.startIndex)
        return issue.finding(
            id, "this does not end the block of code: something stands behind the ```", at: line.range(of: text),
            fixes: [Fix("put what follows on a line of its own", .guess, edits: [Edit(end, to: "\n\n")])])
    }
}

extension TextLines {
    /// Whether a line of code is not the first one of its block.
    fileprivate func isWithinCode(_ line: Line) -> Bool {
        guard line.number > 1 else { return false }
        return all[line.number - 2].place == .code
    }
}
