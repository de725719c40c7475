import Foundation
import Testing
import WeeklyDiagnostics
import WeeklySite

@testable import WeeklyBuild

@Suite("Building a site")
struct BuildActionTests {
    static let now = 1_790_000_000  // 2026-09-21

    /// Writes a site of some issues into `site` and builds it into `public`.
    private static func makeSite(in folder: TemporaryFolder, issues: Int = 3) throws {
        try folder.write(
            "title: 测试周刊\nbase_url: https://example.org/\ntime_zone: Asia/Shanghai\nissues_per_page: 2\n",
            to: "site/sofaweekly.yml")
        for number in 1...issues {
            try folder.write(issue(number), to: "site/content/issues/n\(number).md")
        }
    }

    private static func issue(_ number: Int) -> String {
        let day = number % 28 + 1
        return """
            ---
            title: 第 \(number) 期
            date: 2026-01-\(day < 10 ? "0" : "")\(day)
            ---

            ### 每周读者问答提炼

            **1、@读者\(number) 提问：**

            > 第 \(number) 个问题，见 https://example.org/\(number)

            A：~~不对~~ 第 \(number) 个回答。

            """
    }

    private static func build(
        _ folder: TemporaryFolder, output: String = "public", jobs: Int = 2, isStrict: Bool = false,
        publication: Publication = Publication(now: now), isAtomic: Bool = false, allowsRemoval: Bool = false
    ) -> BuildAction.Outcome {
        let options = SiteLoader.Options(root: folder.path("site"), publication: publication, jobs: jobs)
        var action = BuildAction(options: options, output: folder.path(output), isStrict: isStrict)
        action.isAtomic = isAtomic
        action.allowsRemoval = allowsRemoval
        return action.perform()
    }

    // MARK: The same bytes

