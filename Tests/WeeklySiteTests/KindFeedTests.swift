import Foundation
import Testing
import WeeklyModel
import WeeklyText

@testable import WeeklySite

@Suite("The feeds of kinds")
struct KindFeedTests {
    private static let sections = [
        [NamedKindsSample.section([":甲"])],
        [NamedKindsSample.section([":乙", ":丙"]), SampleNewsletter.others],
    ]

    private static func files(_ kinds: [KindSettings]) -> [String: Route] {
        NamedKindsSample.files(NamedKindsSample.pages(kinds, sections))
    }

    @Test("A kind of the site's own has a feed of its newest entries, each with what is its own")
    func entries() throws {
        let feed = try ReadFeed.read(
            .atom, try #require(Self.files([NamedKindsSample.tools()])["tools/feed.xml"]).madeBytes())
        #expect(feed.title == "工具 · 样刊 & 周刊" && feed.address == "https://weekly.example.org/news/tools/feed.xml")
        #expect(feed.entries.map(\.title) == ["乙", "丙", "Gateway 的缓存", "甲"])
        let entry = try #require(feed.entries.first)
        #expect(entry.html == "<a href=\"https://weekly.example.org/news/乙\">乙</a><ul><li>说明</li></ul>\n")
        #expect(entry.id == "https://weekly.example.org/news/issues/n2/#i-%E4%B9%99" && entry.categories == ["工具"])
    }

    @Test("Its list and the home page lead to it")
    func links() throws {
        let files = Self.files([NamedKindsSample.tools()])
        let link =
            #"<link rel="alternate" type="application/atom+xml" title="工具 · 样刊 &amp; 周刊" href="/news/tools/feed.xml">"#
        #expect(try #require(files["tools/index.html"]).madeText().contains(link))
        let home = try #require(files["index.html"]).madeText()
        #expect(home.contains(#"<li><a href="/news/tools/feed.xml">工具</a></li>"#) && !home.contains(link))
    }

    @Test("A site can do without it, and a kind without a list has none")
    func without() {
        #expect(Self.files([NamedKindsSample.tools { $0.feed = false }])["tools/feed.xml"] == nil)
        #expect(Self.files([NamedKindsSample.tools { $0.hasList = false }])["tools/feed.xml"] == nil)
    }

    @Test("A kind that the program knows has a feed where the site wants one")
    func known() throws {
        var quotes = KindSettings(.quotes)
        #expect(Self.files([quotes])["quotes/feed.xml"] == nil)
        quotes.feed = true
        let feed = try ReadFeed.read(.atom, try #require(Self.files([quotes])["quotes/feed.xml"]).madeBytes())
        #expect(feed.entries.map(\.title) == ["Gateway 很快。"])
    }

    @Test("Of a table the entry of a feed has its row, of a passage without anchors the whole passage")
    func rows() throws {
        let row = Item(line: 1, anchor: "i-1", content: .entry(Entry(kindName: "tools", title: "甲")))
        let other = Item(line: 2, anchor: "i-2", content: .entry(Entry(kindName: "tools", title: "乙")))
        let table = Passage(
            marking:
                "<table><tr id=\"i-1\"><td><img src=\"/a.png\" alt=\"\"></td></tr><tr id=\"i-2\"><td>乙</td></tr></table>",
            items: [row, other])
        let part = try #require(table.part(of: row))
        #expect(part.html == "<table>\n<tr><td><img src=\"/a.png\" alt=\"\"></td></tr>\n</table>\n")
        #expect(part.marks.map { part.text(at: $0) } == ["<img src=\"/a.png\" alt=\"\">", "/a.png"])
        #expect(Passage(marking: "<p>甲</p>", items: [row, other]).part(of: row) == nil)
    }
}
