internal import WeeklyModel
internal import WeeklyText

/// Writes a feed as RSS 2.0 (RSS Advisory Board, version 2.0.11), with full content in `content:encoded`.
enum RSSWriter {
    private static let namespaces: XMLText.Attributes = [
        ("xmlns:atom", "http://www.w3.org/2005/Atom"),
        ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ]

    static func bytes(of feed: Feed) -> [UInt8] {
        var xml = XMLText()
        xml.stylesheet(at: feed.style)
        xml.open("rss", [("version", "2.0")] + namespaces)
        xml.open("channel")
        xml.element("title", feed.title)
        xml.element("link", feed.home)
        xml.element("description", feed.description ?? feed.title)
        xml.element("language", feed.language)
        xml.element("copyright", feed.copyright)
        xml.element("lastBuildDate", feed.updated?.internetMessageText)
        xml.element("generator", "sofaweekly")
        xml.empty("atom:link", [("href", feed.address), ("rel", "self"), ("type", FeedForm.rss.mediaType)])
        for entry in feed.entries { append(entry, to: &xml) }
        xml.close("channel")
        xml.close("rss")
        return xml.bytes
    }

    private static func append(_ entry: Feed.Entry, to xml: inout XMLText) {
        xml.open("item")
        xml.element("title", entry.title)
        xml.element("link", entry.url)
        xml.element("guid", entry.url, [("isPermaLink", "true")])
        xml.element("pubDate", entry.date.internetMessageText)
        xml.element("dc:creator", entry.author?.name)
        for category in entry.categories { xml.element("category", category) }
        // Readers that keep the last of the two must keep the full text.
        // Readers show a description as HTML (RSS 2.0, elements of an item), and this one is text.
        xml.element("description", entry.summary.map(HTMLEscaping.brackets.escaped))
        xml.element("content:encoded", html: entry.html)
        xml.close("item")
    }
}
