package import WeeklyDiagnostics
package import WeeklyReader

/// Holds an issue against all rules. How grave a finding is, and whether it is told at all, the site says later, as of all diagnostics.
package enum IssueChecker {
    /// What the rules say of an issue.
    package static func diagnostics(of issue: ReadIssue) -> [Diagnostic] {
        let issue = CheckedIssue(issue)
        return RuleList.ofIssues.flatMap { $0.check(issue) }
    }

    /// What those rules say of a page beside issues that are of any text.
    ///
    /// - Parameter page: read as an issue in which nothing was understood.
    package static func diagnostics(ofPage page: ReadIssue) -> [Diagnostic] {
        let page = CheckedIssue(page)
        return RuleList.ofPages.flatMap { $0.check(page) }
    }
}
