import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklyBuild

@Suite("Issues that a site's patterns name")
struct PatternedIssuesTests {
    private func discover(_ names: [String], _ patterns: [String]) throws -> SiteFolder {
        let folder = try TemporaryFolder()
        for name in names { try folder.write("a", to: name) }
        return SiteFolder.discover(folder.path, try patterns.map { try IssuePattern.parse($0).get() })
    }

    @Test("Each file is taken by the first pattern that fits, wherever it lies, with what its path tells")
    func takesFiles() throws {
        let folder = try discover(
            [
                "_posts/2020-01-05-issue-7.md", "Reports/2018/#3-a.markdown", "Reports/2018/cover.png",
                "content/issues/x.md",
            ],
            ["_posts/:year-:month-:day-issue-:number.md", "Reports/:year/#:number-*.md"])
        #expect(folder.issues.map(\.path) == ["Reports/2018/#3-a.markdown", "_posts/2020-01-05-issue-7.md"])
        #expect(folder.issues.map { $0.place?.number } == [3, 7])
        #expect(folder.issues.map(\.sourcePath) == folder.issues.map(\.path))
        #expect(folder.diagnostics.isEmpty)
    }

    @Test("Files beside an index.md belong to it, those in a folder of another issue to that one")
    func bundles() throws {
        let folder = try discover(
            ["posts/a/index.md", "posts/a/p.png", "posts/a/b/index.md", "posts/a/b/c/q.png"], ["posts/**/index.md"])
        #expect(folder.issues.map(\.name) == ["b", "a"])
        #expect(folder.issues.map(\.bundle) == [["c/q.png"], ["p.png"]])
    }

    @Test("Issues may lie beside the configuration; Markdown among them that is none is told once")
    func liesAtTheTop() throws {
        let folder = try discover(["1.md", "README.md", "docs/other.md"], [":number.md"])
        #expect(folder.issues.map(\.path) == ["1.md"])
        #expect(folder.diagnostics.map(\.path) == ["README.md"])
    }

    @Test("Folders within each other are looked into once")
    func looksOnce() throws {
        let patterns = try ["docs/:slug.md", "docs/old/:slug.md", "a/:slug.md"].map { try IssuePattern.parse($0).get() }
        #expect(SiteFolder.sourceFolders(patterns) == ["a", "content/pages", "docs"])
    }

    @Test("A preview reads what comes, changes and goes, and other patterns once the configuration has them")
    func follows() throws {
        let folder = try TemporaryFolder()
        let start =
            "title: a\nbase_url: https://example.org/\ncadence: {first: {number: 1, date: 2020-01-03}, every: week}\n"
        try folder.write(start + "issues: docs/:number.md\n", to: "sofaweekly.yml")
        try folder.write("# one\n\ntext\n", to: "docs/1.md")
        try folder.write("# three\n\ntext\n", to: "old/3.md")
        let publication = Publication(now: MadeSite.now)
        var source = SiteSource(.init(root: folder.path, publication: publication, jobs: 1))
        #expect(source.issue(at: "docs/1.md")?.title == "one")
        try folder.write("# two\n\ntext\n", to: "docs/2.md")
        try folder.write("# first\n\ntext\n", to: "docs/1.md")
        source.read(FolderChanges(["docs/2.md", "docs/1.md"]))
        #expect(source.issue(at: "docs/2.md")?.title == "two")
        #expect(source.issue(at: "docs/1.md")?.title == "first")
        try folder.write(start + "issues: old/:number.md\n", to: "sofaweekly.yml")
        source.read(FolderChanges(["sofaweekly.yml"]))
        #expect(source.issue(at: "old/3.md")?.title == "three")
        #expect(source.issue(at: "docs/1.md") == nil)
        #expect(
            SiteFolder.watchedFolders(in: folder.path) == ["content/pages", "old", "templates", "static", "languages"])
    }

    @Test("A preview reads everything again where the definitions of links are others, and polling sees that they are")
    func followsReferences() throws {
        let folder = try TemporaryFolder()
        try folder.write("title: a\nbase_url: https://example.org/\nreferences: links.md\n", to: "sofaweekly.yml")
        try folder.write("---\ntitle: a\ndate: 2020-01-03\n---\n[x][y]\n", to: "content/issues/a.md")
        try folder.write("[y]: /old\n", to: "links.md")
        var source = SiteSource(.init(root: folder.path, publication: Publication(now: MadeSite.now), jobs: 1))
        let before = source.issue(at: "content/issues/a.md")?.sections.first?.passages.first?.html
        #expect(before?.contains("href=\"/old\"") == true)
        let stamps = SiteFiles.stamps(in: folder.path)
        try folder.write("[y]: /newer\n", to: "links.md")
        #expect(SiteFiles.stamps(in: folder.path)["links.md"] != stamps["links.md"])
        source.read(FolderChanges(["links.md"]))
        #expect(
            source.issue(at: "content/issues/a.md")?.sections.first?.passages.first?.html.contains("/newer") == true)
    }

    @Test("Git tells when it saw a file first, of a file that came twice the first time")
    func gitDates() {
        let log = "\u{1}2020-01-05T10:00:00+08:00\0\na.md\0b c.md\0\u{1}2021-01-05T10:00:00Z\0\na.md\0d.md\0"
        let dates = GitDates.dates(in: log)
        #expect(dates["a.md"]?.text == "2020-01-05T10:00:00+08:00")
        #expect(dates["b c.md"]?.text == "2020-01-05T10:00:00+08:00")
        #expect(dates["d.md"]?.text == "2021-01-05T10:00:00Z")
    }
}
