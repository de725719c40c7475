internal import WeeklyDiagnostics
internal import WeeklyModel

/// All items of all issues in one JSON file, for programs: what each is called, where it stands, when it was published.
///
/// docs/feeds.md describes the form.
enum ItemList {
    static let route = RoutePath("items.json")

    static func bytes(_ pages: PageMaker) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("version")
            json.integer(1)
            json.field("title", pages.configuration.title)
            json.field("home_page_url", pages.configuration.address.url(of: PageMaker.indexRoute(1)))
            json.key("items")
            json.array(items(pages)) { json, listed in
                json.object { write(listed.item, below: listed.heading, in: listed.issue, pages, to: &$0) }
            }
        }
        return Array(json.text.utf8) + [UInt8(ascii: "\n")]
    }

    /// Newest issue first, in an issue in document order; an item without a place of its own is not listed.
    private static func items(
        _ pages: PageMaker
    ) -> some Sequence<(issue: Issue, heading: Heading?, item: Item)> {
        pages.newsletter.issues.lazy.flatMap { issue in
            issue.sections.lazy.flatMap { section in
                section.items.filter { $0.anchor != nil }.map { (issue, section.heading, $0) }
            }
        }
    }

    private static func write(
        _ item: Item, below heading: Heading?, in issue: Issue, _ pages: PageMaker, to json: inout JSONText
    ) {
        let title = ItemTitle.text(of: item)
        json.field("kind", item.content.name)
        // A picture of contributors has no words of its own.
        json.field("title", title.isEmpty ? heading?.content.text ?? issue.title : title)
        json.field("project", item.content.project?.name)
        json.field("date", issue.date.text)
        json.field("url", pages.url(of: item, in: issue))
        guard case .scheduleEntry(let entry) = item.content else { return }
        json.field("start", entry.start?.text)
        json.field(
            "calendar",
            ScheduleCalendar.route(of: item, in: issue, pages.addresses).map(pages.configuration.address.url))
    }
}

extension Item.Content {
    /// The project that the item itself names.
    fileprivate var project: NamedLink? {
        switch self {
        case .question(let question): question.project
        case .release(let release): release.project
        case .task(let task): task.project
        case .event(let event): event.project
        case .scheduleEntry, .article, .contributors, .prose: nil
        }
    }
}
