import Testing
import WeeklyDiagnostics
import WeeklyModel

@Suite("What is wrong with a permalink pattern")
struct PermalinkProblemTests {
    @Test(
        "It is said in words, with what to write",
        arguments: [
            (":slug/", "begins with a slash", "/issues/:slug/"),
            ("/:slug.xml", "ends with a slash, with .html", "/issues/:slug/"),
            ("", "begins with a slash", "/issues/:slug/"), ("/../:slug/", "a path without ..", "/issues/:slug/"),
            ("/./:slug/", "a path without ..", "/issues/:slug/"),
            ("/%41/:slug/", "#, % and white space", "/issues/:slug/"),
            ("/a\\b/:slug/", "white space", "/issues/:slug/"), ("/a\u{3000}b/:slug/", "white space", "/issues/:slug/"),
            ("/:slugs/", "knows no :slugs", "did you mean :slug?"),
            ("/:yaer/:slug/", "knows no :yaer", "did you mean :year?"),
            ("/:week/:slug/", "knows no :week", "use :slug, :year, :month, :day"),
            ("/:/:slug/", "knows no :", "use :slug, :year, :month, :day"),
            ("/:year/", "two issues could have one address", "put :slug into the pattern"),
        ])
    func problems(pattern: String, message: String, fix: String) {
        guard case .failure(let problem) = PermalinkPattern.parse(pattern) else {
            Issue.record("\(pattern) is a pattern")
            return
        }
        #expect(problem.message.text.contains(message))
        #expect(problem.fix.text.contains(fix))
    }

    @Test("Parts of dates keep their zeros")
    func dates() throws {
        let day = try #require(Day(year: 2026, month: 3, day: 9))
        let frontMatter = FrontMatter(title: "", date: DateTime(day: day, time: .midnight, offset: 0))
        let issue = WeeklyModel.Issue(frontMatter: frontMatter, slug: "a", sourcePath: "a.md", sections: [])
        #expect(
            try PermalinkPattern.parse("/:day.:month.:year/:slug/").get().route(of: issue).file
                == "09.03.2026/a/index.html")
        #expect(PermalinkPattern.standard.route(of: issue).file == "issues/a/index.html")
    }
}
