import Foundation
import Testing
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("Kinds that a site names, on its pages")
struct NamedKindsTests {
    private static func routes(_ kinds: [KindSettings]) -> [String: Route] {
        var configuration = SampleNewsletter.configuration()
        configuration.kinds = kinds
        let issue = SampleNewsletter.issue(
            "a", day: 1, sections: [SampleNewsletter.questions, SampleNewsletter.others])
        let routes = Site.assemble(SampleNewsletter.pages([issue], configuration)).0.routes
        return Dictionary(uniqueKeysWithValues: routes.map { ($0.path.file, $0) })
    }

    private static func tools(_ change: (inout KindSettings) -> Void = { _ in }) -> KindSettings {
        var settings = KindSettings(.named(NamedKind(name: "tools", holding: .entries)), title: "工具")
        change(&settings)
        return settings
    }

    @Test("Their entries have a list under their name, with a place in the menu under their title")
    func list() throws {
        let routes = Self.routes([Self.tools()])
        let page = try #require(routes["tools/index.html"]).madeText()
        #expect(page.contains("<h1>工具</h1>") && page.contains("https://example.org/i") && page.contains("小满"))
        let home = try #require(routes["index.html"]).madeText()
        #expect(home.contains(#"href="/news/tools/""#) && home.contains(">工具<"))
    }

    @Test("A list can be kept out of the menu, or not be made")
    func withoutList() throws {
        let unlisted = Self.routes([Self.tools { $0.isInMenu = false }])
        #expect(unlisted["tools/index.html"] != nil)
        #expect(!(try #require(unlisted["index.html"]).madeText().contains("/news/tools/\"")))
        #expect(Self.routes([Self.tools { $0.hasList = false }])["tools/index.html"] == nil)
        #expect(Self.routes([])["tools/index.html"] == nil)
    }

    @Test("A kind whose name is a class of the theme's is not laid out like what that class means")
    func classes() throws {
        let projects = Section.Kind.named(NamedKind(name: "projects", holding: .entries))
        let sections = [projects, .questions].map { Section(kind: $0, heading: nil, line: 8, passages: []) }
        let issue = SampleNewsletter.issue("a", day: 1, sections: sections)
        let routes = Site.assemble(SampleNewsletter.pages([issue])).0.routes
        let page = try #require(routes.first { $0.path.file == "issues/a/index.html" }).madeText()
        #expect(page.contains(#"class="section kind-projects""#) && page.contains(#"class="section questions""#))
    }

    @Test("A kind that the program knows can have another title, and no place in the menu")
    func known() throws {
        let routes = Self.routes([KindSettings(.reading, title: "读物"), KindSettings(.quotes, isInMenu: false)])
        #expect(try #require(routes["reading/index.html"]).madeText().contains("<h1>读物</h1>"))
        let home = try #require(routes["index.html"]).madeText()
        #expect(home.contains(">读物<") && !home.contains("/news/quotes/\""))
    }
}
