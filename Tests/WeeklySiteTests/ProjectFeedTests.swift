import Foundation
import FoundationXML
import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("The feeds of a project")
struct ProjectFeedTests {
    private static let pages = SampleNewsletter.pages([
        SampleNewsletter.issue("a", day: 1, sections: [SampleNewsletter.questions, SampleNewsletter.releases]),
        SampleNewsletter.issue("b", day: 8, sections: [SampleNewsletter.questions]),
    ])

    private static func feed(_ file: String, _ pages: PageMaker = pages) throws -> ReadFeed {
        let (site, _) = Site.assemble(pages)
        return try ReadFeed.read(.atom, try #require(site[RoutePath(file)]).madeBytes())
    }

    @Test("A project has a feed of what there is of it, and no other")
    func onlyWhatIsThere() {
        let (site, _) = Site.assemble(Self.pages)
        #expect(
            site.routes.map(\.path.file).filter { $0.hasPrefix("projects/") && $0.hasSuffix(".xml") }
                == [
                    "projects/总线/releases.xml", "projects/缓存/releases.xml", "projects/网关/questions.xml",
                    "projects/网关/releases.xml",
                ])
    }

    @Test("Questions come newest first, by their permalinks, the asker quoted and the answer whole")
    func questions() throws {
        let feed = try Self.feed("projects/网关/questions.xml")
        #expect(
            feed.entries.map(\.id)
                == ["b", "a"].map { "https://weekly.example.org/news/issues/\($0)/#q-gateway" })
        let entry = try #require(feed.entries.first)
        #expect(entry.title == "怎么重启？" && entry.categories == ["网关"])
        let asked = try #require(entry.html.range(of: "<blockquote>\n<p><strong>问：</strong>怎么重启？</p>\n</blockquote>"))
        let answered = try #require(entry.html.range(of: "<p><strong>答：</strong>先停再起。</p>"))
        #expect(asked.upperBound < answered.lowerBound)
        #expect(entry.html.contains("1、小满提问："))
    }

    @Test("A release with a passage of its own is that passage, with whole links")
    func releases() throws {
        let feed = try Self.feed("projects/网关/releases.xml")
        #expect(feed.title == "网关 版本发布 · 样刊 & 周刊")
        #expect(feed.address == "https://weekly.example.org/news/projects/%E7%BD%91%E5%85%B3/releases.xml")
        let entry = try #require(feed.entries.first)
        #expect(entry.title == "网关 v1.2.0")
        #expect(entry.id == "https://weekly.example.org/news/issues/a/#r-%E7%BD%91%E5%85%B3-v1.2.0")
        #expect(entry.html.hasPrefix("<p>网关 v1.2.0，见<a href=\"https://weekly.example.org/news/notes\">说明</a></p>"))
        // The change stands elsewhere in the issue.
        #expect(entry.html.contains("<li><strong>Bug &amp; Fix</strong> <p>修复网关的 <空指针></p></li>"))
    }

    @Test("A release that is a row among others brings its own changes only")
    func rows() throws {
        let entry = try #require(try Self.feed("projects/缓存/releases.xml").entries.first)
        #expect(entry.title == "缓存 2.0.0 1.9.9")
        #expect(entry.html.contains("<li><strong>Bug &amp; Fix</strong> <p>修复缓存的 <空指针></p></li>"))
        #expect(entry.html.contains("href=\"https://weekly.example.org/news/releases/%E7%BC%93%E5%AD%98\""))
        #expect(!entry.html.contains("总线"))
    }

    @Test("A feed has as many entries as the configuration says")
    func limit() throws {
        var configuration = SampleNewsletter.configuration()
        configuration.feedItems = 1
        let pages = SampleNewsletter.pages(Array(Self.pages.newsletter.issues), configuration)
        #expect(
            try Self.feed("projects/网关/questions.xml", pages).entries.map(\.date) == [
                Self.pages.newsletter.issues[0].date.text
            ])
    }

    @Test("A feed is called after its project, what it holds and the newsletter")
    func title() throws {
        #expect(try Self.feed("projects/缓存/releases.xml").title == "缓存 版本发布 · 样刊 & 周刊")
    }

    @Test(
        "A question's title is what is asked, else what announces it, else what is said",
        arguments: [
            (["asker:怎么\n 重启？", "answerer:停"], "提问", "怎么 重启？"), (["answerer:停"], "提问", "提问"), (["answerer:停"], "", "停"),
            ([], "", ""),
        ])
    func questionTitles(turns: [String], lead: String, title: String) {
        let turns = turns.map { turn in
            let parts = turn.split(separator: ":")
            return Question.Turn(
                Question.Speaker(rawValue: String(parts[0])) ?? .asker, SampleNewsletter.text(String(parts[1])))
        }
        let question = Question(lead: lead.isEmpty ? .empty : SampleNewsletter.text(lead), turns: turns)
        #expect(question.titleLine == title)
    }
}
