import Foundation
import FoundationXML
import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("The RSS feed")
struct RSSFeedTests {
    private static let issues = (1...4).map { SampleNewsletter.issue("n\($0)", day: $0) }

    private static func feed(_ configure: (inout Configuration) -> Void = { _ in }) throws -> (XMLDocument, String) {
        var configuration = SampleNewsletter.configuration()
        configure(&configuration)
        let bytes = IssueFeed.bytes(.rss, SampleNewsletter.pages(issues, configuration).edition)
        return (try XMLDocument(data: Data(bytes)), String(decoding: bytes, as: UTF8.self))
    }

    private static func strings(_ document: XMLDocument, _ path: String) throws -> [String] {
        try document.nodes(forXPath: path).compactMap(\.stringValue)
    }

    @Test("The feed is XML and carries the newest issues, newest first")
    func newestFirst() throws {
        let (document, _) = try Self.feed { $0.feedItems = 3 }
        #expect(try Self.strings(document, "/rss/channel/item/title") == ["第 4 期 <预览>", "第 3 期 <预览>", "第 2 期 <预览>"])
        #expect(try Self.strings(document, "/rss/channel/title") == ["样刊 & 周刊"])
    }

    @Test("Links and guids are the permalinks")
    func guids() throws {
        let (document, _) = try Self.feed()
        let guids = try Self.strings(document, "/rss/channel/item/guid")
        #expect(guids.first == "https://weekly.example.org/news/issues/n4/")
        #expect(try Self.strings(document, "/rss/channel/item/link") == guids)
        #expect(try Self.strings(document, "/rss/channel/item/guid/@isPermaLink") == Array(repeating: "true", count: 4))
    }

    @Test("The feed names its own address")
    func selfLink() throws {
        let (_, text) = try Self.feed()
        #expect(
            text.contains(
                "<atom:link href=\"https://weekly.example.org/news/feed.xml\" rel=\"self\" type=\"application/rss+xml\"/>"
            ))
    }

    @Test("The full content follows the description, with absolute links")
    func fullContent() throws {
        let (document, text) = try Self.feed()
        let content = try #require(try Self.strings(document, "/rss/channel/item/*[local-name()='encoded']").first)
        #expect(content.contains("<a href=\"https://weekly.example.org/news/all\">"))
        #expect(content.contains("<img src=\"https://weekly.example.org/news/issues/n4/p.png\""))
        #expect(content.contains("怎么重启？") && content.contains("先停再起。"))
        let description = try #require(text.range(of: "<description>本期要点 &amp; 预告</description>"))
        let encoded = try #require(text.range(of: "<content:encoded>"))
        #expect(description.upperBound < encoded.lowerBound)
    }

    @Test("A description is text, also to readers that show it as HTML")
    func description() throws {
        let sample = SampleNewsletter.issue("n1", day: 1)
        var frontMatter = sample.frontMatter
        frontMatter.summary = "<img src=x onerror=alert(1)> & 预告"
        let issue = WeeklyModel.Issue(frontMatter: frontMatter, slug: "n1", sourcePath: "issues/n1.md", sections: [])
        let edition = SampleNewsletter.pages([issue], SampleNewsletter.configuration()).edition
        let document = try XMLDocument(data: Data(IssueFeed.bytes(.rss, edition)))
        let shown = try Self.strings(document, "/rss/channel/item/description")
        #expect(shown == ["&lt;img src=x onerror=alert(1)&gt; & 预告"])
    }

    @Test("The feed's dates come from the issues, not from the clock")
    func dates() throws {
        let (document, _) = try Self.feed()
        let built = try Self.strings(document, "/rss/channel/lastBuildDate")
        #expect(built == [try #require(Self.issues.last).date.internetMessageText])
        #expect(try Self.strings(document, "/rss/channel/item/pubDate").first == built.first)
    }

    @Test("What XML cannot hold is left out, and the end of character data does not end it")
    func hostileText() throws {
        let section = Section(
            kind: .other, heading: nil, line: 1,
            passages: [Passage(html: "<p>a\u{1}b ]]&gt; c]]></p>", items: [])])
        let issue = SampleNewsletter.issue("x", day: 1, sections: [section])
        let bytes = IssueFeed.bytes(.rss, SampleNewsletter.pages([issue]).edition)
        let document = try XMLDocument(data: Data(bytes))
        let content = try #require(try Self.strings(document, "//*[local-name()='encoded']").first)
        #expect(content.contains("ab ]]&gt; c]]></p>"))
    }
}
