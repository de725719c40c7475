import Foundation
import Testing
import WeeklyMath
import WeeklyModel
import WeeklyTemplates
import WeeklyText

@testable import WeeklySite

@Suite("Formulas on pages")
struct FormulaPageTests {
    private static func site() throws -> Site {
        let element = try MathML.element("x_1<y", isDisplay: false)
        let html = "<p>当 \(element) 时</p>\n"
        let start = html.utf8.count - element.utf8.count - " 时</p>\n".utf8.count
        let markup = Markup(html: html, marks: [.init(.formula, start..<(start + element.utf8.count))])
        let passage = Passage(
            [markup], items: [Item(line: 1, anchor: nil, content: .prose(SampleNewsletter.text("x")))])
        let section = Section(kind: .other, heading: nil, line: 1, passages: [passage])
        let issue = SampleNewsletter.issue("a", day: 1, sections: [section])
        return Site.assemble(SampleNewsletter.pages([issue], SampleNewsletter.configuration())).0
    }

    @Test("A page has MathML, and reads how it is set")
    func page() throws {
        let page = try #require(Self.site()[RoutePath("issues/a/index.html")]).madeText()
        #expect(page.contains("<msub><mi>x</mi><mn>1</mn></msub>") && page.contains("math-"))
        let home = try #require(Self.site()[RoutePath("index.html")]).madeText()
        #expect(!home.contains("math-"))
    }

    /// The pages of an issue with a release that has a formula in its changes.
    private static func releases(formulas: Bool = true) throws -> PageMaker {
        let element = try MathML.element("x_1<y", isDisplay: false)
        let marks = formulas ? [Markup.Mark(.formula, 3..<(3 + element.utf8.count))] : []
        let change = RichText(Markup(html: "<p>\(formulas ? element : "x")</p>", marks: marks), text: "x")
        let release = Release(
            project: NamedLink(name: "网关"), versions: ["v1"], changes: [Release.Change(change)])
        let passage = Passage(
            marking: "<p>x</p>", items: [Item(line: 1, anchor: "r-1", content: .release(release))])
        let section = Section(kind: .releases, heading: nil, line: 1, passages: [passage])
        var configuration = SampleNewsletter.configuration()
        configuration.readsFormulas = true
        return SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: [section])], configuration)
    }

    @Test("A list of releases that shows formulas reads how they are set, another does not")
    func list() throws {
        let path = RoutePath("releases/index.html")
        let page = try #require(try Site.assemble(Self.releases()).0[path]).madeText()
        #expect(page.contains("<msub><mi>x</mi><mn>1</mn></msub>") && page.contains("math-"))
        let other = try #require(try Site.assemble(Self.releases(formulas: false)).0[path]).madeText()
        #expect(!other.contains("math-"))
    }

    @Test("Templates of the home page and of projects know of formulas that they may show")
    func own() throws {
        let pages = try Self.releases()
        #expect(Self.hasFormulas(pages.homeData))
        let project = try #require(pages.newsletter.projects.first)
        #expect(Self.hasFormulas(pages.data(of: project)))
        let others = try Self.releases(formulas: false)
        #expect(!Self.hasFormulas(others.homeData))
    }

    private static func hasFormulas(_ data: TemplateRecord) -> Bool {
        guard case .record(let page)? = data["page"], case .boolean(let hasFormulas)? = page["has_math"] else {
            return false
        }
        return hasFormulas
    }

    @Test("Feeds have the source as code")
    func feed() throws {
        let feed = try #require(Self.site()[RoutePath("feed.xml")]).madeText()
        #expect(feed.contains("当 <code>x_1&lt;y</code> 时") && !feed.contains("<math"))
    }

    @Test("The search finds the source, once")
    func search() throws {
        let element = try MathML.element("x_1<y", isDisplay: true)
        #expect(VisibleText.of("<p>当 \(element) 时</p>") == "当 x_1<y 时")
    }
}
