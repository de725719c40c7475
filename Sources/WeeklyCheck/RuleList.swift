package import WeeklyDiagnostics

/// All rules, in the order in which docs/diagnostics.md has them.
package enum RuleList {
    /// Those that look at one issue.
    static let ofIssues: [any IssueRule.Type] = [
        MergeConflict.self,
        UnclosedFence.self,
        BrokenFence.self,
        AccidentalCode.self,
        BrokenHeading.self,
        GluedHeading.self,
        AccidentalHeading.self,
        BrokenTable.self,
        TextInTable.self,
        ShortRow.self,
        FullWidthMarks.self,
        WideSpace.self,
        LostMarks.self,
        UnportableEmphasis.self,
        ForeignSyntax.self,
        ControlCharacter.self,
        GarbledText.self,
    ]

    /// Those that look at the whole newsletter.
    static let ofNewsletters: [any NewsletterRule.Type] = []
}

extension DiagnosticID {
    /// What rules report.
    package static let ofRules: [DiagnosticID] = RuleList.ofIssues.map { $0.id } + RuleList.ofNewsletters.map { $0.id }
}
