internal import WeeklyDiagnostics
internal import WeeklyModel

/// A new issue has no cover, though each of the five before it has one.
enum MissingCover: NewsletterRule {
    static let id = DiagnosticID("missing-cover", .warning)

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        newsletter.lacking { $0.frontMatter.cover != nil }.map { entry in
            newsletter.finding(
                id, "the issue has no cover; the issues before it have one", in: entry,
                fixes: [.init("add a line cover: \"…\" with the address of a picture")]
            ) { KeyedLine.all(of: $0).first?.keyRange }
        }
    }
}
