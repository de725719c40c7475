import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("The page of the search")
struct SearchPageTests {
    private func html(_ issues: [WeeklyModel.Issue]) throws -> String {
        String(decoding: try SampleNewsletter.pages(issues).bytes(of: .search), as: UTF8.self)
    }

    @Test("It offers the kinds and the projects that there are")
    func filters() throws {
        let html = try html([SampleNewsletter.issue("a", day: 1)])
        #expect(html.contains("<option value=\"question\">问答</option>"))
        #expect(html.contains("<option value=\"text\">正文</option>"))
        #expect(html.contains("<option value=\"网关\" data-path=\"/news/projects/%E7%BD%91%E5%85%B3/\">网关</option>"))
        #expect(!html.contains("value=\"release\""))
    }

    @Test("Without scripts it says what to do")
    func noScript() throws {
        let html = try html([])
        #expect(html.contains("site:weekly.example.org/news 要找的词"))
        #expect(html.contains("<script type=\"module\" src=\"/news/search-"))
        #expect(html.contains("data-path=\"/news/search/\""))
    }

    @Test("All of its files are routes below search/, each made of what the newsletter holds")
    func routes() throws {
        let issues = (1...20).map { SampleNewsletter.issue("n\($0)", day: $0) }
        let routes = Site.assemble(SampleNewsletter.pages(issues)).0.routes
        let names = routes.map { $0.path.file }.filter { $0.hasPrefix("search/") }
        #expect(names.prefix(3) == ["search/index.html", "search/manifest.json", "search/terms-0.txt"])
        #expect(names.count == 2 + 3 + 10)
        #expect(names.last == "search/texts-9.json")
    }
}
