internal import WeeklyModel
internal import WeeklyTemplates

/// What lists show of pages beside issues.
struct ListedContent: Sendable {
    let content: ContentPage
    let edition: Edition
    let extras: ExtraView

    private static let fields: DeferredFields<ListedContent> = [
        "title": { .string($0.content.title) },
        "name": { .string($0.content.name) },
        "path": { .string($0.edition.addresses.path(of: $0.content.route)) },
        "url": { .string($0.edition.addresses.url(of: $0.content.route)) },
        "date": { $0.front.date.map($0.edition.words.record) ?? .null },
        "modified": { $0.front.modified.map($0.edition.words.record) ?? .null },
        "language": { .init($0.front.language) },
        "author": { item in item.edition.author(of: item.content).map { TemplateValue($0) } ?? .null },
        "summary": { .init($0.content.summary) },
        "picture": { $0.edition.pictureRecord(of: $0.content) },
        "draft": { .boolean($0.front.isDraft) },
        "outline": { .list(SectionView.outline(of: $0.content.sections)) },
        "extra": { $0.extras.record(of: $0.front.extra) },
    ]

    private var front: PageFrontMatter { content.frontMatter }

    var record: TemplateValue { .record(TemplateRecord(deferring: Self.fields, of: self)) }
}
