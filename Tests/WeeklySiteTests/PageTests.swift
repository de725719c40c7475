import Foundation
import Testing
import WeeklyText
import WeeklyDiagnostics
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("Pages")
struct PageTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("An issue's page shows its title as text, its sections by kind, and its neighbours")
    func issuePage() throws {
        let issues = (1...3).map { SampleNewsletter.issue("n\($0)", day: $0) }
        let html = text(try SampleNewsletter.pages(issues).issuePage(at: 1))
        #expect(html.contains("<h1>第 2 期 &lt;预览&gt;</h1>"))
        #expect(html.contains("<section class=\"section questions\" id=\"s-questions\">"))
        #expect(html.contains("<h2><p>读者问答</p></h2>"))
        #expect(html.contains("<a rel=\"prev\" href=\"/news/issues/n1/\">"))
        #expect(html.contains("<a rel=\"next\" href=\"/news/issues/n3/\">"))
        #expect(html.contains("<link rel=\"canonical\" href=\"https://weekly.example.org/news/issues/n2/\">"))
    }

    @Test("A question has a permalink, and its turns say who speaks")
    func questions() throws {
        let html = text(try SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1)]).issuePage(at: 0))
        #expect(html.contains("<article class=\"item question\" id=\"q-gateway\">"))
        #expect(html.contains("href=\"/news/issues/a/#q-gateway\""))
        #expect(html.contains("<div class=\"turn asker\">"))
        #expect(html.contains("<div class=\"turn answerer\">"))
    }

    @Test("So has a question that is the only entry of a list")
    func questionInList() throws {
        let question = Question(
            lead: SampleNewsletter.text("怎么重启？"), turns: [.init(.answerer, SampleNewsletter.text("先停再起。"))])
        let passage = Passage(
            marking: "<ul><li id=\"q-1\">怎么重启？</li></ul>",
            items: [Item(line: 1, anchor: "q-1", content: .question(question))])
        let section = Section(kind: .questions, heading: nil, line: 1, passages: [passage])
        let page = text(
            try SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: [section])]).issuePage(at: 0))
        #expect(page.contains("<article class=\"item question\" id=\"q-1\">"))
    }

    @Test("The newest and the oldest issue have one neighbour")
    func endsOfTheRow() throws {
        let pages = SampleNewsletter.pages((1...2).map { SampleNewsletter.issue("n\($0)", day: $0) })
        #expect(!text(try pages.issuePage(at: 0)).contains("rel=\"next\""))
        #expect(!text(try pages.issuePage(at: 1)).contains("rel=\"prev\""))
    }

    @Test("The list is cut into pages that link to one another")
    func pagination() throws {
        var configuration = SampleNewsletter.configuration()
        configuration.issuesPerPage = 2
        let pages = SampleNewsletter.pages((1...5).map { SampleNewsletter.issue("n\($0)", day: $0) }, configuration)
        #expect(pages.indexPageCount == 3)
        let second = text(try pages.indexPage(2))
        #expect(second.contains("/news/issues/n3/") && second.contains("/news/issues/n2/"))
        #expect(!second.contains("/news/issues/n4/"))
        #expect(
            second.contains("<a rel=\"prev\" href=\"/news/\">")
                && second.contains("<a rel=\"next\" href=\"/news/page/3/\">"))
    }

    @Test("A tag's list is cut into pages, too")
    func tagPagination() throws {
        var configuration = SampleNewsletter.configuration()
        configuration.issuesPerPage = 2
        let pages = SampleNewsletter.pages((1...3).map { SampleNewsletter.issue("n\($0)", day: $0) }, configuration)
        let routes = Site.assemble(pages).0.routes.filter { $0.path.file.hasPrefix("tags/") }
        #expect(routes.map(\.path.file) == ["tags/周刊/index.html", "tags/周刊/page/2/index.html"])
        let second = try routes[1].madeText()
        #expect(second.contains("/news/issues/n1/") && !second.contains("/news/issues/n2/"))
        #expect(second.contains("<a rel=\"prev\" href=\"/news/tags/%E5%91%A8%E5%88%8A/\">"))
    }

    @Test("A newsletter without issues has a list that is empty")
    func noIssues() throws {
        let pages = SampleNewsletter.pages([])
        #expect(pages.indexPageCount == 1)
        #expect(text(try pages.indexPage(1)).contains("<ol class=\"issues\">"))
    }

    @Test("A draft that is published is marked as one")
    func drafts() throws {
        let pages = SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, draft: true)])
        #expect(text(try pages.issuePage(at: 0)).contains("<strong class=\"draft\">草稿</strong>"))
        #expect(text(try pages.indexPage(1)).contains("<strong class=\"draft\">草稿</strong>"))
    }

    @Test(
        "Interface words and dates follow the site's language",
        arguments: [("zh-CN", "首页"), ("zh", "首页"), ("en", "Home"), ("fr", "Home")])
    func words(language: String, subscribe: String) throws {
        var configuration = SampleNewsletter.configuration()
        configuration.language = language
        let html = text(try SampleNewsletter.pages([], configuration).bytes(of: .notFound))
        #expect(html.contains(">\(subscribe)</a>"))
        #expect(html.contains("<html lang=\"\(language)\">"))
    }

    @Test("Chinese and English have the same words")
    func languagesHaveTheSameWords() {
        #expect(InterfaceWords(language: "zh").record.keys == InterfaceWords(language: "en").record.keys)
        #expect(InterfaceWords(language: "zh").record.keys == InterfaceWords(language: "zh").record.keys.sorted())
    }

    @Test(
        "Headings begin at level 2 and leave no level out",
        arguments: [
            ([2, 2, 2], [2, 2, 2]), ([3, 5, 3, 4], [2, 3, 2, 3]), ([4, 3, 2], [2, 2, 2]),
            ([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]),
        ])
    func headingLevels(written: [Int], shown: [Int]) {
        let sections = written.map { level in
            Section(
                kind: .other, heading: Heading(content: RichText(html: "x", text: "x"), anchor: "x", level: level),
                line: 1,
                passages: [])
        }
        #expect(SectionView.levels(of: sections) == shown)
    }

    @Test("Every page has a content security policy without exceptions for scripts")
    func contentSecurityPolicy() throws {
        let sections = [SampleNewsletter.questions, SampleNewsletter.others]
        let pages = SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: sections)])
        var made = try Site.assemble(pages).0.routes.filter { $0.path.file.hasSuffix(".html") }.map {
            try $0.madeText()
        }
        made.append(
            text(
                try pages.bytes(
                    of: pages.newsletter.indexedIssues[0], in: .redirects, at: RoutePath("old/index.html"))))
        #expect(made.count > 10)
        for page in made {
            let policy = try #require(page.firstMatch(of: /"Content-Security-Policy" content="([^"]*)"/)).output.1
            #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("unsafe"))
        }
    }

    @Test("An issue without a cover is shown elsewhere by its first picture, and home by that of the newest issue")
    func picture() throws {
        func pages(cover: String?, _ html: String) -> PageMaker {
            var front = SampleNewsletter.issue("a", day: 1).frontMatter
            front.cover = cover
            let passage = Passage(marking: html, items: [])
            let section = Section(kind: .other, heading: nil, line: 1, passages: [passage])
            return SampleNewsletter.pages([
                WeeklyModel.Issue(frontMatter: front, slug: "a", sourcePath: "issues/a.md", sections: [section])
            ])
        }
        let html = "<p>x</p><img src=\"data:image/png;base64,x\" /><p><img src=\"b.png?a=1&amp;b=2\" alt=\"\" /></p>"
        let picture = "og:image\" content=\"https://weekly.example.org/news/issues/a/b.png?a=1&amp;b=2\""
        for pages in [pages(cover: nil, "<p>字</p>"), pages(cover: nil, html), pages(cover: "/c.png", html)] {
            let shown = [text(try pages.issuePage(at: 0)), text(try pages.indexPage(1))]
            let cover = pages.newsletter.issues[0].frontMatter.cover
            let hasPicture = pages.newsletter.issues[0].sections[0].passages[0].html == html
            #expect(shown.allSatisfy { $0.contains(picture) == (hasPicture && cover == nil) })
            #expect(
                shown.allSatisfy {
                    $0.contains("og:image\" content=\"https://weekly.example.org/news/c.png\"") == (cover != nil)
                })
        }
    }

    @Test("What was announced without a date is waited for sixty days long")
    func undated() {
        func undated(days: Int) -> Int {
            let entry = ScheduleEntry(kind: .livestream, title: "直播")
            let item = Item(line: 1, anchor: "c-x", content: .scheduleEntry(entry))
            let passage = Passage(html: "<p>直播</p>", items: [item])
            let section = Section(kind: .schedule, heading: nil, line: 1, passages: [passage])
            let day = SampleNewsletter.now / 86_400 - 20_000 - days
            return SampleNewsletter.pages([SampleNewsletter.issue("a", day: day, sections: [section])]).edition.schedule
                .undated
                .count
        }
        #expect(undated(days: 59) == 1)
        #expect(undated(days: 61) == 0)
    }

    @Test("The year and the month that are shown are marked among the others")
    func shownPeriods() throws {
        let sections = [SampleNewsletter.questions, SampleNewsletter.others]
        let pages = SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: sections)])
        let month = try #require(pages.newsletter.scheduleMonths.first)
        #expect(text(try pages.bytes(of: .archive)).contains("/archive/2024/\" aria-current=\"true\">"))
        #expect(text(try pages.bytes(of: .month(month))).contains("aria-current=\"true\">2024 年 10 月"))
        #expect(!text(try pages.bytes(of: .schedule)).contains("aria-current=\"true\""))
    }

    @Test("Below the newsletter's own head alone a heading is not set in, in the outline")
    func outline() throws {
        let kinds: [(Section.Kind, Int)] = [(.masthead, 2), (.events, 5), (.releases, 3), (.other, 4)]
        let sections = kinds.map { kind, level in
            let heading = Heading(content: RichText(html: "x", text: "x"), anchor: "x", level: level)
            return Section(kind: kind, heading: heading, line: 1, passages: [])
        }
        let page = text(
            try SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: sections)]).issuePage(at: 0))
        let entries = page.matches(of: /<li( class="deeper")?><a href="#x">/).map { $0.output.1 != nil }
        #expect(entries == [false, false, true])
    }

    @Test("A key below extra: that only one issue has is empty, not unknown, for the others")
    func extraKeys() throws {
        let library = TemplateLibrary.compile([
            .init(name: "issue", file: .init(path: "issue.html", text: "[{{issue.extra.sponsor}}]"))
        ]).library
        var other = SampleNewsletter.issue("b", day: 2).frontMatter
        other.extra = []
        let issues = [
            SampleNewsletter.issue("a", day: 1),
            WeeklyModel.Issue(frontMatter: other, slug: "b", sourcePath: "b.md", sections: []),
        ]
        let pages = PageMaker(
            newsletter: Newsletter(issues), configuration: SampleNewsletter.configuration(), library: library)
        #expect(text(try pages.issuePage(at: 0)) == "[]")
        #expect(text(try pages.issuePage(at: 1)) == "[无]")
    }
}
