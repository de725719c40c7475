import Foundation
import Testing
import WeeklyModel
import WeeklyText

@testable import WeeklySite

/// What readers of feeds see: the editor's text and who speaks, and nothing that only a page has use for.
@Suite("The content of feeds")
struct FeedContentTests {
    private static func html(_ sections: [Section], language: String = "zh-CN") -> String {
        var configuration = SampleNewsletter.configuration()
        configuration.language = language
        let pages = SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: sections)], configuration)
        return String(decoding: FeedContent.bytes(of: pages.edition.issue(at: 0), pages.edition), as: UTF8.self)
    }

    private static func question(_ turns: [(Question.Speaker, String)]) -> Section {
        let question = Question(
            lead: SampleNewsletter.text("1、小满提问："),
            turns: turns.map { Question.Turn($0.0, RichText(html: $0.1, text: "")) })
        let item = Item(line: 1, anchor: "q", content: .question(question))
        return Section(kind: .questions, heading: nil, line: 1, passages: [Passage(question.fragments, items: [item])])
    }

    @Test("Who asks is quoted, and both are told by a word in bold, in the site's language")
    func speakers() {
        let section = Self.question([(.asker, "<p>怎么停？</p>\n"), (.answerer, "<p>按键。</p>\n")])
        let chinese = Self.html([section])
        #expect(chinese.contains("<blockquote>\n<p><strong>问：</strong>怎么停？</p>\n</blockquote>"))
        #expect(chinese.contains("<p><strong>答：</strong>按键。</p>"))
        let english = Self.html([section], language: "en")
        #expect(
            english.contains("<p><strong>Q: </strong>怎么停？</p>") && english.contains("<p><strong>A: </strong>按键。</p>"))
    }

    @Test("Where no paragraph begins what is said, the word stands in one of its own")
    func withoutParagraph() {
        let html = Self.html([Self.question([(.answerer, "<ul>\n<li>一</li>\n</ul>\n")])])
        #expect(html.contains("<p><strong>答：</strong></p>\n<ul>\n<li>一</li>"))
    }

    @Test("There are no permalinks, no classes and no words of the page's furniture in it")
    func noFurniture() {
        let html = Self.html([SampleNewsletter.questions, SampleNewsletter.releases, SampleNewsletter.schedule()])
        for furniture in [">#<", "permalink", "class=", "<section", "<article", "加入日历", "固定链接", ">问<", ">答<"] {
            #expect(!html.contains(furniture), "\(furniture) in \(html)")
        }
    }

    @Test("Titles and times that the page shows beside a passage stand once, as the editor wrote them")
    func onlyWhatIsWritten() {
        let html = Self.html([SampleNewsletter.releases])
        #expect(html.components(separatedBy: "网关 v1.2.0").count == 2)
    }

    @Test("Headings stand on one level, links and pictures are whole addresses")
    func headingsAndLinks() {
        let heading = Heading(content: SampleNewsletter.text("读者问答"), anchor: "s", level: 4)
        let passage = Passage(marking: "<p><a href=\"/all\">全部</a><img src=\"p.png\" alt=\"\" /></p>\n", items: [])
        let html = Self.html([Section(kind: .other, heading: heading, line: 1, passages: [passage])])
        #expect(html.hasPrefix("<h2><p>读者问答</p></h2>\n"))
        #expect(html.contains("<a href=\"https://weekly.example.org/news/all\">"))
        #expect(html.contains("<img src=\"https://weekly.example.org/news/issues/a/p.png\""))
    }

    @Test("All that an issue tells is in it")
    func complete() {
        let sections = [SampleNewsletter.questions, SampleNewsletter.releases, SampleNewsletter.others]
        let html = Self.html(sections)
        for passage in sections.flatMap(\.passages) {
            for fragment in passage.fragments where !fragment.isEmpty && fragment.marks.isEmpty {
                let text = fragment.html.replacing(/<[^>]*>/, with: "")
                #expect(html.replacing(/<[^>]*>/, with: "").contains(text), "\(text)")
            }
        }
    }
}
