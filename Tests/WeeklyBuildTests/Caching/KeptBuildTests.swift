import Foundation
import TestTraits
import Testing
import WeeklyCache
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite
import WeeklyText

@testable import WeeklyBuild

@Suite("A build that keeps what the next one need not do again")
struct KeptBuildTests {
    // MARK: Never wrong

    @Test(
        "Whatever changed, and whatever became of what was kept and of the output, a build writes what one without a cache writes",
        arguments: 1...14)
    func equalsCleanBuild(seed: UInt64) throws {
        var editor = try KeptSiteEditor(seed: seed)
        var spoiler = CacheSpoiler(folder: editor.folder, random: SeededNumbers(state: seed ^ 0xC0FFEE))
        var (written, failures) = (0, [String]())
        for step in 1...8 {
            try editor.save()
            try spoiler.spoil()
            let kept = Self.build(editor, to: "public", cache: Self.cache(editor.folder))
            let clean = Self.build(editor, to: "clean-\(step)", cache: nil)
            #expect(kept.diagnostics == clean.diagnostics, "step \(step)")
            #expect(
                kept.diagnostics.map { $0.wording.text(in: .chinese) }
                    == clean.diagnostics.map { $0.wording.text(in: .chinese) })
            #expect((kept.summary == nil) == (clean.summary == nil), "step \(step)")
            guard clean.summary != nil else {
                failures += clean.diagnostics.filter { $0.severity == .error }.map(\.message)
                continue
            }
            written += 1
            let (files, wanted) = (
                try editor.folder.files(below: "public"), try editor.folder.files(below: "clean-\(step)")
            )
            #expect(files.keys.sorted() == wanted.keys.sorted(), "step \(step)")
            #expect(files.keys.filter { files[$0] != wanted[$0] }.sorted() == [], "step \(step)")
            try editor.folder.remove("clean-\(step)")
        }
        #expect(written > 3, "\(failures)")
    }

    @Test("Where the body of an issue cannot be read back once it is asked for, all is made anew and kept anew")
    func damagedBodies() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 8)
        _ = Self.build(folder)
        for name in try FileSystem.names(in: folder.path("cache")) where name.hasPrefix("issues-") {
            let place = URL(filePath: folder.path("cache/\(name)"))
            var bytes = try Data(contentsOf: place)
            // Bodies stand at the end.
            bytes[bytes.count - 1] ^= 1
            try bytes.write(to: place)
        }
        try folder.write(MadeSite.issue(3) + "\n又一段。\n", to: "site/content/issues/n3.md")
        var options = Self.options(folder)
        options.cache = Self.cache(folder)
        let kept = BuildAction(options: options, output: folder.path("public"), isStrict: false).perform()
        #expect(kept.summary != nil && options.cache?.isDamaged == true)
        options.cache = nil
        _ = BuildAction(options: options, output: folder.path("clean"), isStrict: false).perform()
        #expect(try folder.files(below: "public") == folder.files(below: "clean"))
        options.cache = Self.cache(folder)
        _ = BuildAction(options: options, output: folder.path("other"), isStrict: false).perform()
        #expect(try folder.files(below: "other") == folder.files(below: "clean") && options.cache?.isDamaged == false)
    }

    // MARK: What is not done again

    @Test("Nothing changed: no issue is read, no page is made, no file is touched")
    func nothingChanged() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 8)
        _ = Self.build(folder)
        let second = Self.making(folder)
        #expect(second.made == [])
        #expect(second.summary?.written == 0)
    }

    @Test("An output that is gone, or lies elsewhere, is written without making a file")
    func outputGone() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 8)
        _ = Self.build(folder)
        let files = try folder.files(below: "public")
        try folder.remove("public")
        let second = Self.making(folder)
        #expect(second.made == [])
        #expect(second.summary?.written == files.count - 1, "all but the list of files")
        #expect(try folder.files(below: "public") == files)
    }

    @Test("Large files are written from what is kept, too, and made anew where that is damaged")
    func largeFiles() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 3)
        let text = String(repeating: String(repeating: "很长的一段。", count: 40) + "\n\n", count: 300)
        try folder.write(MadeSite.issue(3) + "\n### 编者的话\n\n" + text, to: "site/content/issues/n3.md")
        _ = Self.build(folder)
        let files = try folder.files(below: "public")
        #expect(files["issues/n3/index.html"]?.count ?? 0 > MadeFile.pieceBytes)
        try folder.remove("public")
        #expect(Self.making(folder).made == [])
        #expect(try folder.files(below: "public") == files)
        for name in try FileSystem.names(in: folder.path("cache")) where name.hasPrefix("pack-") {
            let place = URL(filePath: folder.path("cache/\(name)"))
            var bytes = try Data(contentsOf: place)
            for index in stride(from: 0, to: bytes.count, by: 10_000) { bytes[index] ^= 1 }
            try bytes.write(to: place)
        }
        try folder.remove("public")
        #expect(Self.build(folder).summary?.written == files.count - 1)
        #expect(try folder.files(below: "public") == files)
    }

    @Test("Compressed copies of an output that is gone are not made again")
    func compressedCopies() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 3)
        try folder.write(
            folder.read("site/sofaweekly.yml") + "hosting: {precompressed: [br, gz]}\n", to: "site/sofaweekly.yml")
        _ = Self.build(folder)
        let copies = try folder.files(below: "public").filter { $0.key.hasSuffix(".br") || $0.key.hasSuffix(".gz") }
        let packed = try #require(PackedFiles(Self.cache(folder), isOutputEmpty: true))
        for (path, copy) in copies {
            let bytes = Array(try Data(contentsOf: URL(filePath: folder.path("public/\(path.dropLast(3))"))))
            let kept = packed.file(at: path, madeFrom: MadeFile.content(of: bytes))
            #expect(kept?.bytes == Array(copy), "\(path)")
        }
        #expect(copies.count > 10)
    }

    @Test("A build that fails keeps no bytes of what it made")
    func failedBuild() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("{{issue.titel}}", to: "site/templates/issue.html")
        #expect(Self.build(folder).summary == nil)
        let names = folder.exists("cache") ? try FileSystem.names(in: folder.path("cache")) : []
        #expect(names.filter { $0.hasPrefix("pack") } == [])
    }

    @Test(
        "One issue changed: it and its neighbours are made again, the others' pages are not, though the output be gone",
        arguments: [false, true])
    func oneChanged(isOutputGone: Bool) throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 20)
        _ = Self.build(folder)
        if isOutputGone { try folder.remove("public") }
        try folder.write(
            MadeSite.issue(10).replacing("第 10 个回答", with: "改过的回答"), to: "site/content/issues/n10.md")
        let made = Self.making(folder).made
        let pages = made.filter { $0.hasPrefix("issues/") && $0.hasSuffix("/index.html") }
        #expect(pages == ["n10", "n11", "n12", "n8", "n9"].map { "issues/\($0)/index.html" })
        #expect(try folder.read("public/issues/n10/index.html").contains("改过的回答"))
    }

    @Test("One issue changed: pages and feeds of projects that it does not tell of are not made again")
    func projects() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 1)
        func release(of project: String, _ version: String) -> String {
            MadeSite.issue(project == "Alpha" ? 2 : 3)
                + "\n### 版本发布\n\n**\(project) \(version) 发布**\n\n- 又一项\n"
        }
        try folder.write(release(of: "Alpha", "v1.0.0"), to: "site/content/issues/n2.md")
        try folder.write(release(of: "Beta", "v2.0.0"), to: "site/content/issues/n3.md")
        _ = Self.build(folder)
        try folder.write(release(of: "Beta", "v2.1.0"), to: "site/content/issues/n3.md")
        let made = Self.making(folder).made.filter { $0.hasPrefix("projects/") }
        #expect(made.contains("projects/beta/index.html"))
        #expect(!made.contains { $0.hasPrefix("projects/alpha/") })
        #expect(try folder.read("public/projects/beta/index.html").contains("v2.1.0"))
    }

    @Test("One issue changed: the archive of another year is not made again")
    func archive() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 3)
        func issue(_ number: Int) -> String { MadeSite.issue(number).replacing("date: 2026", with: "date: 2020") }
        let old = issue(9)
        try folder.write(old, to: "site/content/issues/n9.md")
        // What is said of an issue may depend on those beside it.
        try folder.write(issue(19), to: "site/content/issues/n19.md")
        _ = Self.build(folder)
        try folder.write(old.replacing("第 9 期", with: "第九期"), to: "site/content/issues/n9.md")
        let made = Self.making(folder).made
        #expect(made.contains("archive/2020/index.html") && !made.contains("archive/index.html"))
    }

    @Test("One issue says something more beside its items: pages that show only these are not made again")
    func proseChanged() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 8)
        let text = MadeSite.issue(3) + Self.others
        try folder.write(text, to: "site/content/issues/n3.md")
        _ = Self.build(folder)
        try folder.write(
            text.replacing("这一段只是文字。", with: "这一段只是文字。\n\n又一段。"), to: "site/content/issues/n3.md")
        let made = Self.making(folder).made
        #expect(made.contains("issues/n3/index.html") && !made.contains("sitemap.xml"))
        #expect(!made.contains { $0.hasPrefix("questions/") || $0.hasPrefix("schedule") })
        #expect(!made.contains { $0.hasPrefix("projects/") && $0.hasSuffix("mosn/index.html") })
    }

    @Test("One issue says another thing in an item: pages that show it are made again, those of other kinds are not")
    func itemChanged() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 8)
        let text = MadeSite.issue(3) + Self.others
        try folder.write(text, to: "site/content/issues/n3.md")
        _ = Self.build(folder)
        try folder.write(text.replacing("逐字节看", with: "逐行看"), to: "site/content/issues/n3.md")
        let made = Self.making(folder).made
        #expect(made.contains("schedule/index.html") && made.contains("schedule.ics"))
        #expect(!made.contains { $0.hasPrefix("questions/") })
        #expect(try folder.read("public/schedule.ics").contains("逐行看"))
    }

    /// What the issues of `MadeSite` have not.
    private static let others = """

        ### 编者的话

        这一段只是文字。

        ### 社区活动

        #### 预告

        - **直播主题：**MOSN 逐字节看
        - **直播时间：**2026/6/14 19:00-20:00

        """

    @Test("An issue is read again once its file is another, and only then")
    func readAgain() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        _ = Self.build(folder)
        let rules = try #require(ConfigurationLoading.load(folder.path("site")).0?.digest.finished)
        let kept = KeptIssues(Self.cache(folder), rules: rules, jobs: 2)
        let files = SiteFolder.discover(folder.path("site")).issues
        for file in files {
            let bytes = try FileSystem.read(file.source(in: folder.path("site")))
            let digest = SourceDigest(of: bytes, file, by: ArchiveRules(), kept.seed)
            #expect(kept.issue(at: file.path, digest.hash)?.issue?.sourcePath == file.sourcePath)
            #expect(
                kept.issue(at: file.path, SourceDigest(of: bytes + [.space], file, by: ArchiveRules(), kept.seed).hash)
                    == nil)
        }
    }

    @Test("Another program believes nothing of it")
    func otherProgram() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        _ = Self.build(folder)
        let other = BuildCache(folder: folder.path("cache"), program: StableHash(of: "another"))
        #expect(Self.making(folder, cache: other).made.count > 10)
    }

    @Test("A folder that cannot be written to keeps nothing, and the site is built")
    func unwritable() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("挡路", to: "cache")
        #expect(Self.build(folder).summary != nil)
    }

    @Test(
        "A file of the cache is read as it was, whatever takes its place, also where few files may be open at once",
        arguments: [20, 1024])
    func parts(limit: Int) throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        let cache = Self.cache(folder)
        cache.write(Array("0123456789".utf8), as: "digits")
        let read = try #require(cache.parts(of: "digits", limit: limit))
        cache.write(Array("abc".utf8), as: "digits")
        #expect(read(2..<5) == Array("234".utf8) && read(0..<10)?.count == 10 && read(3..<3) == [])
        #expect(read(8..<11) == nil)
        #expect(cache.parts(of: "other", limit: limit) == nil)
    }

    // MARK: Who may read it, and where it may lie

    @Test("Nobody else may read what is kept, for there are drafts in it")
    func modes() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        _ = Self.build(folder)
        #expect(try FileSystem.entry(at: folder.path("cache"))?.mode == 0o700)
        for name in try FileSystem.names(in: folder.path("cache")) {
            #expect(try FileSystem.entry(at: folder.path("cache/\(name)"))?.mode == 0o600)
        }
    }

    @Test("Without its key nothing of a cache is believed")
    func key() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        _ = Self.build(folder)
        try folder.remove("cache/key")
        #expect(Self.making(folder).made.count > 10)
    }

    @Test(
        "A folder that is read or published is refused",
        arguments: [
            ("site/content/c", true), ("site/static", true), ("site/templates/x", true), ("site", true),
            ("public/c", true),
            ("public", true), ("site/.cache", false), ("cache", false),
        ])
    func refused(path: String, isRefused: Bool) throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        #expect(
            BuildCache.isRefused(folder.path(path), source: folder.path("site"), output: folder.path("public"))
                == isRefused)
    }

    @Test("A file of the output that is changed while a build is under way is made again by the next one")
    func changedMeanwhile() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        var options = Self.options(folder)
        _ = BuildAction(options: options, output: folder.path("public"), isStrict: false).perform()
        options.cache = Self.cache(folder)
        let page = try folder.read("public/404.html")
        let place = URL(filePath: folder.path("public/404.html"))
        let action = BuildAction(options: options, output: folder.path("public"), isStrict: false) { done, total in
            // All pages have been compared by then.
            if done == total { try? Data("changed by hand".utf8).write(to: place) }
        }
        _ = action.perform()
        _ = Self.build(folder)
        #expect(try folder.read("public/404.html") == page)
    }

    // MARK: Builds

    private static func cache(_ folder: TemporaryFolder) -> BuildCache {
        BuildCache(folder: folder.path("cache"), program: StableHash(of: "this program"))
    }

    private static func build(
        _ editor: KeptSiteEditor, to output: String, cache: BuildCache?
    ) -> BuildAction.Outcome {
        var options = editor.options
        options.cache = cache
        var action = BuildAction(options: options, output: editor.folder.path(output), isStrict: false)
        action.allowsRemoval = true
        return action.perform()
    }

    private static func build(_ folder: TemporaryFolder) -> BuildAction.Outcome {
        var options = options(folder)
        options.cache = cache(folder)
        return BuildAction(options: options, output: folder.path("public"), isStrict: false).perform()
    }

    private static func options(_ folder: TemporaryFolder) -> SiteLoader.Options {
        SiteLoader.Options(root: folder.path("site"), publication: Publication(now: MadeSite.now), jobs: 2)
    }

    /// The paths of the files that a build makes, in order; those of static/ are copied.
    private static func making(
        _ folder: TemporaryFolder, cache: BuildCache? = nil
    ) -> (made: [String], summary: SiteWriter.Summary?) {
        var options = options(folder)
        options.cache = cache ?? Self.cache(folder)
        guard let site = SiteLoader.load(options).site, let cache = options.cache else { return ([], nil) }
        let known = KeptOutput(cache, of: folder.path("public"))
        let packed = PackedFiles(cache, isOutputEmpty: !folder.exists("public"))
        var cursor = (try? OpenFolder.open(folder.path("public"))).map { FolderCursor($0) }
        let made = site.routes.filter { route in
            guard case .made = route.content else { return false }
            guard let key = route.key else { return true }
            let origin = try? cursor?.origin(of: route, key, in: known)
            return origin == nil && packed?.file(at: route.path.file, madeFrom: key) == nil
        }
        return (made.map(\.path.file), build(folder).summary)
    }
}

extension FolderCursor {
    fileprivate mutating func origin(
        of route: Route, _ key: StableHash, in known: KeptOutput
    ) throws -> FileOrigin? {
        var place = 0
        return try known.origin(at: route.path.file, madeFrom: key, &self, &place)
    }
}
