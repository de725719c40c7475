import Foundation
import Testing
import WeeklyDiagnostics
import WeeklySite

@testable import WeeklyBuild

@Suite("Building a site")
struct BuildActionTests {
    // MARK: The same bytes

    @Test("One thread and many write the same bytes, again and again")
    func sameBytes() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 120)
        #expect(MadeSite.build(folder, output: "one", jobs: 1).issueCount == 120)
        let expected = try folder.files(below: "one")
        for round in 1...5 {
            _ = MadeSite.build(folder, output: "many\(round)", jobs: 8)
            #expect(try folder.files(below: "many\(round)") == expected)
        }
    }

    @Test("A second build writes nothing and touches no file")
    func secondBuild() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        let first = try #require(MadeSite.build(folder).summary)
        let second = try #require(MadeSite.build(folder).summary)
        #expect(first.unchanged == 0 && second.written == 0)
        #expect(second.unchanged == first.written)
    }

    @Test("Only what changed is written")
    func onlyWhatChanged() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        _ = MadeSite.build(folder)
        try folder.write(MadeSite.issue(2).replacing("第 2 个回答", with: "改过的回答"), to: "site/content/issues/n2.md")
        let summary = try #require(MadeSite.build(folder).summary)
        #expect(summary.written > 0 && summary.written < summary.unchanged)
        #expect(try folder.read("public/issues/n2/index.html").contains("改过的回答"))
    }

    // MARK: Nothing is touched where anything is wrong

    @Test(
        "An error in one issue, or in a template that only shows when rendering, leaves the output as it was",
        arguments: [
            ("content/issues/n2.md", "没有前言\n"), ("templates/issue.html", "{{issue.titel}}\n"),
            ("templates/not-found.html", "{{>missing}}\n"), ("sofaweekly.yml", "title: 没有地址\n"),
        ])
    func errorsTouchNothing(file: String, text: String) throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        _ = MadeSite.build(folder)
        let before = try folder.files(below: "public")
        try folder.write(text, to: "site/\(file)")
        try folder.write(MadeSite.issue(9), to: "site/content/issues/n9.md")
        let outcome = MadeSite.build(folder)
        #expect(outcome.summary == nil && outcome.diagnostics.hasErrors)
        #expect(try folder.files(below: "public") == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["public", "site"])
    }

    @Test("One mistake in a template that many pages use is said once")
    func oneMistakeIsSaidOnce() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 30)
        try folder.write("{{issue.titel}}", to: "site/templates/issue.html")
        let errors = MadeSite.build(folder).diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.id.name) == ["unknown-name"])
    }

    @Test("With --strict a warning is enough to write nothing")
    func strict() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("x", to: "site/content/issues/stray.png")
        #expect(MadeSite.build(folder, isStrict: true).summary == nil)
        #expect(!folder.exists("public"))
        #expect(MadeSite.build(folder, isStrict: false).summary != nil)
    }

    @Test("A file in the way of the output folder is an error that names it")
    func notWritable() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("挡路", to: "blocked")
        let outcome = MadeSite.build(folder, output: "blocked/public")
        #expect(outcome.diagnostics.map(\.id) == [.outputNotWritable])
        #expect(try folder.read("blocked") == "挡路")
    }

    @Test(
        "The output may be neither the source, nor above it, nor where the source is read",
        arguments: [
            "site", "site/", "site/../site", ".", "..", "site/content", "site/static/out", "site/templates", "link",
        ])
    func overlaps(output: String) throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("site"))
        let before = try folder.files()
        let outcome = MadeSite.build(folder, output: output)
        #expect(outcome.diagnostics.map(\.id) == [.outputOverlapsSource])
        #expect(try folder.files() == before)
    }

    @Test(
        "The output may lie in the source folder beside what is read",
        arguments: ["site/public", "site/out/deep", "contents"])
    func fineOutputs(output: String) throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        #expect(MadeSite.build(folder, output: output).summary != nil)
        #expect(folder.exists("\(output)/index.html"))
    }

    // MARK: What is published

    @Test("Drafts and future issues are held back and named, unless they are asked for")
    func heldBack() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 1)
        try folder.write(
            MadeSite.issue(2).replacing("date:", with: "draft: true\ndate:"), to: "site/content/issues/draft.md")
        try folder.write(MadeSite.issue(3).replacing("2026-01", with: "2027-01"), to: "site/content/issues/future.md")
        let usual = MadeSite.build(folder)
        #expect(usual.issueCount == 1)
        #expect(usual.heldBack.map(\.sourcePath) == ["issues/draft.md", "issues/future.md"])
        #expect(!folder.exists("public/issues/draft") && !folder.exists("public/issues/future"))
        let all = MadeSite.build(
            folder, publication: Publication(now: MadeSite.now, includesDrafts: true, includesFuture: true))
        #expect(all.issueCount == 3 && all.heldBack.isEmpty)
    }

    @Test("An issue is published from the second of its date on, in the site's time zone")
    func momentOfPublication() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 1)
        let midnightInShanghai = 1_767_283_200  // 2026-01-02T00:00:00+08:00
        #expect(MadeSite.build(folder, publication: Publication(now: midnightInShanghai - 1)).issueCount == 0)
        #expect(MadeSite.build(folder, publication: Publication(now: midnightInShanghai)).issueCount == 1)
    }

    // MARK: Files beside issues, and the theme

    @Test("Files beside an issue are copied beside its page; editors' own are not")
    func bundles() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write(MadeSite.issue(7), to: "site/content/issues/seven/index.md")
        let picture = #"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>"#
        try folder.write(picture, to: "site/content/issues/seven/图 一.svg")
        try folder.write("深", to: "site/content/issues/seven/deep/a.txt")
        try folder.write("x", to: "site/content/issues/seven/index.md~")
        try folder.write("x", to: "site/content/issues/seven/.DS_Store")
        #expect(MadeSite.build(folder).diagnostics == [])
        #expect(try folder.read("public/issues/seven/图 一.svg") == picture)
        #expect(try folder.read("public/issues/seven/deep/a.txt") == "深")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path("public/issues/seven")).sorted()
                == ["deep", "index.html", "index.json", "图 一.svg"])
    }

    @Test("A site's own templates and static files replace the theme's, one by one")
    func ownTheme() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("<p>{{page.title}}</p>{{>parts/end}}", to: "site/templates/not-found.html")
        try folder.write("<hr>", to: "site/templates/parts/end.html")
        try folder.write("body {}", to: "site/static/style.css")
        try folder.write("icon", to: "site/static/icons/icon.svg")
        #expect(MadeSite.build(folder).diagnostics == [])
        #expect(try folder.read("public/404.html") == "<p>找不到这个页面</p><hr>")
        let styles = try FileManager.default.contentsOfDirectory(atPath: folder.path("public")).filter {
            $0.hasPrefix("style-")
        }
        #expect(styles.count == 1)
        #expect(try folder.read("public/\(styles.first ?? "")") == "body {}")
        #expect(try folder.read("public/index.html").contains("href=\"/\(styles.first ?? "none")\""))
        #expect(try folder.read("public/icons/icon.svg") == "icon")
        #expect(try folder.read("public/index.html").contains("<ol class=\"issues\">"))
    }

    @Test("A link that leads into itself ends")
    func linkLoops() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("x", to: "site/static/a/b.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("site/static/a/loop"), withDestinationPath: folder.path("site/static"))
        #expect(MadeSite.build(folder).summary != nil)
        #expect(folder.exists("public/a/b.txt"))
    }
}
