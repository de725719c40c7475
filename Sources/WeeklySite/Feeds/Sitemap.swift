internal import WeeklyModel

/// A page that search engines are told of.
struct SitemapEntry: Sendable, Hashable {
    let route: RoutePath
    /// When what it shows changed last; nil where nobody knows.
    let modified: DateTime?
    /// Its versions in the languages of the site, itself among them; none of a page that is in one only.
    let alternates: [Alternate]

    init(_ route: RoutePath, modified: DateTime?, alternates: [Alternate] = []) {
        self.route = route
        self.modified = modified
        self.alternates = alternates
    }
}

/// All pages for search engines (sitemaps.org protocol 0.9), and where they find them.
struct Sitemap: Sendable {
    private static let namespace: XMLText.Attributes = [
        (name: "xmlns", value: "http://www.sitemaps.org/schemas/sitemap/0.9")
    ]

    /// Of the links to versions in other languages.
    private static let namespaceOfLinks: XMLText.Attributes = [
        (name: "xmlns:xhtml", value: "http://www.w3.org/1999/xhtml")
    ]

    /// How many pages one file may list.
    private static let limit = 50_000

    private let address: SiteAddress
    private let parts: [ArraySlice<SitemapEntry>]

    /// - Parameter limit: how many pages one file may list, at least 1.
    init(_ entries: [SitemapEntry], address: SiteAddress, limit: Int = limit) {
        self.address = address
        parts = stride(from: 0, to: entries.count, by: limit).map { entries[$0..<min($0 + limit, entries.count)] }
    }

    /// One file, or where that would be too long, an index of several.
    static func routes(ofPages count: Int, limit: Int = limit) -> [RoutePath] {
        let parts = (count + limit - 1) / limit
        return [SitePaths.sitemap] + (parts > 1 ? (0..<parts).map(SitePaths.sitemapPart) : [])
    }

    /// The bytes of one of these files.
    subscript(file: RoutePath) -> [UInt8] {
        if parts.count > 1, file == SitePaths.sitemap { return index }
        let part = parts.indices.first { SitePaths.sitemapPart($0) == file } ?? 0
        return Self.bytes(parts.indices.contains(part) ? parts[part] : [], address)
    }

    /// robots.txt (RFC 9309): everything may be read.
    static func robots(_ address: SiteAddress) -> [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(address.url(of: SitePaths.sitemap))\n".utf8)
    }

    private static func bytes(_ entries: ArraySlice<SitemapEntry>, _ address: SiteAddress) -> [UInt8] {
        var xml = XMLText()
        let hasAlternates = entries.contains { !$0.alternates.isEmpty }
        xml.open("urlset", hasAlternates ? namespace + namespaceOfLinks : namespace)
        for entry in entries {
            xml.open("url")
            xml.element("loc", address.url(of: entry.route))
            xml.element("lastmod", entry.modified?.text)
            for alternate in entry.alternates {
                xml.empty(
                    "xhtml:link",
                    [("rel", "alternate"), ("hreflang", alternate.language), ("href", alternate.url)])
            }
            xml.close("url")
        }
        xml.close("urlset")
        return xml.bytes
    }

    private var index: [UInt8] {
        var xml = XMLText()
        xml.open("sitemapindex", Self.namespace)
        for part in parts.indices {
            xml.open("sitemap")
            xml.element("loc", address.url(of: SitePaths.sitemapPart(part)))
            xml.close("sitemap")
        }
        xml.close("sitemapindex")
        return xml.bytes
    }
}
