import Testing
import WeeklyText
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite

@Suite("SiteSource")
struct SiteSourceTests {
    let folder: TemporaryFolder
    var options: SiteLoader.Options {
        SiteLoader.Options(
            root: folder.path, publication: Publication(now: 1_900_000_000, includesDrafts: true), jobs: 2)
    }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("title: 周刊\nbase_url: https://example.org/\n", to: "sofaweekly.yml")
        for number in 1...3 { try writeIssue("issue-\(number)", title: "第 \(number) 期", day: number) }
        try folder.write("一\n", to: "content/issues/bundle/notes.txt")
        try writeIssue("bundle/index", title: "带附件", day: 9)
    }

    func writeIssue(_ name: String, title: String, day: Int, text: String = "正文。") throws {
        try folder.write(
            "---\ntitle: \(title)\ndate: 2026-01-0\(day)\n---\n\n\(text)\n", to: "content/issues/\(name).md")
    }

    /// After the changes the source gives what a build reads anew.
    func expectEqual(
        _ source: inout SiteSource, after paths: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) {
        source.read(FolderChanges(Set(paths)))
        let (now, fresh) = (source.site(now: 1_900_000_000), SiteLoader.load(options))
        #expect(SitePicture(now) == SitePicture(fresh), sourceLocation: sourceLocation)
        #expect(now.issueCount == fresh.issueCount, sourceLocation: sourceLocation)
    }

    typealias SourceLocation = Testing.SourceLocation

    @Test("An issue that is edited, broken and mended")
    func edited() throws {
        var source = SiteSource(options)
        try writeIssue("issue-2", title: "改过的标题", day: 2)
        expectEqual(&source, after: "content/issues/issue-2.md")
        #expect(source.issue(at: "content/issues/issue-2.md")?.title == "改过的标题")
        try folder.write("没有前言\n", to: "content/issues/issue-2.md")
        expectEqual(&source, after: "content/issues/issue-2.md")
        #expect(source.issue(at: "content/issues/issue-2.md") == nil)
        try writeIssue("issue-2", title: "又好了", day: 5)
        expectEqual(&source, after: "content/issues/issue-2.md")
    }

    @Test("Outputs that go and come again")
    func outputs() throws {
        var source = SiteSource(options)
        _ = source.site(now: 1_900_000_000)
        for outputs in ["[pages]", "[json, search]", "[lists, feeds, json]", "[lists, search, json, calendars, feeds]"]
        {
            try folder.write(
                "title: 周刊\nbase_url: https://example.org/\noutputs: \(outputs)\n", to: "sofaweekly.yml")
            expectEqual(&source, after: "sofaweekly.yml")
        }
    }

    @Test("Issues that come, go, change their names and become folders")
    func listing() throws {
        var source = SiteSource(options)
        try writeIssue("issue-4", title: "第四期", day: 4)
        expectEqual(&source, after: "content/issues/issue-4.md")
        try folder.remove("content/issues/issue-1.md")
        expectEqual(&source, after: "content/issues/issue-1.md")
        try folder.remove("content/issues/issue-4.md")
        try writeIssue("renamed", title: "第四期", day: 4)
        expectEqual(&source, after: "content/issues/issue-4.md", "content/issues/renamed.md")
        try writeIssue("new/index", title: "文件夹", day: 6)
        try folder.write("二\n", to: "content/issues/new/深/附件.txt")
        // A new folder is all that a watcher may have seen.
        expectEqual(&source, after: "content/issues/new")
        try folder.remove("content/issues/bundle")
        expectEqual(&source, after: "content/issues/bundle")
    }

    @Test("Two issues of one address, and the end of it")
    func collision() throws {
        var source = SiteSource(options)
        try folder.write("---\ntitle: 重复\ndate: 2026-01-08\nslug: issue-1\n---\n\n正文。\n", to: "content/issues/other.md")
        expectEqual(&source, after: "content/issues/other.md")
        #expect(source.site(now: 1_900_000_000).diagnostics.map(\.id) == [.duplicateURL])
        try folder.remove("content/issues/other.md")
        expectEqual(&source, after: "content/issues/other.md")
    }

    @Test("Files beside an issue, static files and templates")
    func files() throws {
        var source = SiteSource(options)
        try folder.write("图\n", to: "content/issues/bundle/pictures/a.svg")
        expectEqual(&source, after: "content/issues/bundle/pictures")
        try folder.write("body { color: red }\n", to: "static/style.css")
        expectEqual(&source, after: "static")
        try folder.write("{{<base}}{{$main}}改过 {{site.title}}{{/main}}{{/base}}\n", to: "templates/index.html")
        expectEqual(&source, after: "templates/index.html")
        try folder.write("{{#open}}\n", to: "templates/index.html")
        expectEqual(&source, after: "templates/index.html")
        try folder.remove("templates")
        expectEqual(&source, after: "templates")
    }

    @Test("A picture beside an issue, or in static/, that comes, changes and goes, changes the page")
    func pictures() throws {
        func svg(_ width: Int) -> String { "<svg width=\"\(width)\" height=\"50\"></svg>" }
        func page(_ source: inout SiteSource) -> String? {
            SitePicture(source.site(now: 1_900_000_000)).files["issues/bundle/index.html"]?.text
        }
        let text = "![图](a.svg) ![图](/pictures/b.svg)"
        try writeIssue("bundle/index", title: "带附件", day: 9, text: text)
        var source = SiteSource(options)
        #expect(page(&source)?.contains(" width=") == false)
        try folder.write(svg(100), to: "content/issues/bundle/a.svg")
        expectEqual(&source, after: "content/issues/bundle/a.svg")
        #expect(page(&source)?.contains(" width=\"100\" height=\"50\"") == true)
        try folder.write(svg(200), to: "content/issues/bundle/a.svg")
        expectEqual(&source, after: "content/issues/bundle/a.svg")
        try folder.write(svg(70), to: "static/pictures/b.svg")
        expectEqual(&source, after: "static/pictures")
        #expect(page(&source)?.contains(" width=\"70\" height=\"50\"") == true)
        // Without an issue beside it a picture is a stray file; with one it is read.
        try folder.remove("content/issues/bundle/index.md")
        expectEqual(&source, after: "content/issues/bundle/index.md")
        try folder.write(svg(300), to: "content/issues/bundle/a.svg")
        expectEqual(&source, after: "content/issues/bundle/a.svg")
        try writeIssue("bundle/index", title: "带附件", day: 9, text: text)
        expectEqual(&source, after: "content/issues/bundle/index.md")
        #expect(page(&source)?.contains(" width=\"300\" height=\"50\"") == true)
        try folder.remove("content/issues/bundle/a.svg")
        expectEqual(&source, after: "content/issues/bundle")
    }

    @Test("A configuration that changes, breaks and comes back, while issues change too")
    func configuration() throws {
        var source = SiteSource(options)
        try folder.write(
            "title: 新名\nbase_url: https://example.org/w/\ntime_zone: Asia/Shanghai\n", to: "sofaweekly.yml")
        expectEqual(&source, after: "sofaweekly.yml")
        #expect(source.configuration?.address.basePath == "/w/")
        try folder.write("title: [\n", to: "sofaweekly.yml")
        expectEqual(&source, after: "sofaweekly.yml")
        #expect(source.configuration == nil)
        try writeIssue("issue-3", title: "悄悄改了", day: 3)
        expectEqual(&source, after: "content/issues/issue-3.md")
        try folder.write("title: 新名\nbase_url: https://example.org/\n", to: "sofaweekly.yml")
        expectEqual(&source, after: "sofaweekly.yml")
    }

    @Test("A site whose configuration comes late")
    func lateConfiguration() throws {
        try folder.remove("sofaweekly.yml")
        var source = SiteSource(options)
        try writeIssue("issue-4", title: "第四期", day: 4)
        expectEqual(&source, after: "content/issues/issue-4.md")
        try folder.write("title: 周刊\nbase_url: https://example.org/\n", to: "sofaweekly.yml")
        expectEqual(&source, after: "sofaweekly.yml")
        #expect(source.site(now: 0).issueCount == 0)
    }

    @Test("What editors put beside files is not looked at, and lost events have everything read again")
    func ignoredAndUnknown() throws {
        var source = SiteSource(options)
        try folder.write("x", to: "content/issues/.issue-1.md.swp")
        expectEqual(&source, after: "content/issues/.issue-1.md.swp", "content/issues/4913")
        try writeIssue("issue-1", title: "没有人说", day: 1)
        try writeIssue("issue-7", title: "新来的", day: 7)
        source.read(FolderChanges(isIncomplete: true))
        #expect(SitePicture(source.site(now: 1_900_000_000)) == SitePicture(SiteLoader.load(options)))
    }

    @Test("Pages that a build would hold back are named with their reasons")
    func unpublished() throws {
        try folder.write("---\ntitle: 草稿\ndate: 2026-01-08\ndraft: true\n---\n\n正文。\n", to: "content/issues/draft.md")
        let source = SiteSource(options)
        // 2026-01-03T12:00:00Z: two pages are of later days, one of them a draft.
        let pages = source.unpublished(now: 1_767_441_600)
        #expect(pages.keys.map(\.file).sorted() == ["issues/bundle/index.html", "issues/draft/index.html"])
        #expect(pages[RoutePath("issues/draft/index.html")] == .draft)
    }
}
