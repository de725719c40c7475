import Foundation
import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("What readers find first")
struct ReaderPagesTests {
    private typealias Sample = SampleNewsletter

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func section(_ contents: Item.Content...) -> Section {
        let passages = contents.enumerated().map { index, content in
            Passage(marking: "<p>x</p>", items: [Item(line: index, anchor: "x-\(index)", content: content)])
        }
        return Section(kind: .reading, heading: nil, line: 1, passages: passages)
    }

    private static func issues(_ count: Int, _ contents: Item.Content...) -> [WeeklyModel.Issue] {
        (1...count).map { Sample.issue("n\($0)", day: $0, sections: [contents].flatMap { $0.map { section($0) } }) }
    }

    @Test("Reading that several issues recommend is listed once, with all of them")
    func reading() throws {
        let article = Item.Content.article(Article(title: "缓存", url: "https://example.org/c"))
        let page = Self.text(try Sample.pages(Self.issues(3, article)).listPage(Page.ListID(kind: .article), 1))
        #expect(page.matches(of: /href="https:\/\/example\.org\/c"/).count == 1)
        #expect(page.contains("<summary>3 期提到过</summary>"))
        for slug in ["n1", "n2", "n3"] { #expect(page.contains("href=\"/news/issues/\(slug)/#x-0\"")) }
    }

    @Test("A list has as many pages as its things need")
    func pageCount() throws {
        let same = Self.issues(60, .article(Article(title: "缓存", url: "https://example.org/c")))
        #expect(Sample.pages(same).lists.first { $0.id == Page.ListID(kind: .article) }?.pageCount == 1)
        let others = (1...60).map { day in
            Sample.issue("m\(day)", day: day, sections: [Self.section(.article(Article(title: "x", url: "/\(day)")))])
        }
        #expect(Sample.pages(others).lists.first { $0.id == Page.ListID(kind: .article) }?.pageCount == 2)
    }

    @Test("Tasks that nobody has named for half a year stand apart, with a word of warning")
    func oldTasks() throws {
        let day = 86_400
        func page(now: Int) throws -> String {
            let newsletter = Newsletter(Self.issues(1, .task(StarterTask(text: "补文档"))))
            let pages = PageMaker(
                newsletter: newsletter, configuration: Sample.configuration(), library: Sample.library,
                assets: Sample.assets, now: now)
            return Self.text(try pages.listPage(Page.ListID(kind: .task), 1))
        }
        let fresh = try page(now: 20_050 * day)
        #expect(fresh.contains("补文档") && !fresh.contains("较早的任务"))
        let old = try page(now: 20_400 * day)
        #expect(old.contains("<h2 id=\"older\">较早的任务</h2>") && old.contains("listed-task old"))
    }

    @Test("Home begins with the newest issue and ways to subscribe, and says nothing of what is not coming up")
    func home() throws {
        var configuration = Sample.configuration()
        configuration.subscribe.mail = "https://lists.example.org/join"
        configuration.subscribe.wechat = "/code.png"
        let page = Self.text(try Sample.pages(Self.issues(2, .quote(Quote(text: "x"))), configuration).indexPage(1))
        let latest = try #require(page.range(of: "id=\"latest\"")?.lowerBound)
        let subscribe = try #require(page.range(of: "id=\"subscribe\"")?.lowerBound)
        let issues = try #require(page.range(of: "id=\"issues\"")?.lowerBound)
        #expect(latest < subscribe && subscribe < issues && !page.contains("upcoming"))
        #expect(page.contains("<a href=\"https://lists.example.org/join\">邮件订阅</a>"))
        #expect(page.contains("src=\"/news/code.png\" alt=\"微信扫码关注\""))
    }

    @Test("The page for addresses that lead nowhere helps on: a field to search in, the newest issues")
    func notFound() throws {
        let page = Self.text(try Sample.pages(Self.issues(7)).bytes(of: .notFound))
        #expect(page.contains("<form class=\"search-form\" action=\"/news/search/\""))
        #expect(page.matches(of: /href="\/news\/issues\/n\d\/"/).count == 5)
        #expect(!Self.text(try Sample.pages([]).bytes(of: .notFound)).contains("id=\"issues\""))
    }

    @Test("The list of projects says what each is and what is new of it")
    func projects() throws {
        var configuration = Sample.configuration()
        configuration.projects = [ProjectSettings("Gateway", description: "守门 & 引路")]
        let newsletter = Newsletter(
            [Sample.issue("a", day: 1, sections: [Sample.questions, Sample.others])],
            projects: ProjectCatalogue(configuration.projects))
        let pages = PageMaker(
            newsletter: newsletter, configuration: configuration, library: Sample.library, assets: Sample.assets, now: 0
        )
        let page = Self.text(try pages.bytes(of: .projects))
        #expect(page.contains("<p class=\"description\">守门 &amp; 引路</p>"))
        #expect(page.contains("<a href=\"/news/issues/a/#r-gateway-v1\">Gateway v1</a>"))
    }

    @Test("Lists show the number of an issue, and its description and cover where they are its own")
    func listedIssues() throws {
        func page(_ summaries: [String]) throws -> String {
            let issues = summaries.enumerated().map { index, summary in
                let issue = Sample.issue("n\(index)", day: index + 1, sections: [])
                var front = issue.frontMatter
                (front.summary, front.number, front.cover) = (summary, 100 + index, "/\(summary).png")
                return WeeklyModel.Issue(
                    frontMatter: front, slug: issue.slug, sourcePath: issue.sourcePath, sections: [])
            }
            return Self.text(try Sample.pages(issues).indexPage(1))
        }
        let own = try page(["甲", "乙"])
        #expect(own.contains("<span class=\"number\">#101</span>") && own.contains("<p class=\"teaser\">甲</p>"))
        #expect(
            own.contains("class=\"cover\" src=\"/news/%E4%B9%99.png\"")
                || own.contains("class=\"cover\" src=\"/news/乙.png\""))
        let standing = try page(["每周一期", "每周一期"])
        #expect(!standing.contains("teaser\">") && !standing.contains("class=\"cover\""))
        #expect(!(try page(["第 1 期 <预览>", "乙"])).contains("<p class=\"teaser\">第"))
    }

