internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// All items of all issues in one JSON file, for programs: what each is called, where it stands, when it was published.
///
/// docs/feeds.md describes the form.
enum ItemList {
    static let route = RoutePath("items.json")

    /// One item a line. Written issue by issue: with thousands of issues the list is long.
    static func bytes(_ pages: PageMaker) -> [UInt8] {
        var bytes = Array(head(pages).utf8)
        var separator = "\n"
        for issue in pages.newsletter.issues {
            let page = pages.url(of: issue)
            for (item, heading) in items(of: issue) {
                var json = JSONText()
                json.object { write(item, below: heading, in: issue, at: page, pages, to: &$0) }
                bytes += separator.utf8
                bytes += json.utf8
                separator = ",\n"
            }
        }
        bytes += "\n]}\n".utf8
        return bytes
    }

    /// All up to the first item.
    private static func head(_ pages: PageMaker) -> String {
        var json = JSONText()
        json.object { json in
            json.key("version")
            json.integer(1)
            json.field("title", pages.configuration.title)
            json.field("home_page_url", pages.configuration.address.url(of: PageMaker.indexRoute(1)))
        }
        // The object stays open for its last key.
        return json.text.dropLast() + ",\"items\":["
    }

    /// In document order; an item without a place of its own is not listed.
    private static func items(of issue: Issue) -> [(Item, Heading?)] {
        issue.sections.flatMap { section in
            section.items.filter { $0.anchor != nil }.map { ($0, section.heading) }
        }
    }

    private static func write(
        _ item: Item, below heading: Heading?, in issue: Issue, at page: String, _ pages: PageMaker,
        to json: inout JSONText
    ) {
        let title = ItemTitle.text(of: item)
        json.field("kind", item.kind.jsonName)
        // A picture of contributors has no words of its own.
        json.field("title", title.isEmpty ? heading?.content.text ?? issue.title : title)
        json.field("project", item.namedProject?.name)
        json.field("date", issue.date.text)
        json.field("url", PageMaker.url(of: item, at: page))
        guard case .scheduleEntry(let entry) = item.content else { return }
        json.field("start", entry.start?.text)
        json.field(
            "calendar",
            ScheduleCalendar.route(of: item, beside: pages.route(of: issue)).map(pages.configuration.address.url))
    }
}
