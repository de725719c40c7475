import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("Pages as values")
struct PageValueTests {
    private static let pages = SampleNewsletter.pages(
        (1...3).map {
            SampleNewsletter.issue(
                "n\($0)", day: $0, sections: [SampleNewsletter.questions, SampleNewsletter.others])
        })

    /// One page of every kind that the sample newsletter has.
    private static func all(_ pages: PageMaker) -> [Page] {
        PageRoutes.all(pages).flatMap(\.routes).compactMap { route in
            if case .page(let page) = route.content { page } else { nil }
        }
    }

    @Test(
        "A page knows where it stands",
        arguments: [
            (Page.index(1), "index.html"), (.index(2), "page/2/index.html"), (.archive, "archive/index.html"),
            (.year(2024), "archive/2024/index.html"), (.schedule, "schedule/index.html"),
            (.month(Month(year: 2024, month: 3)), "schedule/2024-03/index.html"),
            (.month(Month(year: 2024, month: 12)), "schedule/2024-12/index.html"),
            (.list(Page.ListID(kind: .question), 1), "questions/index.html"),
            (.list(Page.ListID(kind: .article), 3), "reading/page/3/index.html"),
            (.list(Page.ListID(kind: .task, project: "网关"), 2), "projects/网关/tasks/page/2/index.html"),
            (.projects, "projects/index.html"), (.tag("周刊", 1), "tags/周刊/index.html"),
            (.tag("a/b ?#%\\", 2), "tags/a-b-----/page/2/index.html"), (.tag("..", 1), "tags/-/index.html"),
            (.search, "search/index.html"), (.notFound, "404.html"),
        ])
    func paths(page: Page, path: String) {
        #expect(page.path.file == path)
    }

    @Test(
        "A document knows where it stands",
        arguments: [
            (Document.issueFeed(.rss), "feed.xml"), (.issueFeed(.atom), "atom.xml"), (.issueFeed(.json), "feed.json"),
            (.projectFeed(.release, "mosn", at: "mosn"), "projects/mosn/releases.xml"),
            (.projectFeed(.question, "mosn", at: "mosn"), "projects/mosn/questions.xml"), (.calendar, "schedule.ics"),
            (.items, "items.json"), (.robots, "robots.txt"), (.sitemap(RoutePath("sitemap-2.xml")), "sitemap-2.xml"),
            (.searchManifest, "search/manifest.json"), (.searchTerms(7), "search/terms-7.txt"),
            (.searchTexts(0), "search/texts-0.json"),
        ])
    func documentPaths(document: Document, path: String) {
        #expect(document.path.file == path)
    }

    @Test("What the program makes says so in words, files say where they are")
    func origins() {
        #expect(Page.tag("周刊", 2).origin == .program("the tag 周刊") && Page.tag("周刊", 2).origin.path == nil)
        #expect(Document.searchManifest.origin.text == "the program's own manifest.json")
        #expect(Document.items.origin.text == "the program's own items.json")
        #expect(Origin.builtIn("static/a.css").text == "static/a.css (built in)")
        #expect(Origin.builtIn("static/a.css").path == "static/a.css" && Origin.file("x").text == "x")
    }

    @Test("Every page of a site is made by the one function, and is what its route gives")
    func bytes() throws {
        let (site, _) = Site.assemble(Self.pages)
        let all = Self.all(Self.pages)
        #expect(Set(all).count == all.count && all.count > 10)
        for page in all {
            let route = try #require(site[page.path], "\(page)")
            #expect(try route.madeBytes() == Self.pages.bytes(of: page), "\(page)")
            #expect(route.origin == page.origin && route.isPage)
        }
    }

    @Test("The sitemap names what is listed and the search, once each")
    func listed() {
        let named = Self.pages.sitemapEntries.map(\.route)
        let pages = Self.all(Self.pages).filter { $0.isListed || $0 == .search }.map(\.path)
        let issues = Self.pages.newsletter.issues.map(Self.pages.addresses.route)
        #expect(Set(named) == Set(pages + issues) && Set(named).count == named.count)
    }

    // MARK: Dependencies

    /// What is changed in the newsletter, and what of it is thereby another.
    private enum Change: CaseIterable {
        case time, tags, newestText, nothing

        var touched: Set<Page.Dependency> {
            switch self {
            case .time: [.now]
            case .tags: [.tags, .newestIssue]
            case .newestText: [.newestIssue]
            case .nothing: []
            }
        }

        func apply(to issues: [WeeklyModel.Issue]) -> [WeeklyModel.Issue] {
            issues.enumerated().map { index, issue in
                guard index == issues.count - 1, self == .tags || self == .newestText else { return issue }
                var front = issue.frontMatter
                if self == .tags { front.tags.append("新标签") }
                let prose = RichText(html: "<p>补记</p>", text: "补记")
                let item = Item(line: 90, anchor: nil, content: .prose(prose))
                let more = Section(
                    kind: .other, heading: nil, line: 90, passages: [Passage([prose.markup], items: [item])])
                return WeeklyModel.Issue(
                    frontMatter: front, slug: issue.slug, sourcePath: issue.sourcePath,
                    sections: issue.sections + (self == .newestText ? [more] : []))
            }
        }
    }

    @Test("A page whose dependencies have not changed is the same bytes", arguments: Change.allCases)
    private func dependencies(change: Change) throws {
        let before = Array(Self.pages.newsletter.issues.reversed())
        let after = PageMaker(
            newsletter: Newsletter(change.apply(to: before)), configuration: SampleNewsletter.configuration(),
            library: Self.pages.library, assets: SampleNewsletter.assets,
            now: SampleNewsletter.now + (change == .time ? 400 * 86_400 : 0))
        var differ = 0
        for page in Set(Self.all(Self.pages)).intersection(Self.all(after)) {
            let isSame = try Self.pages.bytes(of: page) == after.bytes(of: page)
            if !isSame { differ += 1 }
            #expect(isSame || !page.dependencies.isDisjoint(with: change.touched), "\(page) after \(change)")
        }
        // The home page shows what is new; the newest text stands on its issue's own page alone.
        #expect((differ == 0) == (change == .nothing || change == .newestText))
    }
}
