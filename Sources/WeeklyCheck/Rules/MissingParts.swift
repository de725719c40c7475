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

extension CheckedNewsletter {
    /// The new issues that lack what each of the five before them has; drafts lack much.
    fileprivate func lacking(_ isThere: (Issue) -> Bool) -> [Entry] {
        let newest = newest
        return newest.indices.compactMap { index in
            let before = entries[..<index].suffix(5)
            guard before.count == 5, !newest[index].isDraft, !isThere(newest[index].issue) else { return nil }
            return before.allSatisfy { isThere($0.issue) } ? newest[index] : nil
        }
    }
}
