internal import WeeklyModel

/// All pages for search engines (sitemaps.org protocol 0.9), and where they find it.
enum Sitemap {
    static let route = RoutePath("sitemap.xml")
    static let robotsRoute = RoutePath("robots.txt")

    static func bytes(_ pages: PageMaker) -> [UInt8] {
        let address = pages.configuration.address
        let newest = pages.newsletter.issues.first?.date.text
        var xml = XMLText()
        xml.open("urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        for number in 1...pages.indexPageCount {
            append(address.url(of: PageMaker.indexRoute(number)), modified: newest, to: &xml)
        }
        for issue in pages.newsletter.issues { append(pages.url(of: issue), modified: issue.date.text, to: &xml) }
        xml.close("urlset")
        return xml.bytes
    }

    /// robots.txt (RFC 9309): everything may be read.
    static func robots(_ pages: PageMaker) -> [UInt8] {
        let sitemap = pages.configuration.address.url(of: route)
        return Array("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8)
    }

    private static func append(_ url: String, modified: String?, to xml: inout XMLText) {
        xml.open("url")
        xml.element("loc", url)
        xml.element("lastmod", modified)
        xml.close("url")
    }
}