    @Test("An outline leads to questions and releases, and links of several items of one passage are behind one line")
    func outline() throws {
        let shared = Passage(
            marking: "<table></table>",
            items: (1...2).map { number in
                let release = Release(project: NamedLink(name: "网关"), versions: ["v\(number)"])
                return Item(line: number, anchor: "r-\(number)", content: .release(release))
            })
        let section = Section(
            kind: .releases, heading: Heading(content: Sample.text("进展"), anchor: "s-x", level: 2), line: 1,
            passages: [shared])
        let issue = Sample.issue("a", day: 1, sections: [Sample.questions, section])
        let page = Self.text(try Sample.pages([issue]).issuePage(at: 0))
        #expect(page.contains("<li><a href=\"#q-gateway\">") && page.contains("<li><a href=\"#r-2\">网关 v2</a></li>"))
        #expect(page.matches(of: /<details class="understood shared">/).count == 1)
    }

    @Test("An issue can be told of by a letter, and its link copied")
    func share() throws {
        let page = Self.text(try Sample.pages([Sample.issue("a", day: 1)]).issuePage(at: 0))
        #expect(
            page.contains(
                "href=\"mailto:?subject=%E7%AC%AC%201%20%E6%9C%9F%20%3C%E9%A2%84%E8%A7%88%3E&amp;body=https%3A%2F%2Fweekly"
            ))
        #expect(page.contains("<a class=\"permalink\" href=\"/news/issues/a/\">复制链接</a>"))
    }

    @Test("Feeds name a stylesheet that says what they are, in the site's language")
    func feedStyle() throws {
        let site = Site.assemble(Sample.pages(Self.issues(1))).0
        for path in ["feed.xml", "atom.xml"] {
            let feed = try #require(site[RoutePath(path)]).madeText()
            #expect(feed.contains("<?xml-stylesheet type=\"text/css\" href=\"/news/feed.css\"?>\n<"))
        }
        let style = try #require(site[RoutePath("feed.css")]).madeText()
        #expect(style.contains("这是订阅源") && style.contains("content: \""))
    }
}
