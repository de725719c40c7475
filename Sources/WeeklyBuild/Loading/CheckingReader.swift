internal import WeeklyCheck
internal import WeeklyReader

extension IssueReader {
    /// Reads issues, and holds each against the rules of WeeklyCheck.
    static func checking(_ rules: ReadingRules) -> IssueReader {
        IssueReader(rules) { IssueChecker.diagnostics(of: $0) }
    }
}
