internal import WeeklyModel

/// Writes a feed as Atom (RFC 4287).
enum AtomWriter {
    /// A feed must say when it changed (section 4.1.1); one without entries never did.
    private static let never = DateTime(secondsSinceEpoch: 0, offset: 0)

    static func bytes(of feed: Feed) -> [UInt8] {
        var xml = XMLText()
        xml.stylesheet(at: feed.style)
        xml.open("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", feed.language)])
        xml.element("title", feed.title)
        xml.element("subtitle", feed.description)
        xml.element("id", feed.address)
        xml.element("updated", (feed.updated ?? never).text)
        xml.empty("link", [("rel", "self"), ("type", FeedForm.atom.mediaType), ("href", feed.address)])
        xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", feed.home)])
        append(feed.author, to: &xml)
        xml.element("rights", feed.copyright)
        xml.element("generator", "sofaweekly")
        for entry in feed.entries { append(entry, to: &xml) }
        xml.close("feed")
        return xml.bytes
    }

    private static func append(_ entry: Feed.Entry, to xml: inout XMLText) {
        xml.open("entry")
        xml.element("title", entry.title)
        xml.element("id", entry.url)
        xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", entry.url)])
        xml.element("published", entry.date.text)
        xml.element("updated", (entry.modified ?? entry.date).text)
        if let author = entry.author { append(author, to: &xml) }
        for category in entry.categories { xml.empty("category", [("term", category)]) }
        xml.element("summary", entry.summary)
        xml.element("content", html: entry.html, [("type", "html")])
        xml.close("entry")
    }

    private static func append(_ author: NamedLink, to xml: inout XMLText) {
        xml.open("author")
        xml.element("name", author.name)
        xml.element("uri", author.url)
        xml.close("author")
    }
}
