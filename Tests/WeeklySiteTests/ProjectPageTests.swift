import Testing
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("A project's page")
struct ProjectPageTests {
    private func pages(issues count: Int) -> PageMaker {
        SampleNewsletter.pages(
            (1...count).map {
                SampleNewsletter.issue(
                    "n\($0)", day: $0, sections: [SampleNewsletter.questions, SampleNewsletter.others])
            })
    }

    @Test("What does not fit on it has a list of its own, which the page leads to, for every kind of item")
    func lists() throws {
        let pages = pages(issues: 60)
        let project = try #require(pages.newsletter.projects.first)
        let routes = Dictionary(
            Site.assemble(pages).0.routes.map { (pages.configuration.address.path(of: $0.path), $0) }
        ) { first, _ in first }
        for group in KindOnSite.all {
            let things = pages.newsletter.things(project.items[group.kind], of: group.kind)
            guard let most = group.projectGroup?.most, things.count > most else { continue }
            guard case .record(let shown)? = pages.data(of: project)[group.name],
                case .string(let path)? = shown["more_path"]
            else {
                Issue.record("\(group.name) leads nowhere")
                continue
            }
            let list = try #require(routes[path]).madeText()
            #expect(list.matches(of: /\/news\/issues\/n\d+\/#/).count >= 50, "\(group.name)")
            #expect(list.contains("\(path)page/2/"))
        }
    }

    @Test("A page at another name's address leads to it, and its feeds stand there, too; neither is in the sitemap")
    func formerNames() throws {
        let pages = Self.named([
            ProjectSettings("网关", aliases: ["Old Gateway"], home: "https://gateway.example/", description: "守门 & 引路")
        ])
        let site = Site.assemble(pages).0
        let old = try #require(site[SitePaths.project("old-gateway")])
        #expect(try old.madeText().contains("url=/news/projects/%E7%BD%91%E5%85%B3/"))
        for kind in ["releases", "questions"] {
            let now = try #require(site[SitePaths.projectFeed(kind, ofProject: "网关")]).madeBytes()
            #expect(try site[SitePaths.projectFeed(kind, ofProject: "old-gateway")]?.madeBytes() == now)
        }
        #expect(!pages.sitemapEntries.contains { $0.route.file.contains("old-gateway") })
    }

    @Test("It tells what the site says of it, and so does the list of projects")
    func settings() throws {
        let pages = Self.named([
            ProjectSettings(
                "网关", aliases: ["Gateway"], home: "https://gateway.example/",
                repository: Repository(written: "sea/gateway"), description: "守门 & 引路")
        ])
        let site = Site.assemble(pages).0
        let page = try #require(site[SitePaths.project("网关")]).madeText()
        #expect(page.contains("守门 &amp; 引路") && page.contains("href=\"https://gateway.example/\""))
        #expect(page.contains("href=\"https://github.com/sea/gateway\""))
        #expect(try #require(site[SitePaths.projects]).madeText().contains("守门 &amp; 引路"))
    }

    @Test("Items that name a hidden project lead nowhere")
    func hidden() throws {
        let pages = Self.named([ProjectSettings("网关", isHidden: true)])
        #expect(pages.newsletter.project(slug: "网关") == nil)
        #expect(pages.edition.projectSlug(ofName: "网关") == nil)
        #expect(try !pages.listPage(Page.ListID(kind: .question), 1).isEmpty)
    }

    private static func named(_ projects: [ProjectSettings]) -> PageMaker {
        var configuration = SampleNewsletter.configuration()
        configuration.projects = projects
        let issue = SampleNewsletter.issue(
            "a", day: 1, sections: [SampleNewsletter.questions, SampleNewsletter.releases])
        return PageMaker(
            newsletter: Newsletter([issue], projects: ProjectCatalogue(projects)), configuration: configuration,
            library: SampleNewsletter.library, assets: SampleNewsletter.assets, now: SampleNewsletter.now)
    }

    @Test("What fits has none")
    func noLists() {
        let lists = pages(issues: 2).lists.filter { $0.id.project != nil }
        #expect(lists.map(\.id) == [])
    }
}
