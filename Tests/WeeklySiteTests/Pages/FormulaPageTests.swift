import Foundation
import Testing
import WeeklyMath
import WeeklyModel
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
