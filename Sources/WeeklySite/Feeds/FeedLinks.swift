internal import WeeklyTemplates

/// The feeds and calendars that a reader can subscribe to.
struct FeedLinks: Sendable {
    let name: String
    let type: String
    let path: String

    static func all(_ pages: PageMaker) -> [FeedLinks] {
        [FeedLinks(name: "RSS", type: "application/rss+xml", path: pages.addresses.path(of: RSSFeed.route))]
    }

    var record: TemplateValue {
        ["name": .string(name), "type": .string(type), "path": .string(path)]
    }
}
