import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("The menu")
struct MainMenuTests {
    private let pages = SampleNewsletter.pages(
        (1...3).map {
            SampleNewsletter.issue(
                "n\($0)", day: $0, sections: [SampleNewsletter.questions, SampleNewsletter.others])
        })

    /// The menu's entries with a mark, as they stand in a page.
    private func marked(_ route: RoutePath) throws -> [String] {
        let (site, _) = Site.assemble(pages)
        let route = try #require(site[route])
        let page = try route.madeText()
        let end = try #require(page.firstRange(of: "</nav>")).lowerBound
        return page[..<end].matches(of: /<a href="[^"]*" aria-current="[^"]*">/).map { String($0.output) }
    }

    @Test("The entry of the page itself is marked, and no other")
    func here() throws {
        #expect(
            try marked(RoutePath("questions/index.html")) == ["<a href=\"/news/questions/\" aria-current=\"page\">"])
        #expect(try marked(RoutePath("search/index.html")) == ["<a href=\"/news/search/\" aria-current=\"page\">"])
    }

    @Test("The entry that a page stands below is marked otherwise")
    func below() throws {
        let month = try #require(pages.newsletter.scheduleMonths.first)
        #expect(
            try marked(SitePaths.month(month)) == ["<a href=\"/news/schedule/\" aria-current=\"true\">"])
        let project = try #require(pages.newsletter.projects.first)
        #expect(
            try marked(SitePaths.project(project.slug)) == [
                "<a href=\"/news/projects/\" aria-current=\"true\">"
            ])
    }

    @Test("Home, issues and the page for unknown addresses are no entry", arguments: ["", "issues/n2/", "404.html"])
    func elsewhere(path: String) throws {
        let file = path.hasSuffix(".html") ? path : "\(path)index.html"
        #expect(try marked(RoutePath(file)) == [])
    }
}
