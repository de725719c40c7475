import Foundation
import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("The newsletter as data")
struct DataTests {
    private static let pages = SampleNewsletter.pages([
        SampleNewsletter.issue(
            "a", day: 1,
            sections: [SampleNewsletter.questions, SampleNewsletter.releases, SampleNewsletter.schedule()]),
        SampleNewsletter.issue("b", day: 8),
    ])

    private static func object(_ file: String) throws -> [String: Any] {
        let (site, _) = Site.assemble(pages)
        let bytes = try #require(site[RoutePath(file)], "\(file)").madeBytes()
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test("Beside each issue's page is its JSON form")
    func issues() throws {
        let issue = try Self.object("issues/a/index.json")
        #expect(issue["slug"] as? String == "a" && issue["title"] as? String == "第 1 期 <预览>")
        #expect((issue["sections"] as? [Any])?.count == 3)
    }

    @Test("Links in it stay as the editor wrote them")
    func linksAsWritten() throws {
        let (site, _) = Site.assemble(Self.pages)
        #expect(try #require(site[RoutePath("issues/a/index.json")]).madeText().contains("\"url\":\"/releases/网关\""))
    }

    @Test("A page that is a file has its JSON form in a folder of its name")
    func besideFiles() throws {
        var configuration = SampleNewsletter.configuration()
        configuration.permalink = try PermalinkPattern.parse("/:slug.html").get()
        let pages = SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1)], configuration)
        #expect(Site.assemble(pages).0[RoutePath("a/index.json")] != nil)
    }

    @Test("The list of items has all that have a permalink, newest issue first")
    func items() throws {
        let list = try Self.object("items.json")
        #expect(list["version"] as? Int == 1 && list["title"] as? String == "样刊 & 周刊")
        let items = try #require(list["items"] as? [[String: String]])
        #expect(
            items.map { $0["kind"] }
                == ["question", "question", "release", "release", "release", "scheduleEntry"])
        #expect(items[1]["url"] == "https://weekly.example.org/news/issues/a/#q-gateway")
        #expect(items[1]["title"] == "怎么重启？" && items[1]["project"] == "网关")
        #expect(items[1]["date"] == Self.pages.newsletter.issues[1].date.text)
        #expect(items[5]["start"] == "2024-10-13T19:00:00+08:00" && items[5]["project"] == nil)
        #expect(
            items[5]["calendar"]
                == "https://weekly.example.org/news/issues/a/c-0-%E7%9B%B4%E6%92%AD.ics")
    }

    @Test("An item without words is called as its section is")
    func withoutWords() throws {
        let picture = Item(line: 1, anchor: "contributors", content: .contributors(.init(people: [], html: "<img />")))
        let section = Section(
            kind: .contributors, heading: Heading(content: SampleNewsletter.text("本周贡献者"), anchor: "s", level: 3),
            line: 1, passages: [Passage(html: "<img />", items: [picture])])
        let pages = SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: [section])])
        #expect(String(decoding: ItemList.bytes(pages.edition), as: UTF8.self).contains("\"title\":\"本周贡献者\""))
    }
}
