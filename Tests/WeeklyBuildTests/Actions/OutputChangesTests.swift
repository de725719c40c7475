import Foundation
import Testing
import WeeklyDiagnostics
import WeeklySite

@testable import WeeklyBuild

@Suite("What a build does to the output folder")
struct OutputChangesTests {
    // MARK: What is removed, and what is not

    @Test("Files of an earlier build go, with the folders that they leave empty; others stay")
    func staleFiles() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        _ = MadeSite.build(folder)
        try folder.write("不是我们的", to: "public/CNAME")
        try folder.write("也不是", to: "public/issues/n3/notes.txt")
        try folder.remove("site/content/issues/n3.md")
        try folder.remove("site/content/issues/n2.md")
        #expect((MadeSite.build(folder).summary?.removed ?? 0) >= 3)
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
        try MadeSite.make(in: folder)
        for name in ["precious.txt", "\u{301}precious.txt", "elsewhere/inner.txt"] { try folder.write("勿删", to: name) }
        try folder.write(text, to: "public/.sofaweekly-files")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("public/link"), withDestinationPath: folder.path("elsewhere"))
        let before = try FolderPicture.outside("public", in: folder)
        for _ in 1...2 { #expect(MadeSite.build(folder, isAtomic: isAtomic).summary != nil) }
        #expect(try FolderPicture.outside("public", in: folder) == before)
        #expect(folder.exists("public/issues/n1/index.html"))
    }

    @Test("An issue with a control character in a file's name is not written, and the file is named")
    func controlCharacters() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("x", to: "site/static/a\nb.txt")
        let outcome = MadeSite.build(folder)
        #expect(outcome.summary == nil && !folder.exists("public"))
        #expect(outcome.diagnostics.first?.path == "static/a\nb.txt")
    }

    // MARK: Most pages vanish

    @Test("A source without its content is an error, and the site stays")
    func missingContent() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        _ = MadeSite.build(folder)
        let before = try folder.files(below: "public")
        for name in ["site/content/issues", "site/content"] {
            try folder.remove(name)
            let outcome = MadeSite.build(folder, allowsRemoval: true)
            #expect(outcome.diagnostics.map(\.id) == [.missingContent] && outcome.summary == nil)
        }
        #expect(try folder.files(below: "public") == before)
    }

    @Test(
        "More than half of the published pages vanish only if that is allowed, by the command or by the configuration")
    func massRemoval() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 20)
        _ = MadeSite.build(folder)
        let before = try folder.files(below: "public")
        for number in 2...20 { try folder.remove("site/content/issues/n\(number).md") }
        for isAtomic in [false, true] {
            #expect(MadeSite.build(folder, isAtomic: isAtomic).diagnostics.map(\.id) == [.massRemoval])
        }
        #expect(try folder.files(below: "public") == before)
        #expect((MadeSite.build(folder, allowsRemoval: true).summary?.removed ?? 0) > 20)
        #expect(!folder.exists("public/issues/n2"))
        _ = MadeSite.build(folder, output: "other")
        for number in 2...20 { try folder.write(MadeSite.issue(number), to: "site/content/issues/n\(number).md") }
        _ = MadeSite.build(folder, output: "other")
        for number in 2...20 { try folder.remove("site/content/issues/n\(number).md") }
        try folder.write(folder.read("site/sofaweekly.yml") + "allow_removal: true\n", to: "site/sofaweekly.yml")
        #expect(MadeSite.build(folder, output: "other").summary != nil)
    }

    @Test("A handful of pages, and pages that are gone already, ask for nothing")
    func fewRemovals() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 20)
        let lines = (1...1000).map { "gone/\($0)/index.html\n" }.joined()
        try folder.write(lines + "a.html\nb.html\n", to: "public/.sofaweekly-files")
        for name in ["a.html", "b.html"] { try folder.write("", to: "public/\(name)") }
        #expect(MadeSite.build(folder).summary?.removed == 2)
    }

    // MARK: One step

    @Test("With one step the folder is another, the files that did not change are the same, and others stay")
    func atomic() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        _ = MadeSite.build(folder, isAtomic: true)
        try folder.write("不是我们的", to: "public/CNAME")
        try folder.write("也不是", to: "public/issues/n3/notes.txt")
        for name in ["public/empty/inner", "elsewhere"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("public/link"), withDestinationPath: folder.path("elsewhere"))
        let before = (inode(folder, "public"), inode(folder, "public/robots.txt"), inode(folder, "public/index.html"))
        try folder.remove("site/content/issues/n3.md")
        let summary = try #require(MadeSite.build(folder, isAtomic: true).summary)
        #expect(summary.removed > 0 && summary.written > 0 && summary.unchanged > 0)
        let after = (inode(folder, "public"), inode(folder, "public/robots.txt"), inode(folder, "public/index.html"))
        #expect(before.0 != after.0 && before.1 == after.1 && before.2 != after.2)
        #expect(try folder.read("public/CNAME") == "不是我们的" && folder.read("public/issues/n3/notes.txt") == "也不是")
        #expect(folder.exists("public/empty/inner") && folder.exists("public/link"))
        #expect(!folder.exists("public/issues/n3/index.html"))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                "elsewhere", "public", "site",
            ])
        for name in ["CNAME", "issues/n3/notes.txt"] { try folder.remove("public/\(name)") }
        _ = MadeSite.build(folder, output: "clean")
        #expect(try folder.files(below: "public") == folder.files(below: "clean"))
        #expect(inode(folder, "public") == after.0)
        _ = MadeSite.build(folder, isAtomic: true)
        #expect(inode(folder, "public") == after.0, "nothing changed")
    }

    private func inode(_ folder: TemporaryFolder, _ name: String) -> UInt64 {
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path(name))
        return attributes?[.systemFileNumber] as? UInt64 ?? 0
    }

    @Test("A page may take the place of a folder, and a folder that of a page")
    func filesAndFoldersTradePlaces() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("文件", to: "site/static/about")
        _ = MadeSite.build(folder)
        try folder.remove("site/static/about")
        try folder.write("页面", to: "site/static/about/index.html")
        #expect(MadeSite.build(folder).summary?.removed == 1)
        #expect(try folder.read("public/about/index.html") == "页面")
        try folder.remove("site/static/about")
        try folder.write("文件", to: "site/static/about")
        #expect(MadeSite.build(folder).summary?.removed == 1)
        #expect(try folder.read("public/about") == "文件")
    }

    // MARK: What changes meanwhile

    @Test("A static file that is written to while the site is built is not published under its old fingerprint")
    func changingStaticFile() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("one", to: "site/static/style.css")
        let options = SiteLoader.Options(
            root: folder.path("site"), publication: Publication(now: MadeSite.now), jobs: 1)
        var action = BuildAction(options: options, output: folder.path("public"), isStrict: false)
        let path = folder.path("site/static/style.css")
        action.progress = { done, _ in
            if done == 1 { try? "two".write(toFile: path, atomically: true, encoding: .utf8) }
        }
        let outcome = action.perform()
        #expect(outcome.summary == nil && outcome.diagnostics.map(\.id) == [.unreadableFile])
        #expect(outcome.diagnostics.map(\.path) == ["static/style.css"])
        #expect(MadeSite.build(folder).summary != nil)
    }

    // MARK: Links

    @Test("What killed builds left is cleared away, and a link in its place is not followed")
    func leftovers() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("半", to: ".public.sofaweekly-staging/3")
        try folder.write("半", to: ".public.sofaweekly-12-0123456789abcdef/site/index.html")
        try folder.write("勿删", to: "elsewhere/3")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("public.link"), withDestinationPath: folder.path("elsewhere"))
        try FileManager.default.moveItem(
            atPath: folder.path("public.link"), toPath: folder.path(".public.sofaweekly-13-0123456789abcdef"))
        #expect(MadeSite.build(folder).summary != nil)
        #expect(try folder.read("elsewhere/3") == "勿删")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                ".public.sofaweekly-13-0123456789abcdef", "elsewhere", "public", "site",
            ])
    }

    @Test("A link where earlier versions had new files wait loses nothing of what it leads to")
    func linkedStaging() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("勿删", to: "elsewhere/3")
        for name in [".public.sofaweekly-staging", "public.sofaweekly-staging"] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path(name), withDestinationPath: folder.path("elsewhere"))
        }
        #expect(MadeSite.build(folder).summary != nil)
        #expect(try folder.files(below: "elsewhere") == ["3": Data("勿删".utf8)])
    }

    @Test("An output folder that is a link is written to where it leads, in one step too", arguments: [false, true])
    func linkedOutput(isAtomic: Bool) throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("", to: "real/keep.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("public"), withDestinationPath: folder.path("real"))
        #expect(MadeSite.build(folder, isAtomic: isAtomic).summary != nil)
        #expect(folder.exists("real/index.html") && folder.exists("public/keep.txt"))
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("public")) == folder.path("real"))
    }
}
