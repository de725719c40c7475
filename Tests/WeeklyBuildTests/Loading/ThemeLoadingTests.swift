import Testing
import WeeklyDiagnostics
import WeeklySite
import WeeklyTemplates
import WeeklyTheme

@testable import WeeklyBuild

@Suite("The theme of a site")
struct ThemeLoadingTests {
    private func folder(_ files: KeyValuePairs<String, String> = [:]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        return folder
    }

    @Test("Without files of its own a site has the program's templates, and nothing is wrong with them")
    func builtIn() throws {
        let folder = try folder()
        let (library, diagnostics) = ThemeLoading.templates(SiteFolder.discover(folder.path))
        #expect(diagnostics.isEmpty)
        #expect(library.templateNames == DefaultTheme.templates.map { String($0.path.dropLast(5)) }.sorted())
    }

    @Test("A site's own template replaces the program's of the same name, and others are added")
    func replaced() throws {
        let folder = try folder(["templates/link.html": "<own>", "templates/my/part.html": "{{x}}"])
        let (library, diagnostics) = ThemeLoading.templates(SiteFolder.discover(folder.path))
        #expect(diagnostics.map(\.id) == [.unusedTemplate])
        #expect(try library.render("link", [:]) == Array("<own>".utf8))
        #expect(try library.render("my/part", ["x": 1]) == Array("1".utf8))
    }

    @Test("A template that no page has is told unless another one includes it")
    func unused() throws {
        let folder = try folder([
            "templates/isue.html": "x", "templates/my/part.html": "x", "templates/other.html": "{{> my/part}}",
            "templates/link.html": "{{> other}}",
        ])
        let (_, diagnostics) = ThemeLoading.templates(SiteFolder.discover(folder.path))
        #expect(diagnostics.map(\.path) == ["templates/isue.html"])
        #expect(diagnostics.first?.fixes.map(\.message) == ["did you mean issue.html, in templates/ itself?"])
    }

    @Test(
        "A page's template that is empty is told, and one of issues without their text, but no part that is empty",
        arguments: [
            (["templates/archive.html": " \n"], ["templates/archive.html"]),
            (["templates/issue.html": ""], ["templates/issue.html"]),
            (["templates/issue.html": "{{issue.title}}"], ["templates/issue.html"]),
            (["templates/issue-body.html": "<p></p>"], ["templates/issue-body.html"]),
            (["templates/neighbours.html": ""], []),
            (["templates/issue.html": "{{#issue}}{{#sections}}{{heading}}{{/sections}}{{/issue}}"], []),
            (["templates/issue.html": "{{>issue-body}}"], []),
            (["templates/issue.html": "{{>*page.part}}"], []),
        ] as [(KeyValuePairs<String, String>, [String])])
    func empty(files: KeyValuePairs<String, String>, paths: [String]) throws {
        let folder = try folder(files)
        let (_, diagnostics) = ThemeLoading.templates(SiteFolder.discover(folder.path))
        #expect(diagnostics.filter { $0.id == .emptyTemplate }.map(\.path) == paths)
    }

    @Test(
        "A picture that is empty, or a pointer of Git LFS, is told; other files may be anything",
        arguments: [
            ("a.png", "", 1), ("a.JPG", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n", 1),
            ("a.txt", "", 0),
            ("a.png", "GIF89a", 0),
        ])
    func brokenPictures(name: String, text: String, count: Int) throws {
        let folder = try folder(["static/\(name)": text])
        let (_, diagnostics) = ThemeLoading.staticFiles(SiteFolder.discover(folder.path))
        #expect(diagnostics.map(\.id) == Array(repeating: .brokenPicture, count: count))
        let beside = try self.folder(["content/issues/a/index.md": "", "content/issues/a/\(name)": text])
        #expect(BundlePictures(SiteFolder.discover(beside.path), jobs: 1).problems.count == count)
    }

    @Test("A mistake in a template names its file, and one in a file that is no text, too")
    func mistakes() throws {
        let folder = try folder(["templates/link.html": "{{#a}}", "templates/zero.html": "a\0b"])
        let (_, diagnostics) = ThemeLoading.templates(SiteFolder.discover(folder.path))
        #expect(diagnostics.map(\.id).contains(.unclosedTag) && diagnostics.map(\.id).contains(.nulByte))
        #expect(Set(diagnostics.compactMap(\.path)).isSubset(of: ["templates/link.html", "templates/zero.html"]))
    }

    @Test("Static files are the program's, replaced file by file, sorted by path")
    func staticFiles() throws {
        let folder = try folder(["static/style.css": "own", "static/a/b.txt": "text"])
        let (assets, diagnostics) = ThemeLoading.staticFiles(SiteFolder.discover(folder.path))
        #expect(diagnostics.isEmpty)
        #expect(assets.files.map(\.path) == (DefaultTheme.files.map(\.path) + ["a/b.txt"]).sorted())
        let own = assets.files.filter { if case .builtIn = $0.origin { false } else { true } }
        #expect(own.map(\.origin) == [.file("static/a/b.txt"), .file("static/style.css")])
        let sources = own.map { if case .copied(let path, _) = $0.content { path } else { "" } }
        #expect(sources == [folder.path("static/a/b.txt"), folder.path("static/style.css")])
    }

    @Test("What is known is not read again")
    func known() throws {
        let folder = try folder(["static/a.txt": "before"])
        let found = SiteFolder.discover(folder.path)
        let (assets, _) = ThemeLoading.staticFiles(found)
        try folder.write("after", to: "static/a.txt")
        func fingerprint(_ assets: Assets) -> String? { assets.files.first { $0.path == "a.txt" }?.fingerprint }
        let (kept, _) = ThemeLoading.staticFiles(found, keeping: assets.files)
        #expect(fingerprint(kept) == fingerprint(assets))
        let (read, _) = ThemeLoading.staticFiles(found)
        #expect(fingerprint(read) != fingerprint(assets))
    }

    @Test("A static file that is gone is told")
    func gone() throws {
        let folder = try folder(["static/a.txt": ""])
        let found = SiteFolder.discover(folder.path)
        try folder.remove("static/a.txt")
        let (assets, diagnostics) = ThemeLoading.staticFiles(found)
        #expect(diagnostics.map(\.id) == [.unreadableFile] && diagnostics.map(\.path) == ["static/a.txt"])
        #expect(!assets.files.contains { $0.path == "a.txt" })
    }

    @Test("The program carries every file of its theme, each once, with bytes in it")
    func carried() {
        for files in [DefaultTheme.templates, DefaultTheme.files] {
            #expect(files.allSatisfy { !$0.bytes.isEmpty })
            #expect(files.map(\.path) == files.map(\.path).sorted())
            #expect(Set(files.map(\.path)).count == files.count)
        }
    }
}
