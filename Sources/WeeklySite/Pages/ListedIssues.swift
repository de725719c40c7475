internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// What lists show of issues.
struct ListedIssues: Sendable {
    let edition: Edition
    let extras: ExtraView

    /// What a list shows of the issue at an index of `newsletter.issues`. All but what every list shows is made when a template asks.
    func record(at index: Int) -> TemplateValue {
        let entry = edition.newsletter.indexedIssues[index]
        let issue = entry.issue
        return .record(
            TemplateRecord(
                [
                    "title": .string(issue.title),
                    "path": .string(edition.addresses.path(of: issue)),
                    "date": edition.words.record(of: issue.date),
                    "number": .init(issue.frontMatter.number),
                    "has_number": .boolean(issue.frontMatter.number != nil),
                    "draft": .boolean(issue.frontMatter.isDraft),
                ], deferring: ListedIssue.fields, of: ListedIssue(issues: self, index: index, entry: entry)))
    }
}

/// An issue in a list.
struct ListedIssue: Sendable {
    let issues: ListedIssues
    /// In `newsletter.issues`.
    let index: Int
    let entry: IndexedIssue

    static let fields: DeferredFields<ListedIssue> = [
        "summary": { .init($0.issue.summary) },
        "teaser": { .init($0.teaser) },
        "cover": { .init($0.cover) },
        "picture": { $0.edition.pictureRecord(of: $0.issue) },
        "slug": { .string($0.issue.slug) },
        "url": { .string($0.edition.addresses.url(of: $0.issue)) },
        "modified": { $0.issue.frontMatter.modified.map($0.edition.words.record) ?? .null },
        "language": { .init($0.issue.frontMatter.language) },
        "author": { $0.edition.authorRecord(of: $0.issue) },
        "categories": { .list($0.issue.frontMatter.categories.map(TemplateValue.string)) },
        "tags": { .list($0.issue.frontMatter.tags.map($0.edition.tagRecord)) },
        "has_tags": { .boolean(!$0.issue.frontMatter.tags.isEmpty) },
        "minutes": { .integer(ReadingTime.minutes($0.issue.sections)) },
        "outline": { .list(SectionView.outline(of: $0.issue.sections)) },
        "counts": { $0.edition.countsRecord(of: $0.entry) },
        "kinds": { $0.edition.kindsRecord(of: $0.entry) },
        "extra": { $0.issues.extras.record(of: $0.issue.frontMatter.extra) },
    ]

    private var issue: Issue { entry.issue }
    private var edition: Edition { issues.edition }

    /// The address of its cover as any page may have it, where no issue beside it has the same.
    private var cover: String? { ownText { $0.cover }.map { edition.addresses.shown($0, of: issue) } }

    /// What an editor says that an issue is about, where it is said of this one and its title does not say it.
    private var teaser: String? {
        guard let summary = ownText({ $0.summary }) else { return nil }
        let (title, told) = (ProjectName.key(issue.title), ProjectName.key(summary))
        return title.begins(with: told) ? nil : summary
    }

    /// A text of the issue's front matter; nil where an issue beside it has the same: what stands in every issue tells nothing of one.
    private func ownText(_ text: (FrontMatter) -> String?) -> String? {
        let issues = edition.newsletter.issues
        guard let own = text(issue.frontMatter) else { return nil }
        let beside = [index - 1, index + 1].filter(issues.indices.contains)
        let isShared = beside.contains { text(issues[$0].frontMatter).map { $0.hasBytes(of: own) } ?? false }
        return isShared ? nil : own
    }
}
