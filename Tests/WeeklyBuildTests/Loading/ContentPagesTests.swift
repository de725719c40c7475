import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite

@testable import WeeklyBuild

@Suite("Pages beside issues on the site")
struct ContentPagesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("title: 周刊\nbase_url: https://example.org/news/\n", to: "sofaweekly.yml")
        try folder.write(
            "---\ntitle: 一\ndate: 2026-01-01\n---\n\n见 [关于](../pages/about.md#wei)。\n", to: "content/issues/a.md")
    }

    private func write(_ text: String, to name: String) throws {
        try folder.write(text, to: "content/pages/\(name)")
    }

    private func load() -> SiteLoader.Loaded {
        SiteLoader.load(.init(root: folder.path, publication: Publication(now: MadeSite.now), jobs: 2))
    }

    private static func said(_ loaded: SiteLoader.Loaded) -> [String] {
        loaded.diagnostics.filter { $0.id.name != "not-understood" }.map {
            "\($0.id.name) \($0.path ?? "–"):\($0.location?.line ?? 0)"
        }
    }

    private static func text(_ path: String, _ loaded: SiteLoader.Loaded) throws -> String {
        guard case .made(let make)? = loaded.site?[RoutePath(path)]?.content else { return "" }
        return String(decoding: try make().get(), as: UTF8.self)
    }

    @Test(
        "A page stands at the address of its path, with what lies beside it, its former addresses, the search and the site map"
    )
    func stands() throws {
        try write("# 关于\n\n## 位 {#wei}\n\n字 [一](../issues/a.md) [人](team/people.md)\n", to: "about.md")
        try write("---\ntitle: 组\naliases: [/old/]\n---\n\n![一只猫](a/cat.png)\n", to: "team/index.md")
        try write("x", to: "team/a/cat.png")
        try write("# 人\n\n[组](index.md)\n", to: "team/people.md")
        let loaded = load()
        #expect(Self.said(loaded) == [])
        #expect(
            try Self.text("about/index.html", loaded).contains(
                "<a href=\"/news/issues/a/\">一</a> <a href=\"/news/team/people/\">"))
        #expect(try Self.text("issues/a/index.html", loaded).contains("<a href=\"/news/about/#wei\">"))
        #expect(try Self.text("feed.xml", loaded).contains("https://example.org/news/about/#wei"))
        #expect(try Self.text("team/people/index.html", loaded).contains("<a href=\"/news/team/\">"))
        #expect(try Self.text("old/index.html", loaded).contains("url=/news/team/"))
        #expect(loaded.site?.has(RoutePath("team/a/cat.png")) == true)
        let sitemap = try Self.text("sitemap.xml", loaded)
        #expect(sitemap.contains("<loc>https://example.org/news/team/people/</loc>"))
        #expect(try Self.text("search/texts-1.json", loaded).contains("[\"page\",\"wei\",\"位\",\"字 一 人\"]"))
        #expect(try Self.text("search/index.html", loaded).contains("<option value=\"page\">"))
        #expect(try Self.text("about/index.html", loaded).contains("\"@type\":\"WebPage\""))
    }

    @Test("What an issue says of a page is told anew when the page is another")
    func follows() throws {
        try write("# 关于\n\n## 位 {#wei}\n\n字\n", to: "about.md")
        var source = SiteSource(.init(root: folder.path, publication: Publication(now: MadeSite.now), jobs: 1))
        #expect(Self.said(source.site(now: MadeSite.now)) == [])
        try write("# 关于\n\n## 位 {#zhi}\n\n字\n", to: "about.md")
        source.read(FolderChanges(["content/pages/about.md"]))
        #expect(Self.said(source.site(now: MadeSite.now)) == ["missing-anchor content/issues/a.md:6"])
    }

    @Test("What leads nowhere is told in pages, too, with the file that was meant; a draft is told as one")
    func links() throws {
        try write("# t\n\n## 位 {#wei}\n\n[a](abot.md) [b](/nowhere/) [c](#nowhere)\n\n![一只猫](no.png)\n", to: "about.md")
        try write("---\ntitle: 稿\ndraft: true\n---\n\n[x](about.md)\n", to: "draft.md")
        try write("# u\n\n[稿](draft.md)\n", to: "u.md")
        let loaded = load()
        #expect(
            Self.said(loaded).sorted() == [
                "missing-anchor content/pages/about.md:5", "missing-page content/pages/about.md:5",
                "missing-page content/pages/about.md:5", "missing-page content/pages/u.md:3",
                "missing-picture content/pages/about.md:7",
            ])
        #expect(loaded.diagnostics.contains { $0.fixes.first?.edits.first?.replacement == "about.md" })
        #expect(loaded.diagnostics.contains { $0.message.contains("draft.md is not published yet") })
        #expect(loaded.heldPages.map(\.sourcePath) == ["pages/draft.md"] && loaded.heldBack.isEmpty)
    }

    @Test("Two files for one address are an error that names both", arguments: ["archive", "issues/a", "b", "index"])
    func collides(name: String) throws {
        try write("# 关于 {#wei}\n\n字\n", to: "about.md")
        try write("---\ntitle: b\nslug: b\n---\nx\n", to: "c.md")
        try write("# t\n\nx\n", to: "\(name).md")
        // At a file that an editor has, never at what the program makes.
        #expect(Self.said(load()).contains { $0.hasPrefix("duplicate-url content/") })
    }

    @Test("Rules of any text look at pages, those of issues do not")
    func rules() throws {
        try write("# t {#wei}\n\n## 读者问答\n\n**1、@小王 提问：**\n\n> 为什么？\n\n文字[空]()\n\nTODO: 写完\n", to: "about.md")
        let said = Self.said(load())
        #expect(said.contains("empty-address content/pages/about.md:9"))
        #expect(said.contains("leftover-note content/pages/about.md:11"))
        #expect(!said.contains { $0.hasPrefix("question") })
    }

    @Test("What belongs to no page, and names that cannot stand in an address, are told")
    func stray() throws {
        try write("# 关于 {#wei}\n\n字\n", to: "about.md")
        try write("x", to: "notes.txt")
        try write("# t\n\nx\n", to: "a b.md")
        #expect(
            Self.said(load()).sorted() == [
                "invalid-value content/pages/a b.md:0", "stray-file content/pages/notes.txt:0",
            ])
    }

    @Test("A page has the template that it names, which is not unused then; any other is told")
    func templates() throws {
        try write("---\ntitle: t\ntemplate: special\nextra: {x: 一}\n---\nx\n", to: "about.md")
        try folder.write("{{content.title}}-{{content.extra.x}}", to: "templates/special.html")
        try folder.write("---\ntitle: 一\ndate: 2026-01-01\n---\n\n字\n", to: "content/issues/a.md")
        let loaded = load()
        #expect(try Self.said(loaded) == [] && Self.text("about/index.html", loaded) == "t-一")
        try write("---\ntitle: t\ntemplate: speical\n---\nx\n", to: "about.md")
        #expect(Self.said(load()).contains("unknown-template content/pages/about.md:3"))
        try write("---\ntitle: t\ntemplate: issue\n---\nx\n", to: "about.md")
        #expect(load().diagnostics.first?.fixes.first?.message.contains("templates/my-issue.html") == true)
    }

    @Test("With patterns for issues pages are in content/pages, too; what a pattern takes is an issue")
    func patterns() throws {
        try folder.write(
            "title: 周刊\nbase_url: https://example.org/\nissues: [posts/:slug.md, content/pages/news/:slug.md]\n",
            to: "sofaweekly.yml")
        try folder.write("---\ntitle: 二\ndate: 2026-01-02\n---\n\n[关于](../content/pages/about.md)\n", to: "posts/b.md")
        try write("# 关于\n\n[二](../../posts/b.md)\n", to: "about.md")
        try write("---\ntitle: 三\ndate: 2026-01-03\n---\n\n字\n", to: "news/c.md")
        let loaded = load()
        #expect(Self.said(loaded) == [] && loaded.issueCount == 2)
        #expect(try Self.text("about/index.html", loaded).contains("<a href=\"/issues/b/\">"))
        #expect(try Self.text("issues/b/index.html", loaded).contains("<a href=\"/about/\">"))
    }

    // MARK: The menu

    private func menu(of path: String) throws -> [String] {
        let page = try Self.text(path, load())
        let nav = page.components(separatedBy: "</nav>")[0]
        return nav.matches(of: /<li><a href="([^"]*)"( aria-current="[^"]*")?>([^<]*)</).map {
            "\($0.output.3) \($0.output.1)\($0.output.2.map { _ in " here" } ?? "")"
        }
    }

    @Test("Without a menu of the site's, pages that want it stand before the search, by their numbers")
    func usualMenu() throws {
        try write("---\ntitle: 关于\nmenu: 2\n---\n\n## 位 {#wei}\n\n字\n", to: "about.md")
        try write("---\ntitle: 订阅\nmenu: {order: 1, name: 订}\n---\nx\n", to: "sub.md")
        try write("---\ntitle: 无\n---\nx\n", to: "x.md")
        try write("---\ntitle: 脚\nmenu: footer\n---\nx\n", to: "foot.md")
        #expect(
            try menu(of: "about/index.html") == [
                "往期 /news/archive/", "订 /news/sub/", "关于 /news/about/ here", "搜索 /news/search/",
            ])
        let footer = try Self.text("index.html", load()).components(separatedBy: "<footer")[1]
        #expect(footer.contains("<a href=\"/news/foot/\">脚</a>"))
    }

    @Test("A site's own menu has what is written, and tells what there is not")
    func chosenMenu() throws {
        let head = "title: 周刊\nbase_url: https://example.org/news/\n"
        try folder.write(
            head
                + "menu: [home, {page: pages/about.md, name: 我们}, {kind: questions}, {name: 外, url: /about/#wei}, issues]\n",
            to: "sofaweekly.yml")
        try write("---\ntitle: 关于\nmenu: 2\n---\n\n## 位 {#wei}\n\n字\n", to: "about.md")
        #expect(
            try menu(of: "about/index.html") == [
                "首页 /news/", "我们 /news/about/ here", "外 /news/about/#wei", "往期 /news/archive/",
            ])
        try folder.write(head + "menu: [abuot, {name: x, url: /nowhere/}]\n", to: "sofaweekly.yml")
        let loaded = load()
        #expect(Self.said(loaded) == ["unknown-menu-page sofaweekly.yml:3", "missing-page sofaweekly.yml:3"])
        #expect(loaded.diagnostics.first?.fixes.first?.edits.first?.replacement == "about")
        try folder.write(head + "menu: [questions, about]\n", to: "sofaweekly.yml")
        try write("---\ntitle: 关于\ndate: never\n---\n\n字\n", to: "about.md")
        let wrong = load().diagnostics.filter { $0.id == .unknownMenuPage }
        #expect(wrong.map { $0.fixes.first?.message } == ["did you mean {kind: questions}?"])
    }

    @Test("An address in the menu is current on the pages below its folder, but the home page's is not on all")
    func currentAddress() throws {
        try folder.write(
            "title: 周刊\nbase_url: https://example.org/news/\n"
                + "menu: [{name: 家, url: /}, {name: 组, url: /team/}, {name: 人, url: /team/p}]\n", to: "sofaweekly.yml")
        try write("# 人\n\n字\n", to: "team/people.md")
        try write("# 组\n\n字\n", to: "team/index.md")
        #expect(try menu(of: "team/people/index.html").filter { $0.hasSuffix(" here") } == ["组 /news/team/ here"])
        #expect(try menu(of: "archive/index.html").allSatisfy { !$0.hasSuffix(" here") })
    }

    @Test("The address of somebody who publishes the site is called by the site's name for it on pages, too")
    func publisher() throws {
        try folder.write(
            "title: 周刊\nbase_url: https://example.org/\nauthor: {name: 编辑部, url: \"https://github.com/x\"}\n",
            to: "sofaweekly.yml")
        try write("---\ntitle: 关于\nauthor: https://github.com/x\n---\n\n字\n", to: "about.md")
        #expect(load().pages.first?.page?.frontMatter.author?.name == "编辑部")
    }
}
