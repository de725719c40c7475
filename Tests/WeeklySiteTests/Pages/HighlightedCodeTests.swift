import Foundation
import Testing
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("Code on pages")
struct HighlightedCodeTests {
    private static func site(_ code: String, highlights: Bool = true) -> Site {
        Site.assemble(pages(code, highlights: highlights)).0
    }

    private static func pages(_ code: String, highlights: Bool = true) -> PageMaker {
        var configuration = SampleNewsletter.configuration()
        configuration.highlightsCode = highlights
        let html = "<p>a</p>\n<pre tabindex=\"0\"><code class=\"language-\(code)</code></pre>\n"
        let passage = Passage(
            marking: html, items: [Item(line: 1, anchor: nil, content: .prose(SampleNewsletter.text("x")))])
        let section = Section(kind: .other, heading: nil, line: 1, passages: [passage])
        return SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: [section])], configuration)
    }

    private static func page(_ site: Site) throws -> String {
        try #require(site[RoutePath("issues/a/index.html")]).madeText()
    }

    private static let swift = "swift\">let a = &quot;b&lt;&quot;\n"

    @Test("An issue's page marks the tokens of code, and reads their colours")
    func marked() throws {
        let page = try Self.page(Self.site(Self.swift))
        #expect(
            page.contains(
                "<code class=\"language-swift\"><span class=\"tok-keyword\">let</span> a = "
                    + "<span class=\"tok-string\">&quot;b&lt;&quot;</span>\n</code></pre>"))
        #expect(page.contains("code-"))
    }

    @Test("A template of the home page, which has the newest issue, knows of its code")
    func home() {
        let known = [Self.swift, "zork\">let a\n"].map { code -> Bool in
            guard case .record(let page)? = Self.pages(code).homeData["page"],
                case .boolean(let hasCode)? = page["has_code"]
            else { return false }
            return hasCode
        }
        #expect(known == [true, false])
    }

    @Test("Code of a language that nobody knows, or on a site that does not want it, is as it is written")
    func plain() throws {
        for site in [Self.site("zork\">let a\n"), Self.site(Self.swift, highlights: false)] {
            let page = try Self.page(site)
            #expect(!page.contains("tok-") && !page.contains("code-"))
        }
    }

    @Test("Feeds have the code as it is written")
    func feeds() throws {
        let feed = try #require(Self.site(Self.swift)[RoutePath("feed.xml")]).madeText()
        #expect(feed.contains("language-swift") && !feed.contains("tok-"))
    }
}
