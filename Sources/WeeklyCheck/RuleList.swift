package import WeeklyDiagnostics

/// All rules, in the order in which docs/diagnostics.md has them.
package enum RuleList {
    /// Those that look at one issue.
    static let ofIssues: [any IssueRule.Type] = [
        MergeConflict.self
    ]

    /// Those that look at the whole newsletter.
    static let ofNewsletters: [any NewsletterRule.Type] = []
}

extension DiagnosticID {
    /// What rules report.
    package static let ofRules: [DiagnosticID] = RuleList.ofIssues.map { $0.id } + RuleList.ofNewsletters.map { $0.id }
}
