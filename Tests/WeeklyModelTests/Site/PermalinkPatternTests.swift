import Testing
import WeeklyModel

@Suite("Permalink patterns")
struct PermalinkPatternTests {
    private static let first = WeeklyModel.Issue(
        frontMatter: FrontMatter(
            title: "", date: DateTime(day: Day(daysSinceEpoch: 20_001), time: .midnight, offset: 0)),
        slug: "first", sourcePath: "issues/first.md", sections: [])

    @Test(
        "A permalink pattern places an issue",
        arguments: [
            ("/issues/:slug/", "issues/first/index.html"), ("/:year/:month/:day/:slug.html", "2024/10/05/first.html"),
            ("/:slug/", "first/index.html"), ("/blog/:slug/", "blog/first/index.html"),
        ])
    func permalinks(pattern: String, file: String) throws {
        let parsed = try PermalinkPattern.parse(pattern).get()
        #expect(parsed.route(of: Self.first).file == file)
    }

    @Test(
        "What is no permalink pattern is refused",
        arguments: [
            ":slug/", "/issues/:slug", "/issues/", "/:slug/../", "/:slgu/", "/:/", "/a b/:slug/", "/:slug/?x=/",
        ])
    func noPermalinks(pattern: String) {
        #expect(throws: PermalinkPattern.Problem.self) { try PermalinkPattern.parse(pattern).get() }
    }
}