    @Test("One thread and many write the same bytes, again and again")
    func sameBytes() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder, issues: 120)
        #expect(Self.build(folder, output: "one", jobs: 1).issueCount == 120)
        let expected = try folder.files(below: "one")
        for round in 1...5 {
            _ = Self.build(folder, output: "many\(round)", jobs: 8)
            #expect(try folder.files(below: "many\(round)") == expected)
        }
    }

    @Test("A second build writes nothing and touches no file")
    func secondBuild() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        let first = try #require(Self.build(folder).summary)
        let second = try #require(Self.build(folder).summary)
        #expect(first.unchanged == 0 && second.written == 0)
        #expect(second.unchanged == first.written)
    }

    @Test("Only what changed is written")
    func onlyWhatChanged() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        _ = Self.build(folder)
        try folder.write(Self.issue(2).replacing("第 2 个回答", with: "改过的回答"), to: "site/content/issues/n2.md")
        let summary = try #require(Self.build(folder).summary)
        #expect(summary.written > 0 && summary.written < summary.unchanged)
        #expect(try folder.read("public/issues/n2/index.html").contains("改过的回答"))
    }

    // MARK: What is removed, and what is not

    @Test("Files of an earlier build go, with the folders that they leave empty; others stay")
    func staleFiles() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        _ = Self.build(folder)
        try folder.write("不是我们的", to: "public/CNAME")
        try folder.write("也不是", to: "public/issues/n3/notes.txt")
        try folder.remove("site/content/issues/n3.md")
        try folder.remove("site/content/issues/n2.md")
        #expect((Self.build(folder).summary?.removed ?? 0) >= 3)
        #expect(!folder.exists("public/issues/n2"))
        #expect(!folder.exists("public/issues/n3/index.html"))
        #expect(!folder.exists("public/page"))
        #expect(folder.exists("public/CNAME") && folder.exists("public/issues/n3/notes.txt"))
    }

    @Test(
        "Whatever the list of files says, nothing outside the output is touched",
        arguments: [
            "../precious.txt\n/etc/hostname\nissues/../../precious.txt\n", "..//precious.txt\n",
            "../\u{301}precious.txt\n", "issues/..\u{301}/../precious.txt\n", "link/inner.txt\nlink\n",
            "issues/n1\nissues\n", "precious.txt\n\n\n.\n..\n", "sofaweekly 2\0../precious.txt\0link/inner.txt\0",
            "sofaweekly 2\0a\n../precious.txt\0./../precious.txt\0", "\u{FEFF}../precious.txt\n",
            ".sofaweekly-files\n404.html/../../precious.txt\n", "\(String(repeating: "../", count: 500))etc/hostname\n",
        ], [false, true])
    func hostileManifest(text: String, isAtomic: Bool) throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        for name in ["precious.txt", "\u{301}precious.txt", "elsewhere/inner.txt"] { try folder.write("勿删", to: name) }
        try folder.write(text, to: "public/.sofaweekly-files")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("public/link"), withDestinationPath: folder.path("elsewhere"))
        let before = try Self.outside(folder)
        for _ in 1...2 { #expect(Self.build(folder, isAtomic: isAtomic).summary != nil) }
        #expect(try Self.outside(folder) == before)
        #expect(folder.exists("public/issues/n1/index.html"))
    }

    /// Everything in the folder but the output, with kind, mode and bytes. By the system's own names: Foundation takes a mark behind a
    /// slash for a part of it.
    private static func outside(_ folder: TemporaryFolder) throws -> [FileName: [String]] {
        let open = try OpenFolder.open(folder.path)
        var found: [FileName: [String]] = [:]
        for name in try open.names() where name.text != "public" { found[name] = try picture(name, in: open) }
        return found
    }

    private static func picture(_ name: FileName, in folder: OpenFolder) throws -> [String] {
        guard let entry = try folder.entry(name.characters) else { return [] }
        let line = "\(name.characters) \(entry.kind) \(entry.mode) \(try folder.read(name.characters) ?? [])"
        guard entry.kind == .folder else { return [line] }
        let inner = try folder.folder(name.characters)
        return try [line] + inner.names().flatMap { try picture($0, in: inner) }.sorted()
    }

    @Test("An issue with a control character in a file's name is not written, and the file is named")
    func controlCharacters() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        try folder.write("x", to: "site/static/a\nb.txt")
        let outcome = Self.build(folder)
        #expect(outcome.summary == nil && !folder.exists("public"))
        #expect(outcome.diagnostics.first?.path == "static/a\nb.txt")
    }

    // MARK: Most pages vanish

    @Test("A source without its content is an error, and the site stays")
    func missingContent() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        _ = Self.build(folder)
        let before = try folder.files(below: "public")
        for name in ["site/content/issues", "site/content"] {
            try folder.remove(name)
            let outcome = Self.build(folder, allowsRemoval: true)
            #expect(outcome.diagnostics.map(\.id) == [.missingContent] && outcome.summary == nil)
        }
        #expect(try folder.files(below: "public") == before)
    }

    @Test(
        "More than half of the published pages vanish only if that is allowed, by the command or by the configuration")
    func massRemoval() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder, issues: 20)
        _ = Self.build(folder)
        let before = try folder.files(below: "public")
        for number in 2...20 { try folder.remove("site/content/issues/n\(number).md") }
        for isAtomic in [false, true] {
            #expect(Self.build(folder, isAtomic: isAtomic).diagnostics.map(\.id) == [.massRemoval])
        }
        #expect(try folder.files(below: "public") == before)
        #expect((Self.build(folder, allowsRemoval: true).summary?.removed ?? 0) > 20)
        #expect(!folder.exists("public/issues/n2"))
        _ = Self.build(folder, output: "other")
        for number in 2...20 { try folder.write(Self.issue(number), to: "site/content/issues/n\(number).md") }
        _ = Self.build(folder, output: "other")
        for number in 2...20 { try folder.remove("site/content/issues/n\(number).md") }
        try folder.write(folder.read("site/sofaweekly.yml") + "allow_removal: true\n", to: "site/sofaweekly.yml")
        #expect(Self.build(folder, output: "other").summary != nil)
    }

    @Test("A handful of pages, and pages that are gone already, ask for nothing")
    func fewRemovals() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder, issues: 20)
        let lines = (1...1000).map { "gone/\($0)/index.html\n" }.joined()
        try folder.write(lines + "a.html\nb.html\n", to: "public/.sofaweekly-files")
        for name in ["a.html", "b.html"] { try folder.write("", to: "public/\(name)") }
        #expect(Self.build(folder).summary?.removed == 2)
    }

    // MARK: One step

    @Test("With one step the folder is another, the files that did not change are the same, and others stay")
    func atomic() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        _ = Self.build(folder, isAtomic: true)
        try folder.write("不是我们的", to: "public/CNAME")
        try folder.write("也不是", to: "public/issues/n3/notes.txt")
        for name in ["public/empty/inner", "elsewhere"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("public/link"), withDestinationPath: folder.path("elsewhere"))
        let before = (inode(folder, "public"), inode(folder, "public/404.html"), inode(folder, "public/index.html"))
        try folder.remove("site/content/issues/n3.md")
        let summary = try #require(Self.build(folder, isAtomic: true).summary)
        #expect(summary.removed > 0 && summary.written > 0 && summary.unchanged > 0)
        let after = (inode(folder, "public"), inode(folder, "public/404.html"), inode(folder, "public/index.html"))
        #expect(before.0 != after.0 && before.1 == after.1 && before.2 != after.2)
        #expect(try folder.read("public/CNAME") == "不是我们的" && folder.read("public/issues/n3/notes.txt") == "也不是")
        #expect(folder.exists("public/empty/inner") && folder.exists("public/link"))
        #expect(!folder.exists("public/issues/n3/index.html"))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                "elsewhere", "public", "site",
            ])
        for name in ["CNAME", "issues/n3/notes.txt"] { try folder.remove("public/\(name)") }
        _ = Self.build(folder, output: "clean")
        #expect(try folder.files(below: "public") == folder.files(below: "clean"))
        #expect(inode(folder, "public") == after.0)
        _ = Self.build(folder, isAtomic: true)
        #expect(inode(folder, "public") == after.0, "nothing changed")
    }

    private func inode(_ folder: TemporaryFolder, _ name: String) -> UInt64 {
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path(name))
        return attributes?[.systemFileNumber] as? UInt64 ?? 0
    }

    @Test("A page may take the place of a folder, and a folder that of a page")
    func filesAndFoldersTradePlaces() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        try folder.write("文件", to: "site/static/about")
        _ = Self.build(folder)
        try folder.remove("site/static/about")
        try folder.write("页面", to: "site/static/about/index.html")
        #expect(Self.build(folder).summary?.removed == 2, "the file, and its fingerprinted copy")
        #expect(try folder.read("public/about/index.html") == "页面")
        try folder.remove("site/static/about")
        try folder.write("文件", to: "site/static/about")
        #expect(Self.build(folder).summary?.removed == 2)
        #expect(try folder.read("public/about") == "文件")
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
        try Self.makeSite(in: folder)
        _ = Self.build(folder)
        let before = try folder.files(below: "public")
        try folder.write(text, to: "site/\(file)")
        try folder.write(Self.issue(9), to: "site/content/issues/n9.md")
        let outcome = Self.build(folder)
        #expect(outcome.summary == nil && outcome.diagnostics.hasErrors)
        #expect(try folder.files(below: "public") == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["public", "site"])
    }

    @Test("One mistake in a template that many pages use is said once")
    func oneMistakeIsSaidOnce() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder, issues: 30)
        try folder.write("{{issue.titel}}", to: "site/templates/issue.html")
        #expect(Self.build(folder).diagnostics.map(\.id.name) == ["unknown-name"])
    }

    @Test("With --strict a warning is enough to write nothing")
    func strict() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        try folder.write("x", to: "site/content/issues/stray.png")
        #expect(Self.build(folder, isStrict: true).summary == nil)
        #expect(!folder.exists("public"))
        #expect(Self.build(folder, isStrict: false).summary != nil)
    }

    @Test("A file in the way of the output folder is an error that names it")
    func notWritable() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        try folder.write("挡路", to: "blocked")
        let outcome = Self.build(folder, output: "blocked/public")
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
        try Self.makeSite(in: folder)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("site"))
        let before = try folder.files()
        let outcome = Self.build(folder, output: output)
        #expect(outcome.diagnostics.map(\.id) == [.outputOverlapsSource])
        #expect(try folder.files() == before)
    }

    @Test(
        "The output may lie in the source folder beside what is read",
        arguments: ["site/public", "site/out/deep", "contents"])
    func fineOutputs(output: String) throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        #expect(Self.build(folder, output: output).summary != nil)
        #expect(folder.exists("\(output)/index.html"))
    }

    // MARK: What is published

    @Test("Drafts and future issues are held back and named, unless they are asked for")
    func heldBack() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder, issues: 1)
        try folder.write(
            Self.issue(2).replacing("date:", with: "draft: true\ndate:"), to: "site/content/issues/draft.md")
        try folder.write(Self.issue(3).replacing("2026-01", with: "2027-01"), to: "site/content/issues/future.md")
        let usual = Self.build(folder)
        #expect(usual.issueCount == 1)
        #expect(usual.heldBack.map(\.sourcePath) == ["issues/draft.md", "issues/future.md"])
        #expect(!folder.exists("public/issues/draft") && !folder.exists("public/issues/future"))
        let all = Self.build(
            folder, publication: Publication(now: Self.now, includesDrafts: true, includesFuture: true))
        #expect(all.issueCount == 3 && all.heldBack.isEmpty)
    }

    @Test("An issue is published from the second of its date on, in the site's time zone")
    func momentOfPublication() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder, issues: 1)
        let midnightInShanghai = 1_767_283_200  // 2026-01-02T00:00:00+08:00
        #expect(Self.build(folder, publication: Publication(now: midnightInShanghai - 1)).issueCount == 0)
        #expect(Self.build(folder, publication: Publication(now: midnightInShanghai)).issueCount == 1)
    }

    // MARK: Files beside issues, and the theme

    @Test("Files beside an issue are copied beside its page; editors' own are not")
    func bundles() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        try folder.write(Self.issue(7), to: "site/content/issues/seven/index.md")
        let picture = #"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>"#
        try folder.write(picture, to: "site/content/issues/seven/图 一.svg")
        try folder.write("深", to: "site/content/issues/seven/deep/a.txt")
        try folder.write("x", to: "site/content/issues/seven/index.md~")
        try folder.write("x", to: "site/content/issues/seven/.DS_Store")
        #expect(Self.build(folder).diagnostics == [])
        #expect(try folder.read("public/issues/seven/图 一.svg") == picture)
        #expect(try folder.read("public/issues/seven/deep/a.txt") == "深")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path("public/issues/seven")).sorted()
                == ["deep", "index.html", "index.json", "图 一.svg"])
    }

    @Test("A site's own templates and static files replace the theme's, one by one")
    func ownTheme() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        try folder.write("<p>{{page.title}}</p>{{>parts/end}}", to: "site/templates/not-found.html")
        try folder.write("<hr>", to: "site/templates/parts/end.html")
        try folder.write("body {}", to: "site/static/style.css")
        try folder.write("icon", to: "site/static/icons/icon.svg")
        #expect(Self.build(folder).diagnostics == [])
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
        try Self.makeSite(in: folder)
        try folder.write("x", to: "site/static/a/b.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("site/static/a/loop"), withDestinationPath: folder.path("site/static"))
        #expect(Self.build(folder).summary != nil)
        #expect(folder.exists("public/a/b.txt"))
    }

    @Test("What killed builds left is cleared away, and a link in its place is not followed")
    func leftovers() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        try folder.write("半", to: ".public.sofaweekly-staging/3")
        try folder.write("半", to: ".public.sofaweekly-12-0123456789abcdef/site/index.html")
        try folder.write("勿删", to: "elsewhere/3")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("public.link"), withDestinationPath: folder.path("elsewhere"))
        try FileManager.default.moveItem(
            atPath: folder.path("public.link"), toPath: folder.path(".public.sofaweekly-13-0123456789abcdef"))
        #expect(Self.build(folder).summary != nil)
        #expect(try folder.read("elsewhere/3") == "勿删")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                ".public.sofaweekly-13-0123456789abcdef", "elsewhere", "public", "site",
            ])
    }

    @Test("A link where earlier versions had new files wait loses nothing of what it leads to")
    func linkedStaging() throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        try folder.write("勿删", to: "elsewhere/3")
        for name in [".public.sofaweekly-staging", "public.sofaweekly-staging"] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path(name), withDestinationPath: folder.path("elsewhere"))
        }
        #expect(Self.build(folder).summary != nil)
        #expect(try folder.files(below: "elsewhere") == ["3": Data("勿删".utf8)])
    }

    @Test("An output folder that is a link is written to where it leads, in one step too", arguments: [false, true])
    func linkedOutput(isAtomic: Bool) throws {
        let folder = try TemporaryFolder()
        try Self.makeSite(in: folder)
        try folder.write("", to: "real/keep.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("public"), withDestinationPath: folder.path("real"))
        #expect(Self.build(folder, isAtomic: isAtomic).summary != nil)
        #expect(folder.exists("real/index.html") && folder.exists("public/keep.txt"))
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("public")) == folder.path("real"))
    }
}
