import Testing
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@Suite("Inspecting single issues")
struct InspectActionTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func issue(_ title: String) -> String {
        "---\ntitle: \(title)\ndate: 2026-01-02\n---\n\n正文。\n"
    }

    @Test("Every file is read in the order of the paths, from one thread or many", arguments: [1, 4])
    func order(jobs: Int) throws {
        for number in 1...20 { try folder.write(issue("第 \(number) 期"), to: "n\(number).md") }
        let paths = (1...20).reversed().map { folder.path("n\($0).md") }
        let (issues, diagnostics) = InspectAction(paths: paths, source: nil, jobs: jobs).perform()
        #expect(issues.map(\.path) == paths)
        #expect(issues.map { $0.issue?.title } == (1...20).reversed().map { "第 \($0) 期" })
        #expect(diagnostics.isEmpty)
    }

    @Test("The nearest configuration above a file decides, and another one where it is named")
    func configurations() throws {
        func configuration(_ zone: String) -> String { "title: a\nbase_url: https://e.org\ntime_zone: \"\(zone)\"\n" }
        try folder.write(configuration("+08:00"), to: "east/sofaweekly.yml")
        try folder.write(configuration("-05:00"), to: "west/sofaweekly.yml")
        for site in ["east", "west", "none"] { try folder.write(issue(site), to: "\(site)/content/issues/a.md") }
        func offsets(source: String?) -> [Int?] {
            let paths = ["east", "west", "none"].map { folder.path("\($0)/content/issues/a.md") }
            return InspectAction(paths: paths, source: source, jobs: 1).perform().issues.map { $0.issue?.date.offset }
        }
        #expect(offsets(source: nil) == [8 * 3600, -5 * 3600, 0])
        #expect(offsets(source: folder.path("west")) == [-5 * 3600, -5 * 3600, -5 * 3600])
    }

    @Test("A wrong configuration is said once, and its issues are read as without one")
    func wrongConfiguration() throws {
        try folder.write("title: a\n", to: "sofaweekly.yml")
        for name in ["a", "b"] { try folder.write(issue(name), to: "content/issues/\(name).md") }
        let paths = ["a", "b"].map { folder.path("content/issues/\($0).md") }
        let (issues, diagnostics) = InspectAction(paths: paths, source: nil, jobs: 2).perform()
        #expect(diagnostics.map(\.id) == [.missingKey])
        #expect(issues.allSatisfy { $0.issue?.date.offset == 0 && $0.diagnostics.isEmpty })
    }

    @Test(
        "A file has the name and the path that a build would give it",
        arguments: [
            ("content/issues/a.md", "a", "issues/a.md"), ("content/issues/b/index.md", "b", "issues/b/index.md"),
        ])
    func names(path: String, slug: String, sourcePath: String) throws {
        try folder.write("title: a\nbase_url: https://e.org\n", to: "sofaweekly.yml")
        try folder.write(issue("a"), to: path)
        let (issues, _) = InspectAction(paths: [folder.path(path)], source: nil, jobs: 1).perform()
        #expect(issues.first?.issue?.slug == slug)
        #expect(issues.first?.issue?.sourcePath == sourcePath)
    }

    @Test("What is no issue has its diagnostics and keeps its place")
    func failures() throws {
        try folder.write("no front matter\n", to: "a.md")
        let paths = [folder.path("none.md"), folder.path("a.md")]
        let (issues, _) = InspectAction(paths: paths, source: nil, jobs: 1).perform()
        #expect(issues.map { $0.issue == nil } == [true, true])
        #expect(issues.map { $0.diagnostics.map(\.id) } == [[.unreadableFile], [.missingFrontMatter]])
    }
}
