import Foundation
import FoundationXML
import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("The sitemap")
struct SitemapTests {
    private static let pages = SampleNewsletter.pages((1...4).map { SampleNewsletter.issue("n\($0)", day: $0) })

    private static func strings(_ route: Route?, _ name: String) throws -> [String] {
        try strings(try #require(route).madeBytes(), name)
    }

    private static func strings(_ bytes: [UInt8], _ name: String) throws -> [String] {
        let document = try XMLDocument(data: Data(bytes))
        return try document.nodes(forXPath: "//*[local-name()='\(name)']").compactMap(\.stringValue)
    }

    @Test("It lists every page with its date, and robots.txt names it")
    func everyPage() throws {
        let (site, _) = Site.assemble(Self.pages)
        let locations = try Self.strings(site[SitePaths.sitemap], "loc")
        #expect(
            Array(locations.prefix(5)) == ["https://weekly.example.org/news/"]
                + (1...4).reversed().map { "https://weekly.example.org/news/issues/n\($0)/" })
        let dates = try Self.strings(site[SitePaths.sitemap], "lastmod")
        #expect(dates.count == locations.count)
        #expect(locations.contains("https://weekly.example.org/news/archive/2024/"))
        #expect(!locations.contains { $0.contains("404") })
        #expect(
            Array(dates.prefix(5)) == [Self.pages.newsletter.issues[0].date.text]
                + Self.pages.newsletter.issues.map(\.date.text))
        let robots = try #require(site[SitePaths.robots]).madeText()
        #expect(robots.hasSuffix("Sitemap: https://weekly.example.org/news/sitemap.xml\n"))
    }

    @Test("A page without a date has none, and its address is encoded")
    func withoutDate() throws {
        let sitemap = Sitemap([SitemapEntry(RoutePath("标签/a&b/index.html"), modified: nil)], address: .example)
        #expect(
            try Self.strings(sitemap[SitePaths.sitemap], "loc") == ["https://example.org/%E6%A0%87%E7%AD%BE/a%26b/"])
        #expect(try Self.strings(sitemap[SitePaths.sitemap], "lastmod").isEmpty)
    }

    @Test("What is too long for one file is several, and an index names them")
    func severalFiles() throws {
        let entries = (1...5).map { SitemapEntry(RoutePath("p\($0).html"), modified: nil) }
        let sitemap = Sitemap(entries, address: .example, limit: 2)
        let routes = Sitemap.routes(ofPages: 5, limit: 2)
        #expect(routes.map(\.file) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
        #expect(
            try Self.strings(sitemap[SitePaths.sitemap], "loc")
                == (1...3).map { "https://example.org/sitemap-\($0).xml" })
        let pages = try routes.dropFirst().flatMap { try Self.strings(sitemap[$0], "loc") }
        #expect(pages == (1...5).map { "https://example.org/p\($0).html" })
    }
}
