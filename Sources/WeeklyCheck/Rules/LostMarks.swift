internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// Stars and underscores that were meant as they stand: `2*3*4` loses its stars, `__init__` its underscores.
enum LostMarks: IssueRule {
    static let id = DiagnosticID("lost-marks", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.emphases.filter { isProduct($0, issue.lines.bytes) || isName($0, issue.lines.bytes) }.map { range in
            issue.finding(
                id, "the marks in \(issue.file.slice(range)) are not shown: they make it italic or bold", at: range,
                fixes: [
                    Fix(
                        "put it between backticks", .guess,
                        edits: [
                            Edit(SourceRange(at: range.lower), to: "`"), Edit(SourceRange(at: range.upper), to: "`"),
                        ])
                ])
        }
    }

    /// `*3*` between digits.
    private static func isProduct(_ range: SourceRange, _ bytes: [UInt8]) -> Bool {
        guard range.lower > 0, range.upper < bytes.count, range.upper - range.lower > 2, bytes[range.lower] == .asterisk
        else { return false }
        let inner = bytes[(range.lower + 1)..<(range.upper - 1)]
        return bytes[range.lower - 1].isASCIIDigit && bytes[range.upper].isASCIIDigit
            && inner.allSatisfy { $0.isASCIIDigit || $0 == .space || $0 == .dot }
    }

    /// `__name__`, a name of Python's.
    private static func isName(_ range: SourceRange, _ bytes: [UInt8]) -> Bool {
        let text = bytes[range.lower..<range.upper]
        guard text.starts(with: "__"), text.count > 4 else { return false }
        let inner = text.dropFirst(2).dropLast(2)
        return inner.allSatisfy { $0.isASCIILowercase || $0 == .underscore } && !inner.isEmpty
    }
}
