import Testing
import WeeklyDiagnostics
import WeeklyText

@testable import WeeklyBuild
@testable import WeeklySite

@Suite("What a site's folder holds")
struct SiteFolderTests {
    private func discover(_ names: [String]) throws -> SiteFolder {
        let folder = try TemporaryFolder()
        for name in names { try folder.write("", to: name) }
        return SiteFolder.discover(folder.path)
    }

    @Test("A file and a folder with index.md are issues, sorted by path, with what lies beside them")
    func issues() throws {
        let folder = try discover([
            "content/issues/b.md", "content/issues/a/index.md", "content/issues/a/p.png", "content/issues/a/x/y.md",
            "content/issues/a.md",
        ])
        #expect(
            folder.issues.map(\.path) == ["content/issues/a.md", "content/issues/a/index.md", "content/issues/b.md"])
        #expect(folder.issues.map(\.name) == ["a", "a", "b"])
        #expect(folder.issues.map(\.sourcePath) == ["issues/a.md", "issues/a/index.md", "issues/b.md"])
        #expect(folder.issues.map(\.bundle) == [[], ["p.png", "x/y.md"], []])
        #expect(folder.issues.map(\.bundleFolder) == [nil, "content/issues/a", nil])
        #expect(folder.diagnostics.isEmpty)
        #expect(
            folder.issues[1].files(in: "/site").map { [$0.name, $0.origin, $0.source] }.first
                == ["p.png", "content/issues/a/p.png", "/site/content/issues/a/p.png"])
    }

    @Test(
        "A folder whose name is nearly that of one that is read is told",
        arguments: [
            (["Content/a.md"], "Content"), (["content/issues/a.md", "Static/a.css"], "Static"),
            (["template/a.html"], "template"), (["static/a.css", "images/a.png"], "images"),
            (["Assets/b/a.JPG"], "Assets"),
        ])
    func misplaced(names: [String], folder: String) throws {
        let site = try TemporaryFolder()
        for name in names { try site.write("", to: name) }
        let problems = SiteFolder.discover(site.path).nameProblems
        #expect(problems.map(\.path) == [folder])
        #expect(problems.map(\.id) == [.misplacedFolder])
    }

    @Test(
        "A file for hosts that lies beside the configuration is told, unless the one of static/ is published",
        arguments: ["CNAME", "_headers"])
    func hostFile(name: String) throws {
        let site = try TemporaryFolder()
        try site.write("", to: name)
        let problems = SiteFolder.discover(site.path).nameProblems
        #expect(problems.map(\.path) == [name])
        #expect(problems.map(\.id) == [.strayFile])
        try site.write("", to: "static/\(name)")
        #expect(SiteFolder.discover(site.path).nameProblems == [])
    }

    @Test("Folders of other names, and near misses beside the right one, are right")
    func placed() throws {
        let folder = try discover([
            "content/issues/a.md", "static/a.css", "statics/a.css", "docs/a.md", "scripts/a", "assets/a.js",
            "plans/a.png",
        ])
        #expect(folder.nameProblems == [])
    }

    @Test(
        "Names that differ in case or in the form of their characters only are told",
        arguments: [["static/A.txt", "static/a.txt"], ["static/é.txt", "static/e\u{301}.txt"]])
    func conflicts(names: [String]) throws {
        #expect(try discover(names).nameProblems.map(\.id) == [.nameConflict])
        #expect(try discover(["static/a.txt", "static/b/a.txt"]).nameProblems == [])
    }

    @Test(
        "What belongs to no issue is a warning at its path, and never lost in silence",
        arguments: [
            "content/about.md", "content/index.md", "content/issues/a.txt", "content/issues/folder/a.md",
            "content/issues/deep/er/index.md", "content/issues/picture.png", "templates/page.htm",
        ])
    func strays(path: String) throws {
        let folder = try discover([path])
        #expect(folder.diagnostics.map(\.id) == [.strayFile])
        #expect(folder.diagnostics.map(\.path) == [path])
        #expect(folder.issues.isEmpty && folder.files.sortedTexts == [path])
    }

    @Test("Templates and static files are known relative to their folders")
    func theme() throws {
        let folder = try discover([
            "templates/a.html", "templates/b/c.html", "static/d.css", "static/.e", "static/.DS_Store", "other/f",
        ])
        #expect(folder.templates == ["a.html", "b/c.html"])
        #expect(folder.staticFiles == [".e", "d.css"])
        #expect(folder.files == ["templates/a.html", "templates/b/c.html", "static/d.css", "static/.e"])
    }

    @Test("A folder without anything is no error of this step")
    func empty() throws {
        let folder = try discover([])
        #expect(folder.issues.isEmpty && folder.files.isEmpty && folder.diagnostics.isEmpty)
    }
}

@Suite("Looking again at what changed")
struct ListingRefreshTests {
    /// Names that are written or removed one after another.
    private static let steps = [
        "content/issues/a.md", "content/issues/b/index.md", "content/issues/b/p.png", "content/issues/a/index.md",
        "content/issues/c.txt", "content/issues/b/q/r.md", "templates/x.html", "templates/x.txt", "static/y.css",
    ]

    @Test("It finds what looking at everything finds, whatever came and went", arguments: 1...20)
    func likeDiscovering(seed: Int) throws {
        let folder = try TemporaryFolder()
        var numbers = RandomNumbers(state: UInt64(seed))
        var known = SiteFolder.discover(folder.path)
        for _ in 0..<12 {
            let name = Self.steps[Int.random(in: 0..<Self.steps.count, using: &numbers)]
            if folder.exists(name) { try folder.remove(name) } else { try folder.write("", to: name) }
            let before = known.issues
            let refreshed = known.refresh(FolderChanges([name]))
            let change = try #require(refreshed)
            expectEqual(known, SiteFolder.discover(folder.path))
            let kept = before.filter { !change.removed.contains($0.path) } + change.added
            #expect(kept.sorted { $0.path < $1.path } == known.issues)
        }
    }

    private struct RandomNumbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private func expectEqual(_ left: SiteFolder, _ right: SiteFolder) {
        #expect(left.issues == right.issues)
        #expect(left.templates == right.templates && left.staticFiles == right.staticFiles)
        #expect(left.files == right.files)
        #expect(left.diagnostics.sorted() == right.diagnostics.sorted())
    }

    @Test(
        "A change that may be anywhere below content is nothing for a quick look",
        arguments: ["content", "content/other/a"])
    func tooWide(path: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "content/issues/a.md")
        var known = SiteFolder.discover(folder.path)
        #expect(known.refresh(FolderChanges([path])) == nil)
        #expect(known.issues.map(\.path) == ["content/issues/a.md"])
    }

    @Test(
        "What lies outside the site's folders changes nothing", arguments: ["README.md", "sofaweekly.yml", "public/a"])
    func elsewhere(path: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "content/issues/a.md")
        var known = SiteFolder.discover(folder.path)
        let refreshed = known.refresh(FolderChanges([path]))
        let change = try #require(refreshed)
        #expect(change.added.isEmpty && change.removed.isEmpty)
    }
}
