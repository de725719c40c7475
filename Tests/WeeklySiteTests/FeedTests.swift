import Foundation
import FoundationXML
import Testing
import WeeklyModel

@testable import WeeklySite

/// The parts that the three forms of a feed have in common, read back.
struct ReadFeed: Equatable {
    struct Entry: Equatable {
        var id: String
        var title: String
        var date: String
        var html: String
        var summary: String
        var categories: [String]
        var author: String
    }

    var title: String
    var home: String
    var address: String
    var entries: [Entry]

    static func read(_ form: FeedForm, _ bytes: [UInt8]) throws -> ReadFeed {
        switch form {
        case .rss: try rss(bytes)
        case .atom: try atom(bytes)
        case .json: try json(bytes)
        }
    }

    private static func rss(_ bytes: [UInt8]) throws -> ReadFeed {
        let channel = try #require(try XMLDocument(data: Data(bytes)).nodes(forXPath: "/rss/channel").first)
        return ReadFeed(
            title: try channel.text("title"), home: try channel.text("link"),
            address: try channel.text("*[local-name()='link'][@rel='self']/@href"),
            entries: try channel.nodes(forXPath: "item").map { item in
                Entry(
                    id: try item.text("guid"), title: try item.text("title"), date: try item.text("pubDate"),
                    html: try item.text("*[local-name()='encoded']"), summary: try item.text("description"),
                    categories: try item.texts("category"), author: try item.text("*[local-name()='creator']"))
            })
    }

    private static func atom(_ bytes: [UInt8]) throws -> ReadFeed {
        let document = try XMLDocument(data: Data(bytes))
        let feed = try #require(document.rootElement())
        return ReadFeed(
            title: try feed.text("*[local-name()='title']"),
            home: try feed.text("*[local-name()='link'][@rel='alternate']/@href"),
            address: try feed.text("*[local-name()='link'][@rel='self']/@href"),
            entries: try feed.nodes(forXPath: "*[local-name()='entry']").map { entry in
                Entry(
                    id: try entry.text("*[local-name()='id']"), title: try entry.text("*[local-name()='title']"),
                    date: try entry.text("*[local-name()='updated']"),
                    html: try entry.text("*[local-name()='content'][@type='html']"),
                    summary: try entry.texts("*[local-name()='summary']").first ?? "",
                    categories: try entry.texts("*[local-name()='category']/@term"),
                    author: try entry.text("*[local-name()='author']/*[local-name()='name']"))
            })
    }

    private static func json(_ bytes: [UInt8]) throws -> ReadFeed {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let feed = try decoder.decode(JSONFeed.self, from: Data(bytes))
        return ReadFeed(
            title: feed.title, home: feed.homePageUrl, address: feed.feedUrl,
            entries: feed.items.map { item in
                Entry(
                    id: item.id, title: item.title, date: item.datePublished, html: item.contentHtml,
                    summary: item.summary, categories: item.tags ?? [], author: item.authors[0].name)
            })
    }

    private struct JSONFeed: Decodable {
        struct Author: Decodable { var name: String }
        struct Item: Decodable {
            var id, title, datePublished, contentHtml, summary: String
            var tags: [String]?
            var authors: [Author]
        }
        var title, homePageUrl, feedUrl: String
        var items: [Item]
    }
}

extension XMLNode {
    func texts(_ path: String) throws -> [String] { try nodes(forXPath: path).compactMap(\.stringValue) }

    func text(_ path: String) throws -> String { try #require(try texts(path).first, "\(path)") }
}

@Suite("The feeds of all issues")
struct FeedTests {
    private static let issues = (1...4).map { SampleNewsletter.issue("n\($0)", day: $0) }

    private static func read(_ form: FeedForm) throws -> ReadFeed {
        try ReadFeed.read(form, IssueFeed.bytes(form, SampleNewsletter.pages(issues).edition))
    }

    @Test("The end of character data in an issue's text is parted, whatever stands around it")
    func endOfCharacterData() {
        for text in ["a ]]>b", "a ]]>\u{301}b", "a ]]\u{1}>b", "]]>]]>"] {
            var xml = XMLText()
            xml.element("e", html: Array(text.utf8))
            let written = String(decoding: xml.bytes, as: UTF8.self)
            let ends = written.utf8.indices.count { written.utf8[$0...].starts(with: "]]>".utf8) }
            let starts = written.utf8.indices.count { written.utf8[$0...].starts(with: "<![CDATA[".utf8) }
            #expect(ends == starts, "\(written)")
        }
    }

