import Testing
import WeeklyModel

@Suite("Where issues lie")
struct IssuePatternTests {
    private func place(_ pattern: String, _ path: String) throws -> IssuePlace? {
        try IssuePattern.parse(pattern).get().place(of: path)
    }

    @Test("A path tells the number, the day and the name")
    func tells() throws {
        let post = try #require(try place("_posts/:year-:month-:day-issue-:number.md", "_posts/2020-01-05-issue-7.md"))
        #expect(post.number == 7)
        #expect(post.day?.text == "2020-01-05")
        #expect(post.name == "2020-01-05-issue-7")
        let report = try #require(try place("Reports/:year/#:number-*.md", "Reports/2018/#7-2018.02.26.md"))
        #expect(report.number == 7)
        #expect(report.day == nil)
        #expect(report.name == "7-2018.02.26")
        #expect(try place("docs/:slug.md", "docs/第一期.markdown")?.name == "第一期")
        #expect(try place("content/**/index.md", "content/2020/first/index.md")?.name == "first")
        #expect(try place(":year/:month/:day-:slug.md", "2020/1/5-a-b.md")?.name == "a-b")
        #expect(try place("a-*.md", "a-x-y.md")?.name == "a-x-y")
    }

    @Test("A name of dots is none that an address can have", arguments: ["docs/x...md", "docs/x..md", "docs/x..\0.md"])
    func dots(path: String) throws {
        #expect(try place("docs/x:slug.md", path)?.name == "")
    }

    @Test(
        "What has another form is not taken",
        arguments: [
            ("docs/:slug.md", "docs/a/b.md"), ("docs/:slug.md", "docs/a.txt"), ("docs/:number.md", "docs/a.md"),
            ("docs/*.md", "docs/a/b.md"), ("docs/:year.md", "docs/20.md"), (":number/:number.md", "1/2.md"),
        ])
    func refuses(pattern: String, path: String) throws {
        #expect(try place(pattern, path) == nil)
    }

    @Test(
        "The folder is what stands before any place",
        arguments: [
            ("_posts/en/:slug.md", "_posts/en"), ("docs/issue-:number.md", "docs"), (":slug.md", ""), ("a/b.md", "a"),
            ("Reports/:year/#:number.md", "Reports"), ("a.md", ""),
        ])
    func folders(pattern: String, folder: String) throws {
        #expect(try IssuePattern.parse(pattern).get().folder == folder)
    }

    @Test(
        "What is no pattern of files is refused",
        arguments: ["docs/", "docs/:slug", "/docs/:slug.md", "../:slug.md", "docs//a.md", "docs/:slgu.md", "docs/.md"])
    func mistakes(pattern: String) {
        #expect(throws: TextPattern.Problem.self) { try IssuePattern.parse(pattern).get() }
    }
}
