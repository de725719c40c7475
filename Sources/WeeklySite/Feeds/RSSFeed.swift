internal import WeeklyModel
internal import WeeklyTemplates

/// The newest issues as RSS 2.0 (RSS Advisory Board, version 2.0.11), with full content in `content:encoded`.
enum RSSFeed {
    static let route = RoutePath("feed.xml")

    static func bytes(_ pages: PageMaker) throws(TemplateFailure) -> [UInt8] {
        let configuration = pages.configuration
        let home = configuration.address.url(of: PageMaker.indexRoute(1))
        var xml = XMLText()
        xml.open(
            "rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" "
                + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        )
        xml.open("channel")
        xml.element("title", configuration.title)
        xml.element("link", home)
        xml.element("description", configuration.description ?? configuration.title)
        xml.element("language", configuration.language)
        xml.element("copyright", configuration.copyright)
        // The clock has no say in it: the same issues make the same feed.
        xml.element("lastBuildDate", pages.newsletter.issues.first?.date.internetMessageText)
        xml.element("generator", "sofaweekly")
        let address = configuration.address.url(of: route)
        xml.open("atom:link href=\"\(address)\" rel=\"self\" type=\"application/rss+xml\"/")
        for issue in pages.newsletter.issues.prefix(configuration.feedItems) { try append(issue, pages, to: &xml) }
        xml.close("channel")
        xml.close("rss")
        return xml.bytes
    }

    private static func append(_ issue: Issue, _ pages: PageMaker, to xml: inout XMLText) throws(TemplateFailure) {
        let url = pages.url(of: issue)
        xml.open("item")
        xml.element("title", issue.title)
        xml.element("link", url)
        xml.element("guid isPermaLink=\"true\"", url)
        xml.element("pubDate", issue.date.internetMessageText)
        xml.element("dc:creator", issue.frontMatter.author?.name)
        for category in issue.frontMatter.categories { xml.element("category", category) }
        // Readers that keep the last of the two must keep the full text.
        xml.element("description", pages.summary(of: issue))
        xml.element("content:encoded", html: try pages.feedContent(of: issue))
        xml.close("item")
    }
}