    @Test("What XML has no way to write is left out, and nothing else")
    func forbiddenCharacters() {
        for (text, expected) in [
            ("a\u{1}b\u{FFFE}c\u{FFFF}", "abc"), ("\u{FFFD}，￥ﾡ\t\n\r&", "\u{FFFD}，￥ﾡ\t\n\r&amp;"), ("", ""),
        ] {
            var xml = XMLText()
            xml.element("e", text)
            #expect(String(decoding: xml.bytes, as: UTF8.self).hasSuffix("<e>\(expected)</e>\n"))
        }
    }

    @Test("All forms say the same, each with its own address and its own way to write dates")
    func formsAgree() throws {
        var feeds = try FeedForm.allCases.map(Self.read)
        #expect(
            feeds.map(\.address)
                == ["feed.xml", "atom.xml", "feed.json"].map { "https://weekly.example.org/news/\($0)" })
        #expect(feeds[0].entries.map(\.date) == Self.issues.reversed().map(\.date.internetMessageText))
        #expect(feeds[1].entries.map(\.date) == Self.issues.reversed().map(\.date.text))
        #expect(feeds[2].entries.map(\.date) == feeds[1].entries.map(\.date))
        for feed in feeds.indices {
            feeds[feed].address = ""
            for entry in feeds[feed].entries.indices { feeds[feed].entries[entry].date = "" }
        }
        #expect(feeds[0] == feeds[1] && feeds[1] == feeds[2])
    }

    @Test("Identities are permalinks, content is full and its links are whole", arguments: FeedForm.allCases)
    func content(form: FeedForm) throws {
        let feed = try Self.read(form)
        #expect(feed.title == "样刊 & 周刊" && feed.home == "https://weekly.example.org/news/")
        #expect(feed.entries.map(\.id) == (1...4).reversed().map { "https://weekly.example.org/news/issues/n\($0)/" })
        let entry = try #require(feed.entries.first)
        #expect(entry.title == "第 4 期 <预览>" && entry.summary == "本期要点 & 预告" && entry.author == "小满")
        #expect(entry.categories == ["周刊"])
        #expect(entry.html.contains("怎么重启？") && entry.html.contains("<a href=\"https://weekly.example.org/news/all\">"))
    }

    @Test("A feed without entries is still a feed", arguments: FeedForm.allCases)
    func empty(form: FeedForm) throws {
        let feed = try ReadFeed.read(form, IssueFeed.bytes(form, SampleNewsletter.pages([]).edition))
        #expect(feed.entries.isEmpty && feed.title == "样刊 & 周刊")
    }

    @Test("Atom says when the feed changed, as RFC 4287 demands, by the newest issue and not by the clock")
    func atomUpdated() throws {
        func updated(_ issues: [WeeklyModel.Issue]) throws -> String {
            let bytes = IssueFeed.bytes(.atom, SampleNewsletter.pages(issues).edition)
            return try #require(try XMLDocument(data: Data(bytes)).rootElement()).text("*[local-name()='updated']")
        }
        #expect(try updated(Self.issues) == Self.issues[3].date.text)
        #expect(try updated([]) == "1970-01-01T00:00:00Z")
    }

    @Test("Without an author of its own the newsletter is the author")
    func publisher() throws {
        var configuration = SampleNewsletter.configuration()
        configuration.author = nil
        let bytes = IssueFeed.bytes(.atom, SampleNewsletter.pages([], configuration).edition)
        let feed = try #require(try XMLDocument(data: Data(bytes)).rootElement())
        #expect(try feed.text("*[local-name()='author']/*[local-name()='name']") == "样刊 & 周刊")
    }

    @Test("Pages find every form")
    func links() {
        let links = FeedLinks.ofIssues(SampleNewsletter.configuration())
        #expect(links.map(\.path) == ["/news/feed.xml", "/news/atom.xml", "/news/feed.json"])
        #expect(links.map(\.type) == ["application/rss+xml", "application/atom+xml", "application/feed+json"])
    }
}
