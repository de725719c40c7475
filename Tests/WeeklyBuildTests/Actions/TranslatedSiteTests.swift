import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite
import WeeklyText

@testable import WeeklyBuild

@Suite("A site of two languages")
struct TranslatedSiteTests {
    private static let configuration = """
        title: 测试周刊
        base_url: https://x.github.io/weekly/
        time_zone: Asia/Shanghai
        issues_per_page: 1
        hosting: {headers: true, redirects: true}
        menu: [archive, {kind: jobs}, about, search]
        kinds: {jobs: {headings: [招聘, Jobs], title: 招聘, feed: true}}
        projects: [Alpha]
        languages:
          zh-CN: {}
          en: {title: Test Weekly, kinds: {jobs: Jobs}}
        """

    private static func issue(_ number: Int) -> String {
        """
        ---
        title: 第 \(number) 期
        date: 2026-01-0\(number)
        number: \(number)
        tags: [测试]
        aliases: [/old/\(number)/]
        extra: {sponsor: 无}
        ---

        见[关于](../pages/about.md)、[归档](/archive/)与![红色方块](/pictures/a.png)。

        ### 每周读者问答提炼

        **1、@读者 提问：**

        > 这样做对吗？

        A：对。

        「Alpha」：https://example.com/alpha

        ### 招聘

        - [职位](https://example.com/\(number))：说明

        ### 直播预告

        | 时间 | 主题 | 链接 |
        | --- | --- | --- |
        | 2026 年 2 月 \(number) 日 19:00 | [直播](https://example.com/live) | [报名](https://example.com/join) |
        """
    }

    private static func translation(_ number: Int) -> String {
        """
        ---
        title: Issue \(number)
        date: 2026-01-0\(number)
        number: \(number)
        tags: [test]
        aliases: [/old/\(number)/]
        ---

        See [about](../pages/about.md), [the second](b.md), [the archive](/en/archive/) and ![a square](/pictures/a.png).

        ### Questions

        **1. @reader asks:**

        > Is this right?

        A: It is.

        ### Jobs

        - [A job](https://example.com/\(number)): text
        """
    }

