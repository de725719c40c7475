import Testing
import WeeklyText
import WeeklyModel

@testable import WeeklySite

@Suite("What an issue can be written as")
struct FormatTests {
    private static let issue: WeeklyModel.Issue = {
        let issue = SampleNewsletter.issue(
            "a", day: 1, sections: [SampleNewsletter.questions, SampleNewsletter.schedule()])
        var front = issue.frontMatter
        front.aliases = ["/old/a", "/b.html"]
        return WeeklyModel.Issue(
            frontMatter: front, slug: issue.slug, sourcePath: issue.sourcePath, sections: issue.sections)
    }()
    private static let pages = SampleNewsletter.pages([issue])
    private static var entry: IndexedIssue { pages.newsletter.indexedIssues[0] }

    @Test(
        "Each format names its files",
        arguments: [
            (IssueFormat.page, ["issues/a/index.html"]), (.redirects, ["old/a/index.html", "b.html"]),
            (.json, ["issues/a/index.json"]), (.calendars, ["issues/a/c-0-直播.ics"]), (.feedContent, []),
        ])
    func paths(format: IssueFormat, files: [String]) {
        #expect(
            format.paths(of: Self.entry, page: RoutePath("issues/a/index.html"), on: SiteRoot(.example)).map(\.file)
                == files)
    }

    @Test("Every file of every format is a route of the site, with the bytes that the format makes")
    func routes() throws {
        let (site, diagnostics) = Site.assemble(Self.pages)
        #expect(diagnostics.isEmpty)
        for format in IssueFormat.allCases {
            for path in format.paths(of: Self.entry, page: RoutePath("issues/a/index.html"), on: SiteRoot(.example)) {
                let route = try #require(site[path], "\(path.file)")
                #expect(try route.madeBytes() == Self.pages.bytes(of: Self.entry, in: format, at: path))
                #expect(route.isPage == format.isPage && route.origin == .file("content/issues/a.md"))
            }
        }
    }

    @Test("Beside a page that is a file of its own, an issue's files stand in a folder of its name")
    func besideFiles() {
        let page = RoutePath("2024/a.html")
        #expect(
            IssueFormat.json.paths(of: Self.entry, page: page, on: SiteRoot(.example)).map(\.file) == [
                "2024/a/index.json"
            ])
        #expect(
            IssueFormat.calendars.paths(of: Self.entry, page: page, on: SiteRoot(.example)).map(\.file) == [
                "2024/a/c-0-直播.ics"
            ])
    }

    @Test("A calendar file that is none of the issue's has nothing in it")
    func foreignCalendar() {
        #expect(CalendarFormat.bytes(of: Self.entry, at: RoutePath("x.ics"), Self.pages.edition).isEmpty)
    }
}
