package import WeeklyDiagnostics

/// All rules, in the order in which docs/diagnostics.md has them.
package enum RuleList {
    /// Those that look at one issue.
    static let ofIssues: [any IssueRule.Type] = [
        MergeConflict.self, EmptyAddress.self, AddressWithoutScheme.self, MailWithoutScheme.self, SpoiledAddress.self,
        PreviewAddress.self,
    ]

    /// Those that look at the whole newsletter.
    static let ofNewsletters: [any NewsletterRule.Type] = []

    /// Those that hold an address against the site; the first that has something to say of it says it.
    static let ofAddresses: [any AddressRule.Type] = [
        LocalFile.self, FormerHost.self, MissingPicture.self, MissingPage.self, MissingAnchor.self,
    ]
}

extension DiagnosticID {
    /// What rules report.
    package static let ofRules: [DiagnosticID] =
        RuleList.ofIssues.map { $0.id } + RuleList.ofNewsletters.map { $0.id }
        + RuleList.ofAddresses.map { $0.id }
}
