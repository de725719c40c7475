import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklySite

@Suite("What a site is made of")
struct OutputsTests {
    private static func site(_ outputs: Set<SiteOutput>) -> Site {
        var configuration = SampleNewsletter.configuration()
        configuration.outputs = outputs.union([.pages])
        configuration.issuesPerPage = 1
        let issues = (1...2).map {
            SampleNewsletter.issue(
                "n\($0)", day: $0, sections: [SampleNewsletter.questions, SampleNewsletter.others])
        }
        return Site.assemble(SampleNewsletter.pages(issues, configuration)).0
    }

    private static func files(_ outputs: Set<SiteOutput>) -> Set<ExactText> {
        Set(texts: site(outputs).routes.map(\.path.file))
    }

    /// Files that are there in any case, but for those whose names change with their bytes.
    private static let pages: [String] = [
        "404.html", "index.html", "issues/n1/index.html", "issues/n2/index.html", "page/2/index.html", "robots.txt",
        "sitemap.xml",
    ]

    /// What the output adds, by how its files' paths begin; each of the beginnings has some.
    static let additions: [(SiteOutput, [String])] = [
        (
            .lists,
            [
                "archive/index.html", "archive/2024/", "questions/index.html", "releases/index.html", "reading/",
                "tasks/", "quotes/", "tools/index.html", "schedule/index.html", "schedule/2024-", "projects/index.html",
                "projects/gateway/index.html", "tags/",
            ]
        ),
        (.search, ["search/index.html", "search/manifest.json", "search/terms-", "search/texts-"]),
        (.json, ["items.json", "issues/n1/index.json", "issues/n2/index.json"]),
        (.calendars, ["schedule.ics", "issues/n1/l-talk.ics", "issues/n2/m-party.ics", "issues/n"]),
        (
            .feeds,
            [
                "feed.xml", "atom.xml", "feed.json", "feed.css", "tools/feed.xml", "projects/gateway/releases.xml",
                "projects/",
            ]
        ),
    ]

    @Test("Without any output there are pages alone")
    func none() {
        let files = Self.files([])
        let named = files.filter { name in Self.pages.contains { $0.hasBytes(of: name.text) } }
        #expect(named.count == Self.pages.count)
        // What is left are files of static/, and no copy of that of the search.
        let others = files.subtracting(named).map(\.text).sorted()
        #expect(others.filter { $0.contains("/") || $0.hasSuffix(".html") || $0.hasSuffix(".xml") } == [])
        #expect(!others.contains { $0.hasPrefix("search-") } && others.contains { $0.hasPrefix("style-") })
    }

    @Test("Each output adds its own files to those pages, and no others", arguments: additions)
    func alone(output: SiteOutput, beginnings: [String]) {
        let added = Self.files([output]).subtracting(Self.files([])).map(\.text)
        for beginning in beginnings { #expect(added.contains { $0.hasPrefix(beginning) }, "\(beginning)") }
        let script = output == .search ? ["search-"] : []
        let others = added.filter { name in !(beginnings + script).contains { name.hasPrefix($0) } }
        #expect(others.filter { !$0.hasPrefix("projects/") } == [])
    }

    @Test("All outputs together are the whole site, and each file is of one of them")
    func together() {
        let parts = SiteOutput.allCases.dropFirst().map { Self.files([$0]).subtracting(Self.files([])) }
        let whole = Self.files(Set(SiteOutput.allCases))
        #expect(parts.reduce(Self.files([])) { $0.union($1) } == whole)
        #expect(parts.reduce(Self.files([]).count) { $0 + $1.count } == whole.count)
    }

    @Test(
        "Whatever is made, the sitemap names all pages for readers and no others",
        arguments: [[], [.lists], [.search], [.lists, .search]] as [Set<SiteOutput>])
    func sitemap(outputs: Set<SiteOutput>) throws {
        let site = Self.site(outputs)
        let sitemap = try #require(site[SitePaths.sitemap]).madeText()
        let pages = site.routes.filter { route in
            route.isPage && !route.path.file.hasPrefix("404")
        }
        #expect(sitemap.components("<loc>") == pages.count)
        #expect(sitemap.contains("/search/") == outputs.contains(.search))
    }

    @Test("A site's own feed.css is a file as any other where there are no feeds")
    func feedStyle() {
        var configuration = SampleNewsletter.configuration()
        let own = StaticFile(path: "feed.css", origin: .file("static/feed.css"), bytes: [], content: .carried([]))
        for (outputs, ids) in [(Set(SiteOutput.allCases), ["replaced-file"]), ([.pages], [])] {
            configuration.outputs = outputs
            let pages = PageMaker(
                newsletter: Newsletter([]), configuration: configuration, library: SampleNewsletter.library,
                assets: Assets([own]))
            let (site, diagnostics) = Site.assemble(pages)
            #expect(diagnostics.map(\.id.name) == ids && site.has(SitePaths.feedStyle))
        }
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