    private static func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(configuration, to: "site/sofaweekly.yml")
        for (number, name) in zip(1..., ["a", "b", "c"]) {
            try folder.write(issue(number), to: "site/content/issues/\(name).md")
        }
        try folder.write(translation(1), to: "site/content/issues/a.en.md")
        try folder.write(
            translation(3).replacingOccurrences(of: "(../pages", with: "(../../pages"),
            to: "site/content/issues/en/c.md")
        try folder.write("---\ntitle: 关于\n---\n\n你好，[一](../issues/a.md)\n", to: "site/content/pages/about.md")
        try folder.write(
            "---\ntitle: About\n---\n\nHello, [one](../issues/a.md)\n", to: "site/content/pages/about.en.md")
        try folder.write("x", to: "site/static/pictures/a.png")
        return folder
    }

    private static func built() throws -> (files: [String: Data], outcome: BuildAction.Outcome) {
        let folder = try site()
        let outcome = MadeSite.build(folder)
        return (try folder.files(below: "public"), outcome)
    }

    private static func text(_ name: String, _ files: [String: Data]) -> String {
        String(decoding: files[name] ?? Data(), as: UTF8.self)
    }

    private static func alternates(_ name: String, _ files: [String: Data]) -> [String] {
        text(name, files).matches(of: /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/).map {
            "\($0.1) \($0.2)"
        }
    }

    private static func switcher(_ name: String, _ files: [String: Data]) -> [String] {
        text(name, files).matches(of: /<a href="([^"]*)" lang="[^"]*" hreflang="([^"]*)"( aria-current="true")?>/).map {
            "\($0.2) \($0.1)\($0.3 == nil ? "" : " current")"
        }
    }

    @Test(
        "Lists of the site's own hold what is of the language, with the keys of all, and are empty only where no language has anything"
    )
    func lists() throws {
        let folder = try Self.site()
        try folder.write(
            Self.configuration + "\nlists: {new: {limit: 1}, tested: {tag: test}, none: {tag: nowhere}}\n",
            to: "site/sofaweekly.yml")
        try folder.write(
            "{{#lists.new}}{{title}} {{extra.sponsor}}{{/lists.new}} {{lists.tested.@count}} {{lists.none.@count}}",
            to: "site/templates/comments.html")
        let outcome = MadeSite.build(folder)
        #expect(outcome.diagnostics.filter { $0.severity != .note }.map(\.id.name) == ["empty-list"])
        #expect(try folder.read("public/issues/a/index.html").contains("第 3 期 无 0 0"))
        #expect(try folder.read("public/en/issues/a/index.html").contains("Issue 3  2 0"))
    }

    @Test("No address in any of its files leads nowhere, and nothing is wrong with it")
    func crawl() throws {
        let (files, outcome) = try Self.built()
        #expect(outcome.diagnostics.filter { $0.severity != .note }.map(\.message) == [])
        #expect(outcome.issueCount == 5)
        let crawl = SiteCrawl(files, below: "/weekly/")
        #expect(crawl.leadingNowhere == [])
        #expect(crawl.count > 800)
    }

    @Test(
        "The main language is where it would be alone, the other in its folder, and what belongs to the whole is there once"
    )
    func places() throws {
        let (files, _) = try Self.built()
        let names = Set(files.keys)
        let pages = [
            "index.html", "archive/2026/index.html", "issues/a/index.html", "issues/c/index.html", "about/index.html",
            "old/1/index.html", "jobs/index.html", "jobs/feed.xml", "questions/index.html", "search/manifest.json",
            "feed.xml", "atom.xml", "feed.json", "items.json", "feed.css",
        ]
        #expect(pages.filter { !names.contains($0) || !names.contains("en/\($0)") } == [])
        let whole = ["sitemap.xml", "robots.txt", "404.html", "_headers", "_redirects", "pictures/a.png"]
        #expect(whole.filter { !names.contains($0) || names.contains("en/\($0)") } == [])
        #expect(names.contains("issues/b/index.html") && !names.contains("en/issues/b/index.html"))
        #expect(names.contains("schedule.ics") && !names.contains("en/schedule.ics"))
        #expect(names.contains("tags/测试/index.html") && names.contains("en/tags/test/index.html"))
    }

    @Test("The main language's pages are the same bytes as alone, but for what leads to the others")
    func mainStays() throws {
        let (files, _) = try Self.built()
        let folder = try Self.site()
        let alone = Self.configuration.components(separatedBy: "languages:")[0]
        try folder.write(alone, to: "site/sofaweekly.yml")
        for name in ["issues/a.en.md", "issues/en", "pages/about.en.md"] { try folder.remove("site/content/\(name)") }
        _ = MadeSite.build(folder)
        let others = try folder.files(below: "public")
        let changed = others.keys.filter { name in
            guard name.hasSuffix(".html") else { return others[name] != files[name] }
            return Self.withoutLanguages(Self.text(name, files)) != Self.withoutLanguages(Self.text(name, others))
        }
        #expect(changed.sorted() == [".sofaweekly-files", "_redirects", "sitemap.xml"])
    }

    private static func withoutLanguages(_ page: String) -> String {
        page.replacing(/<nav class="languages"(?:.|\n)*?<\/nav>\n/, with: "")
            .replacing(/<link rel="alternate" hreflang=[^\n]*\n/, with: "")
            .replacing(/<meta property="og:locale:alternate"[^\n]*\n/, with: "")
    }

    // MARK: What leads from one to the other

    @Test("Versions of a page name each other, and the main one for all other languages")
    func hreflang() throws {
        let (files, _) = try Self.built()
        let url = "https://x.github.io/weekly/"
        for (main, other) in [
            ("", "en/"), ("issues/a/", "en/issues/a/"), ("issues/c/", "en/issues/c/"), ("about/", "en/about/"),
            ("archive/", "en/archive/"), ("jobs/", "en/jobs/"), ("search/", "en/search/"),
        ] {
            let all = ["zh-CN \(url)\(main)", "en \(url)\(other)", "x-default \(url)\(main)"]
            #expect(Self.alternates("\(main)index.html", files) == all)
            #expect(Self.alternates("\(other)index.html", files) == all)
        }
        #expect(Self.alternates("issues/b/index.html", files) == [])
        #expect(Self.alternates("page/2/index.html", files) == [])
        #expect(Self.alternates("en/tags/test/index.html", files) == [])
        #expect(Self.alternates("404.html", files) == [])
    }

    @Test("The switcher leads to the same page, else to the list that a page is of, else to the language's home page")
    func switches() throws {
        let (files, _) = try Self.built()
        #expect(
            Self.switcher("issues/a/index.html", files)
                == ["zh-CN /weekly/issues/a/ current", "en /weekly/en/issues/a/"])
        #expect(
            Self.switcher("en/issues/c/index.html", files)
                == ["zh-CN /weekly/issues/c/", "en /weekly/en/issues/c/ current"])
        #expect(Self.switcher("issues/b/index.html", files) == ["zh-CN /weekly/issues/b/ current", "en /weekly/en/"])
        #expect(Self.switcher("en/page/2/index.html", files) == ["zh-CN /weekly/", "en /weekly/en/page/2/ current"])
        #expect(Self.switcher("schedule/index.html", files).last == "en /weekly/en/")
    }

    @Test("The sitemap has the pages of both with their versions")
    func sitemap() throws {
        let sitemap = Self.text("sitemap.xml", try Self.built().files)
        let entry = """
            <loc>https://x.github.io/weekly/en/issues/a/</loc>
            <lastmod>2026-01-01T00:00:00+08:00</lastmod>
            <xhtml:link rel="alternate" hreflang="zh-CN" href="https://x.github.io/weekly/issues/a/"/>
            <xhtml:link rel="alternate" hreflang="en" href="https://x.github.io/weekly/en/issues/a/"/>
            <xhtml:link rel="alternate" hreflang="x-default" href="https://x.github.io/weekly/issues/a/"/>
            </url>
            """
        #expect(sitemap.contains(entry))
        #expect(
            sitemap.contains(
                "<loc>https://x.github.io/weekly/issues/b/</loc>\n<lastmod>2026-01-02T00:00:00+08:00</lastmod>\n</url>")
        )
        #expect(sitemap.contains("xmlns:xhtml=\"http://www.w3.org/1999/xhtml\""))
    }

    // MARK: What each says

    @Test("Pages, feeds and the search of a language are in its words, and hold what is written in it")
    func words() throws {
        let (files, _) = try Self.built()
        let home = Self.text("en/index.html", files)
        #expect(home.contains("<html lang=\"en\">") && home.contains("<h1>Test Weekly</h1>"))
        #expect(home.contains("<a href=\"/weekly/en/jobs/\">Jobs</a>") && home.contains(">3 January 2026</time>"))
        #expect(home.contains("og:locale\" content=\"en\"") && home.contains("og:locale:alternate\" content=\"zh_CN\""))
        #expect(Self.text("en/jobs/index.html", files).contains("<title>Jobs · Test Weekly</title>"))
        let feed = Self.text("en/atom.xml", files)
        #expect(feed.contains("xml:lang=\"en\"") && feed.contains("Issue 1") && !feed.contains("第 1 期"))
        #expect(Self.text("en/feed.xml", files).contains("<language>en</language>"))
        #expect(!Self.text("feed.xml", files).contains("Issue 1"))
        let search = files.keys.filter { $0.hasPrefix("en/search/texts-") }.map { Self.text($0, files) }.joined()
        #expect(search.contains("Is this right?") && !search.contains("这样做对吗"))
        #expect(search.contains("\"/weekly/en/issues/a/\""))
        #expect(Self.text("en/issues/a/index.html", files).contains("\"inLanguage\":\"en\""))
    }

    @Test("Links to files lead to the page in the language of the file, else to the main one")
    func links() throws {
        let (files, _) = try Self.built()
        let first = Self.text("en/issues/a/index.html", files)
        #expect(first.contains("<a href=\"/weekly/en/about/\">about</a>"))
        #expect(first.contains("<a href=\"/weekly/issues/b/\">the second</a>"))
        #expect(first.contains("src=\"/weekly/pictures/a.png\""))
        #expect(Self.text("en/issues/c/index.html", files).contains("<a href=\"/weekly/issues/b/\">the second</a>"))
        #expect(Self.text("issues/a/index.html", files).contains("<a href=\"/weekly/about/\">"))
    }

    @Test("Former addresses and addresses that an editor chose are meant within the language")
    func chosenAddresses() throws {
        let folder = try Self.site()
        let text = Self.translation(1)
        try folder.write(
            text.replacingOccurrences(
                of: "aliases: [/old/1/]", with: "permalink: /en/chosen/\naliases: [/weekly/en/old/, /x/]"),
            to: "site/content/issues/a.en.md")
        let outcome = MadeSite.build(folder)
        #expect(outcome.diagnostics.filter { $0.severity == .error } == [])
        let names = Set(try folder.files(below: "public").keys)
        #expect(names.isSuperset(of: ["en/chosen/index.html", "en/old/index.html", "en/x/index.html"]))
    }

    // MARK: Saves

    @Test("After any save a site that is read on equals one that is built anew")
    func saves() throws {
        let folder = try Self.site()
        let options = SiteLoader.Options(
            root: folder.path("site"), publication: Publication(now: MadeSite.now), jobs: 1)
        var source = SiteSource(options)
        _ = source.site(now: MadeSite.now)
        func expectSame(_ paths: String...) throws {
            source.read(FolderChanges(paths))
            let (next, built) = (source.site(now: MadeSite.now), SiteLoader.load(options))
            #expect(try Self.bytes(next.site) == Self.bytes(built.site))
            #expect(next.diagnostics == built.diagnostics)
        }
        try folder.write(Self.translation(2), to: "site/content/issues/b.en.md")
        try expectSame("content/issues/b.en.md")
        #expect(source.unpublished(now: 0)[RoutePath("en/issues/b/index.html")] != nil)
        try folder.write(Self.translation(2) + "\nMore.\n", to: "site/content/issues/b.en.md")
        try expectSame("content/issues/b.en.md")
        try folder.remove("site/content/issues/b.en.md")
        try expectSame("content/issues/b.en.md")
        try folder.write("---\ntitle: Us\n---\n\nHi\n", to: "site/content/pages/en/us.md")
        try expectSame("content/pages/en/us.md")
        try folder.write(Self.configuration.components(separatedBy: "languages:")[0], to: "site/sofaweekly.yml")
        try expectSame("sofaweekly.yml")
        try folder.write(Self.configuration, to: "site/sofaweekly.yml")
        try expectSame("sofaweekly.yml")
    }

    private static func bytes(_ site: Site?) throws -> [String: [UInt8]] {
        var bytes: [String: [UInt8]] = [:]
        for route in site?.routes ?? [] {
            guard case .made(let make) = route.content else { continue }
            bytes[route.path.file] = try make().get()
        }
        return bytes
    }
}
