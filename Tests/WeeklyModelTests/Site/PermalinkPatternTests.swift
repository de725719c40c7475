import Testing
import WeeklyModel

@Suite("Permalink patterns")
struct PermalinkPatternTests {
    private static let first = WeeklyModel.Issue(
        frontMatter: FrontMatter(
            title: "Weekly #12: 第十二期！", date: DateTime(day: Day(daysSinceEpoch: 20_001), time: .midnight, offset: 0),
            number: 12),
        slug: "first", sourcePath: "issues/first.md", sections: [])

    @Test(
        "A permalink pattern places an issue",
        arguments: [
            ("/issues/:slug/", "issues/first/index.html"), ("/:year/:month/:day/:slug.html", "2024/10/05/first.html"),
            ("/:slug/", "first/index.html"), ("/p/:number", "p/12.html"), ("/:year/:month:day", "2024/1005.html"),
            ("/:title.html", "weekly-12-第十二期.html"), ("/:filename/", "first/index.html"),
            ("/blog/:slug/", "blog/first/index.html"),
        ])
    func permalinks(pattern: String, file: String) throws {
        let parsed = try PermalinkPattern.parse(pattern).get()
        #expect(parsed.route(of: Self.first).file == file)
    }

    @Test("An editor's own address wins, and one without a slash is linked without its file's ending")
    func chosen() throws {
        var front = Self.first.frontMatter
        front.permalink = "/old/seven"
        let issue = WeeklyModel.Issue(frontMatter: front, slug: "a", sourcePath: "a.md", sections: [])
        let route = PermalinkPattern.standard.route(of: issue)
        #expect(route.file == "old/seven.html")
        #expect(route.urlPath == "old/seven")
        #expect(route == RoutePath("old/seven.html"))
        front.permalink = "/old/seven/"
        let folder = WeeklyModel.Issue(frontMatter: front, slug: "a", sourcePath: "a.md", sections: [])
        #expect(PermalinkPattern.standard.route(of: folder).urlPath == "old/seven/")
    }

    @Test(
        "What is no permalink pattern is refused",
        arguments: [
            ":slug/", "/issues/:slug.htm", "/issues/", "/:slug/../", "/:slgu/", "/:/", "/a b/:slug/", "/:slug/?x=/",
        ])
    func noPermalinks(pattern: String) {
        #expect(throws: PermalinkPattern.Problem.self) { try PermalinkPattern.parse(pattern).get() }
    }
}
