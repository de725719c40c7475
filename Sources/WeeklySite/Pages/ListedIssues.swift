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
        let place = edition.issue(at: index)
        let issue = place.issue
        return .record(
            TemplateRecord(
                [
                    "title": .string(issue.title),
                    "path": .string(place.path),
                    "date": place.date,
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
        "teaser": { .init($0.announcement.teaser) },
        "cover": { .init($0.announcement.cover) },
        "picture": { $0.edition.pictureRecord(of: $0.issue) },
        "slug": { .string($0.issue.slug) },
        "url": { .string($0.edition.issue(at: $0.index).url) },
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

    private var announcement: Announcement { edition.announcement(at: index) }
}
