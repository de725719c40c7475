import Foundation
import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("Lists of the kinds that a site names")
struct ListPagesTests {
    private static func text(
        _ path: String, _ kinds: [KindSettings], _ sections: [[Section]]
    ) throws -> String {
        let files = NamedKindsSample.files(NamedKindsSample.pages(kinds, sections))
        return try #require(files[path]).madeText()
    }

    /// The headings and entries of a list, without mark-up.
    private static func outline(_ page: String) -> [String] {
        page.matches(of: /<(h[1-3]|p class="asked")>(.*)<\/(?:h[1-3]|p)>/).map { match in
            match.output.1.prefix(2) + " " + match.output.2.replacing(/<[^>]*>/, with: "")
        }
    }

    @Test("Entries stand below the issues that tell of them and below their groups, what is in none first")
    func groups() throws {
        let page = try Self.text(
            "tools/index.html", [NamedKindsSample.tools()],
            [
                [NamedKindsSample.section([":戊"])],
                [NamedKindsSample.section(["缓存:甲", ":乙", "网关:丙", "缓存:丁"])],
            ])
        // Behind an issue's title stands its date.
        let lines = Self.outline(page).map { $0.hasPrefix("h2") ? $0.prefix { $0 != "&" } : $0[...] }
        #expect(
            lines == ["h1 工具", "h2 第 2 期 ", "p  乙", "h3 缓存", "p  甲", "p  丁", "h3 网关", "p  丙", "h2 第 1 期 ", "p  戊"])
    }

    @Test("Where nothing is grouped there are no headings")
    func noGroups() throws {
        let page = try Self.text(
            "tools/index.html", [NamedKindsSample.tools()], [[NamedKindsSample.section([":甲", ":乙"])]])
        #expect(Self.outline(page) == ["h1 工具", "p  甲", "p  乙"])
    }

    @Test("A group that goes on on the next page has its heading there, too")
    func pages() throws {
        let entries = (1...60).map { $0 == 60 ? ":x" : "缓存:\($0)" }
        let page = try Self.text(
            "tools/page/2/index.html", [NamedKindsSample.tools()], [[NamedKindsSample.section(entries)]])
        #expect(page.contains("<h3>缓存</h3>") && page.contains("第 1 期"))
        #expect(Self.outline(page).count { $0.hasPrefix("p ") } == 10)
        #expect(page.contains(##""itemListElement":[{"@type":"ListItem","position":51,"##))
    }

    @Test("The home page shows the newest of the kinds that the configuration names, in its order")
    func home() throws {
        let sections = [[NamedKindsSample.section((1...8).map { ":\($0)" }), SampleNewsletter.others]]
        var quotes = KindSettings(.quotes, title: "金句")
        quotes.home = true
        let kinds = [quotes, NamedKindsSample.tools { $0.home = true }]
        let page = try Self.text("index.html", kinds, sections)
        let first = try #require(page.range(of: #"<h2 id="kind-quotes">金句</h2>"#))
        let second = try #require(page.range(of: #"<h2 id="kind-tools">工具</h2>"#))
        #expect(first.upperBound < second.lowerBound && page.contains("Gateway 很快。"))
        #expect(page.contains(#"<a href="/news/tools/">查看全部 9</a>"#))
        #expect(page[second.upperBound...].matches(of: /class="listed-entry"/).count == 6)
        #expect(!(try Self.text("index.html", [NamedKindsSample.tools()], sections).contains("kind-")))
    }

    @Test("Questions and releases can be kept off the home page")
    func withoutQuestions() throws {
        var questions = KindSettings(.questions)
        questions.home = false
        let page = try Self.text("index.html", [questions], [[SampleNewsletter.questions, SampleNewsletter.others]])
        #expect(!page.contains(#"id="questions""#) && page.contains(#"id="releases""#))
    }

    @Test("Search engines are told of the list: entries as works or as jobs, quotes as quotations")
    func structuredData() throws {
        let sections = [[NamedKindsSample.section([":甲"]), SampleNewsletter.others]]
        let job = NamedKindsSample.tools { $0.schema = .job }
        let item = try Self.items("tools/index.html", [job], sections)
        #expect(item["@type"] as? String == "JobPosting" && item["title"] as? String == "甲")
        #expect((item["hiringOrganization"] as? [String: Any])?["name"] as? String == "小满")
        #expect(item["url"] as? String == "https://example.org/%E7%94%B2" && item["description"] as? String == "说明")
        #expect((item["datePosted"] as? String)?.hasPrefix("2024-10-05") == true)
        let work = try Self.items("tools/index.html", [NamedKindsSample.tools()], sections)
        #expect(work["@type"] as? String == "CreativeWork")
        let quote = try Self.items("quotes/index.html", [], sections)
        #expect(quote["@type"] as? String == "Quotation" && quote["text"] as? String == "Gateway 很快。")
        #expect(!(try Self.text("questions/index.html", [], [[SampleNewsletter.questions]]).contains("ld+json")))
    }

    /// The first item of the list that search engines are told of.
    private static func items(_ path: String, _ kinds: [KindSettings], _ sections: [[Section]]) throws -> [String: Any]
    {
        let page = try text(path, kinds, sections)
        let json = try #require(page.firstMatch(of: /<script type="application\/ld\+json">(.*)<\/script>/)).output.1
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let list = try #require((object["@graph"] as? [[String: Any]])?.first)
        #expect(list["@type"] as? String == "ItemList")
        let first = try #require((list["itemListElement"] as? [[String: Any]])?.first)
        #expect(first["position"] as? Int == 1)
        return try #require(first["item"] as? [String: Any])
    }
}
