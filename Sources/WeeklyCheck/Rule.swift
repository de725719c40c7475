package import WeeklyDiagnostics

/// Finds one kind of mistake in an issue, by what was read of it. A rule is one file of Rules/, a line of `RuleList`, a golden folder and
/// an entry in docs/diagnostics.md.
package protocol IssueRule: SendableMetatype {
    /// What it reports.
    static var id: DiagnosticID { get }

    /// What is wrong, in any order.
    static func check(_ issue: CheckedIssue) -> [Diagnostic]
}

/// Finds one kind of mistake that no issue tells alone: by all issues, the configuration and the site that is made of them.
package protocol NewsletterRule: SendableMetatype {
    /// What it reports.
    static var id: DiagnosticID { get }

    /// What is wrong, in any order.
    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic]
}
