import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyBuild
@testable import WeeklySite

@Suite("The folder that is written to")
struct OutputFolderTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in [
            "site/content/a", "site/static/a", "site/templates/a", "site/public/a", "other/a", "far/content/a",
        ] {
            try folder.write("", to: name)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("linked"), withDestinationPath: folder.path("site"))
    }

    private func overlap(_ output: String, source: String = "site") -> Diagnostic? {
        OutputFolder(folder.path(output)).overlap(withSource: folder.path(source))
    }

    @Test(
        "It may not be, hold or lie in what is read",
        arguments: [
            ("site", "is the source folder"), ("site/", "is the source folder"), ("site/.", "is the source folder"),
            ("", "holds the source folder"), ("site/content", "lies in content/"),
            ("site/content/x/y", "lies in content/"),
            ("site/static/x", "lies in static/"), ("site/templates", "lies in templates/"),
            ("other/../site/content", "lies in content/"), ("site/pub/../content", "lies in content/"),
            ("pub/x/../../site/static/y", "lies in static/"), ("site/content/\u{301}", "lies in content/"),
            ("linked", "is the source folder"), ("linked/content/x", "lies in content/"),
        ])
    func overlaps(output: String, problem: String) {
        let found = overlap(output)
        #expect(found?.id == .outputOverlapsSource)
        #expect(found?.message.contains(problem) == true)
    }

    @Test(
        "Other folders will do, be they there or not",
        arguments: [
            "site/public", "site/new/deep", "other", "site2", "site/contents", "site/content/../public", "pub/../x",
        ])
    func separate(output: String) {
        #expect(overlap(output) == nil)
    }

    @Test(
        "Where the site's own patterns lead, and where definitions of links are, is read, and content/ is not",
        arguments: [
            ("site/_posts", "lies in _posts/"), ("site/_posts/x", "lies in _posts/"),
            ("site/Reports/2020/x", "lies in Reports/"), ("site/shared", "holds shared/links.md, which"),
            ("site/content", nil), ("site/public", nil), ("site/_posts2", nil),
        ])
    func patterns(output: String, problem: String?) throws {
        try folder.write(
            """
            title: x
            base_url: https://example.org/
            issues: [_posts/:slug.md, "Reports/:year/:slug.md", ":number.md"]
            references: shared/links.md
            """, to: "site/sofaweekly.yml")
        try folder.write("", to: "site/shared/links.md")
        let found = overlap(output)
        #expect(problem.map { found?.message.contains($0) == true } ?? (found == nil), "\(found?.message ?? "none")")
    }

    @Test("A link to what is read is what it leads to")
    func links() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("site/content"))
        #expect(overlap("link/new") != nil)
        try folder.remove("site/static")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("site/static"), withDestinationPath: folder.path("far/content"))
        #expect(overlap("far/content/x") != nil && overlap("far") != nil && overlap("far/x") == nil)
    }
}

@Suite("Paths that a file of the site may have")
struct OutputPathTests {
    @Test(
        "What leads out, breaks lists of names or is the program's own cannot be written",
        arguments: [
            ("", "no path"), ("/a", "no path"), ("a/../b", "no path"), ("a//b", "no path"), ("./a", "no path"),
            ("a/", "no path"), ("../\u{301}a", "no path"), ("a\nb", "control"), ("a/b\u{1B}[0m", "control"),
            ("a\u{85}", "control"), ("a\0", "control"), ("a/\(String(repeating: "中", count: 86))", "longer"),
            (".sofaweekly-files", "program's own"),
        ])
    func refused(path: String, problem: String) {
        #expect(OutputPath.problem(with: path)?.text.contains(problem) == true)
    }

    @Test("What is too long for the disk is told of the file that it comes from, not of the output")
    func longNames() throws {
        let folder = try TemporaryFolder()
        #expect(try OpenFolder.open(folder.path).longestName == 255)
        let name = String(repeating: "a", count: 150)
        let route = Route(
            path: RoutePath("notes/\(name).txt"), origin: .file("static/notes/\(name).txt"), isPage: false,
            content: .carried([]))
        #expect(OutputPath.problems(of: [route]).isEmpty)
        let problem = try #require(OutputPath.problems(of: [route], longestName: 143).first)
        #expect(problem.id == .unusablePath && problem.path == "static/notes/\(name).txt")
        #expect(problem.message.contains("longer than 143 bytes"))
    }

    @Test(
        "All else can",
        arguments: ["a", "index.html", "中/文 字/é.html", "a..b/...", "\(String(repeating: "中", count: 85))"])
    func allowed(path: String) {
        #expect(OutputPath.problem(with: path) == nil)
    }
}
