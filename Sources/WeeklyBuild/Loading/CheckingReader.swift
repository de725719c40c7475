internal import WeeklyCheck
internal import WeeklyReader

extension IssueReader {
    /// Reads issues, and holds each against the rules of WeeklyCheck.
    static func checking(_ rules: ReadingRules) -> IssueReader {
        IssueReader(rules) { IssueChecker.diagnostics(of: $0) }
    }
}

extension ContentPageReader {
    /// Reads pages, and holds each against those rules of WeeklyCheck that are of any text.
    static func checking(_ rules: ReadingRules) -> ContentPageReader {
        ContentPageReader(rules) { IssueChecker.diagnostics(ofPage: $0) }
    }
}
