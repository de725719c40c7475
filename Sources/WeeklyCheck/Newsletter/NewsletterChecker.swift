package import WeeklyDiagnostics
internal import WeeklyModel

/// Holds a newsletter against all rules that a site does not leave out.
package enum NewsletterChecker {
    /// What the rules say, in any order.
    package static func diagnostics(of newsletter: CheckedNewsletter) -> [Diagnostic] {
        let rules = RuleList.ofNewsletters.filter { newsletter.configuration.severities[$0.id] != .ignore }
        return rules.flatMap { $0.check(newsletter) }
    }
}
