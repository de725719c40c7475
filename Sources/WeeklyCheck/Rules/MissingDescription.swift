internal import WeeklyDiagnostics
internal import WeeklyModel

/// A new issue has no description, though each of the five before it has one: it was forgotten.
enum MissingDescription: NewsletterRule {
    static let id = DiagnosticID("missing-description", .warning)

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        newsletter.lacking { $0.frontMatter.summary != nil }.map { entry in
            newsletter.finding(
                id, "the issue has no description; the issues before it have one", in: entry,
                fixes: [.init("add a line description: \"…\", which feeds and search engines show")]
            ) { KeyedLine.all(of: $0).first?.keyRange }
        }
    }
}
