import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite

@testable import WeeklyBuild

@Suite("Addresses against the site")
struct AddressCheckTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try write(configuration: "")
    }

    private func write(configuration: String, baseURL: String = "https://x.github.io/weekly/") throws {
        try folder.write("title: 周刊\nbase_url: \(baseURL)\n\(configuration)", to: "sofaweekly.yml")
    }

    private func write(_ body: String, to name: String, day: Int = 1, front: String = "") throws {
        let head = "---\ntitle: \(name)\ndate: 2026-01-0\(day)\n\(front)---\n\n"
        try folder.write(head + body + "\n", to: "content/issues/\(name).md")
    }

    private func source() -> SiteSource {
        SiteSource(.init(root: folder.path, publication: Publication(now: MadeSite.now), jobs: 1))
    }

    private func said() -> [String] {
        var source = source()
        return Self.said(source.site(now: MadeSite.now).diagnostics)
    }

    private static func said(_ diagnostics: [Diagnostic]) -> [String] {
        let others = ["not-understood", "unsafe-html"]
        return diagnostics.filter { !others.contains($0.id.name) }.map {
            "\($0.severity.rawValue) \($0.id.name): \($0.location?.excerpt.marked ?? "–")"
        }
    }

    @Test(
        "Every way to write an address of a page, a file or a place is known",
        arguments: [
            "/", "/issues/a/", "/issues/a", "/issues/a/index.html", "/weekly/issues/a/", "../a/", "../../archive/",
            "https://x.github.io/weekly/issues/a/", "http://x.github.io/weekly/issues/a/?x=1", "/feed.xml",
            "/pictures/a.png", "#wei", "/issues/a/#wei", "#top", "#", "#:~:text=x", "https://x.github.io/elsewhere/",
            "/issues/a/#%77ei", "/%69ssues/a/", "/projects.html/../archive/",
        ])
    func right(address: String) throws {
        try folder.write("x", to: "static/pictures/a.png")
        try write("### 题 {#wei}\n\n字 [见](\(address))。", to: "a")
        #expect(said() == [])
    }

    @Test(
        "What is not there is told at its place",
        arguments: [
            ("/nowhere/", "missing-page"), ("../b/", "missing-page"), ("../../../a/", "missing-page"),
            ("https://x.github.io/weekly/nowhere/", "missing-page"), ("slides.pdf", "missing-page"),
            ("/issues/a/#nowhere", "missing-anchor"), ("#nowhere", "missing-anchor"),
        ])
    func wrong(address: String, id: String) throws {
        try write("### 题\n\n见[这里](\(address))。", to: "a")
        let isWarning = id == "missing-anchor" || address.hasPrefix("http")
        #expect(said() == ["\(isWarning ? "warning" : "error") \(id): \(address)"])
    }

    @Test("A picture is looked for beside the issue and in static/, its case counts, and a fix names what is called so")
    func pictures() throws {
        try folder.write("x", to: "content/issues/a/图 1.png")
        try folder.write(
            "---\ntitle: a\ndate: 2026-01-01\ncover: /c.png\n---\n\n![甲](图%201.png) ![乙](图%201.PNG) <img src=\"b.png\" alt=\"丙\">\n",
            to: "content/issues/a/index.md")
        #expect(
            said() == [
                "error missing-picture: /c.png", "error missing-picture: 图%201.PNG", "error missing-picture: b.png",
            ])
    }

    @Test("What a stylesheet of the site asks for is looked for beside it; a slash is the site's root")
    func stylesheets() throws {
        try write("字", to: "a")
        try folder.write("x", to: "static/fonts/a.woff2")
        try folder.write(
            """
            @import "../style.css"; @import "nowhere.css"; @font-face { src: url(../fonts/a.woff2), url("../fonts/b.woff2"), url(/fonts/a.woff2), url(/fonts/c.woff2) }
            a { background: url(#mask); background: url(data:image/png;base64,AA==); color: url(https://e.org/a.png) }
            """, to: "static/css/own.css")
        #expect(
            said() == [
                "error missing-page: nowhere.css", "error missing-page: ../fonts/b.woff2",
                "error missing-page: /fonts/c.woff2",
            ])
    }

    @Test("In an older issue it is a warning, unless the site has it otherwise")
    func older() throws {
        try write("[错](/nowhere/)", to: "a", day: 1)
        try write("对", to: "b", day: 2)
        #expect(said() == ["warning missing-page: /nowhere/"])
        try write(configuration: "diagnostics: {missing-page: error}\n")
        #expect(said() == ["error missing-page: /nowhere/"])
        try write(configuration: "diagnostics: {missing-page: ignore}\n")
        #expect(said() == [])
    }

    @Test("An address is told once an issue, with its other places")
    func once() throws {
        try write("[一](/nowhere/)\n\n[二](/nowhere/)", to: "a")
        var source = source()
        let diagnostics = source.site(now: MadeSite.now).diagnostics
        #expect(diagnostics.count == 1 && diagnostics.first?.notes.first?.location?.line == 8)
    }

    @Test("A comment silences it in an older issue")
    func silenced() throws {
        try write("[错](/nowhere/) <!-- sofaweekly-ignore missing-page -->", to: "a", day: 1)
        try write("对", to: "b", day: 2)
        #expect(said() == [])
    }

    @Test(
        "A slip of the pen is told the right name, also of a file; who takes a file's path for an address is told its page"
    )
    func fixes() throws {
        try write("字", to: "first")
        try write(
            "[零](first.md) [一](/pages/first.md) [二](/issues/frist/) [三](/issues/first2/) [四](frist.md#x)", to: "b",
            day: 2)
        var source = source()
        let fixes = source.site(now: MadeSite.now).diagnostics.map { $0.fixes.first?.edits.first?.replacement }
        #expect(fixes == ["/issues/first/", "/issues/first/", nil, "first.md#x"])
    }

    @Test("Who writes the name of a file that changes with its text is told so, and never another such name")
    func fingerprints() throws {
        try folder.write("a {}", to: "static/style.css")
        var before = source()
        let site = before.site(now: MadeSite.now).site
        let name = try #require(site?.fingerprintedPaths.map(\.file).first { $0.hasPrefix("style-") })
        try write("[甲](/\(name)) [乙](/style-0000000000.css)", to: "a")
        var source = source()
        let diagnostics = source.site(now: MadeSite.now).diagnostics
        #expect(Self.said(diagnostics) == ["error missing-page: /style-0000000000.css"])
        #expect(diagnostics.allSatisfy { $0.fixes.allSatisfy(\.edits.isEmpty) })
        try folder.write("b {}", to: "static/style.css")
        source.read(FolderChanges(["static/style.css"]))
        let missing = ["error missing-page: /\(name)", "error missing-page: /style-0000000000.css"]
        #expect(Self.said(source.site(now: MadeSite.now).diagnostics) == missing)
    }

    @Test("What other programs publish is not looked at, and former hosts are told")
    func configured() throws {
        try write(configuration: "other_paths: [/blog/]\nformer_hosts: https://old.example.org/news/\n")
        try write(
            "[a](/blog/x/) [e](/blog) ![b](/weekly/blog/y.png) [c](http://old.example.org/news/issues/a/) [d](https://old.example.org/)",
            to: "a")
        #expect(said() == ["warning former-host: http://old.example.org/news/issues/a/"])
    }

    @Test("An issue that is not due yet is looked at, too, with its own pages")
    func future() throws {
        try folder.write(
            "---\ntitle: f\ndate: 2027-01-01\n---\n\n[自](/issues/f/) [错](/nowhere/) ![一张示意图](p.png)\n",
            to: "content/issues/f/index.md")
        try folder.write("x", to: "content/issues/f/p.png")
        try write("[未](/issues/f/)", to: "a")
        #expect(said() == ["error missing-page: /issues/f/", "error missing-page: /nowhere/"])
    }

    @Test("After a save that is said which a build would say")
    func saves() throws {
        try write("### 甲\n\n[乙](/issues/b/#s-乙) [丙](/issues/c/)", to: "a", day: 1)
        try write("### 乙\n\n字", to: "b", day: 2)
        var source = source()
        #expect(Self.said(source.site(now: MadeSite.now).diagnostics) == ["warning missing-page: /issues/c/"])
        func save(_ body: String, to name: String, day: Int) throws -> [String] {
            try write(body, to: name, day: day)
            source.read(FolderChanges(["content/issues/\(name).md"]))
            let now = Self.said(source.site(now: MadeSite.now).diagnostics)
            #expect(now == said())
            return now
        }
        #expect(
            try save("### 丁\n\n字", to: "b", day: 2) == [
                "warning missing-anchor: /issues/b/#s-乙", "warning missing-page: /issues/c/",
            ])
        #expect(try save("字", to: "c", day: 3) == ["warning missing-anchor: /issues/b/#s-乙"])
        #expect(try save("### 乙\n\n[错](/x/)", to: "b", day: 4) == ["error missing-page: /x/"])
        #expect(try save("### 乙\n\n字", to: "b", day: 4) == [])
    }

    @Test("A place on a page that templates make is looked for again when they change")
    func templates() throws {
        try write("[见](/archive/#x)", to: "a")
        var source = source()
        #expect(Self.said(source.site(now: MadeSite.now).diagnostics) == ["warning missing-anchor: /archive/#x"])
        for (text, wanted) in [("<p id=\"x\">", []), ("<p>", ["warning missing-anchor: /archive/#x"])] {
            try folder.write(text, to: "templates/archive.html")
            source.read(FolderChanges(["templates/archive.html"]))
            #expect(Self.said(source.site(now: MadeSite.now).diagnostics) == wanted)
            #expect(said() == wanted)
        }
    }
}
