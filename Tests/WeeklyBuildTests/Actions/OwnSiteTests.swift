import Foundation
import Testing
import WeeklyDiagnostics

@testable import WeeklyBuild

/// What makes a site one's own: its files as they are, its words, its pictures, what it adds to pages.
@Suite("A site of one's own")
struct OwnSiteTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
    }

    private func configure(_ text: String) throws {
        try folder.write(
            "title: 测试周刊\nbase_url: https://example.org/\ntime_zone: Asia/Shanghai\n\(text)\n",
            to: "site/sofaweekly.yml")
    }

    private var published: [String] { get throws { try folder.files(below: "public").keys.sorted() } }

    // MARK: Files as they are

    @Test("Every file of static/ is copied to its own path, once; those with a dot, too")
    func copies() throws {
        let names = [".nojekyll", ".well-known/security.txt", "CNAME", "_headers", "a/b.js", "a/c.css", "图.txt"]
        for name in names { try folder.write(name, to: "site/static/\(name)") }
        for name in [".DS_Store", ".git/config", "a/.c.css.swp", "a/c.css~"] {
            try folder.write("x", to: "site/static/\(name)")
        }
        let theme = ["style-", "site-", "search-", "players-", "icon-"]
        #expect(MadeSite.build(folder).diagnostics == [])
        for name in names { #expect(try folder.read("public/\(name)") == name) }
        let added = try published.filter { path in names.contains { path.contains(($0 as NSString).lastPathComponent) }
        }
        #expect(added.count == names.count)
        #expect(try !published.contains { $0.contains("DS_Store") || $0.contains(".git/") || $0.contains("c.css.") })
        for name in theme { #expect(try published.contains { $0.hasPrefix(name) }, "\(name)") }
    }

    @Test("What the program's theme holds and no template asks for is not written")
    func unaskedTheme() throws {
        try folder.write("<html>{{issue.title}}{{>issue-body}}</html>", to: "site/templates/issue.html")
        try folder.write("<html>{{content.title}}</html>", to: "site/templates/page.html")
        try folder.write("{{! nothing }}", to: "site/templates/text-head.html")
        #expect(MadeSite.build(folder).summary != nil)
        #expect(try !published.contains { $0.hasPrefix("players") || $0 == "icon.svg" || $0 == "style.css" })
    }

    @Test("What a stylesheet asks for is found by its copy")
    func stylesheet() throws {
        try folder.write("@font-face { src: url(fonts/a.woff2) }", to: "site/static/style.css")
        try folder.write("font", to: "site/static/fonts/a.woff2")
        #expect(MadeSite.build(folder).diagnostics == [])
        let copy = try #require(try published.first { $0.hasPrefix("style-") })
        let font = try #require(try published.first { $0.hasPrefix("fonts/a-") })
        #expect(try folder.read("public/\(copy)") == "@font-face { src: url(\(font)) }")
        #expect(try folder.read("public/\(font)") == "font" && folder.read("public/fonts/a.woff2") == "font")
        #expect(try folder.read("public/index.html").contains("href=\"/\(copy)\""))
    }

    @Test(
        "A site's own robots.txt and 404.html stand in place of the program's, and that is told",
        arguments: ["robots.txt", "404.html"])
    func replaced(name: String) throws {
        try folder.write("mine", to: "site/static/\(name)")
        let diagnostics = MadeSite.build(folder).diagnostics
        #expect(diagnostics.map(\.id.name) == ["replaced-file"] && diagnostics.map(\.path) == ["static/\(name)"])
        #expect(diagnostics.map(\.severity) == [.note])
        #expect(try folder.read("public/\(name)") == "mine")
        try folder.remove("site/static/\(name)")
        #expect(MadeSite.build(folder).diagnostics == [])
        #expect(try folder.read("public/\(name)") != "mine")
    }

    @Test("Any other two files of one address are an error that names both", arguments: ["index.html", "feed.xml"])
    func collisions(name: String) throws {
        try folder.write("mine", to: "site/static/\(name)")
        let outcome = MadeSite.build(folder)
        #expect(outcome.summary == nil && outcome.diagnostics.map(\.id.name) == ["duplicate-url"])
        let said = outcome.diagnostics.map { "\($0.path ?? "") \($0.message)" }.joined()
        #expect(said.contains("static/\(name)") && (said.contains("the list of issues") || said.contains("feed.xml")))
    }

    // MARK: Words, pictures, partials

    @Test("The site's own words are on its pages")
    func words() throws {
        try configure("words: {questions: 你问我答, calendar_app: 用日历打开}")
        #expect(MadeSite.build(folder).diagnostics == [])
        #expect(try folder.read("public/index.html").contains(">你问我答</a>"))
        #expect(try folder.read("public/questions/index.html").contains("<h1>你问我答</h1>"))
    }

    @Test("Logo, icon and picture stand on every page")
    func pictures() throws {
        try configure("logo: /logo.svg\nfavicon: favicon.ico\nsocial_image: /card.png")
        let logo = #"<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"/>"#
        try folder.write(logo, to: "site/static/logo.svg")
        for name in ["favicon.ico", "card.png"] { try folder.write("x", to: "site/static/\(name)") }
        #expect(MadeSite.build(folder).diagnostics == [])
        for page in ["index.html", "issues/n1/index.html", "404.html"] {
            let html = try folder.read("public/\(page)")
            #expect(html.contains(#"<img class="site-logo" src="/logo.svg" alt="" width="64" height="32">"#))
            #expect(html.contains(#"<link rel="icon" href="/favicon.ico" type="image/x-icon">"#))
            #expect(html.contains(#"<meta property="og:image" content="https://example.org/card.png">"#))
            #expect(html.contains(#"<meta name="twitter:card" content="summary_large_image">"#))
        }
    }

    @Test("A cover wins over the site's picture")
    func cover() throws {
        try configure("social_image: https://cdn.example/card.png")
        let issue = MadeSite.issue(9).replacing(
            "title:", with: "cover: https://cdn.example/cover.png\ntitle:", maxReplacements: 1)
        try folder.write(issue, to: "site/content/issues/n9.md")
        #expect(MadeSite.build(folder).summary != nil)
        #expect(
            try folder.read("public/issues/n9/index.html").contains(
                #"og:image" content="https://cdn.example/cover.png""#))
        try folder.write("# t\n\n![图](https://a.example/qr.png)\n", to: "site/content/pages/about.md")
        #expect(MadeSite.build(folder).summary != nil)
        for page in ["issues/n1", "about"] {
            #expect(
                try folder.read("public/\(page)/index.html").contains(
                    #"og:image" content="https://cdn.example/card.png""#))
        }
    }

    @Test(
        "A picture that is not there is an error where it is written", arguments: ["logo", "favicon", "social_image"])
    func missingPicture(key: String) throws {
        try configure("\(key): /nowhere.png")
        let outcome = MadeSite.build(folder)
        #expect(outcome.summary == nil)
        #expect(
            outcome.diagnostics.map { "\($0.id) \($0.path ?? "") \($0.location?.line ?? 0)" } == [
                "missing-picture sofaweekly.yml 4"
            ])
    }

    @Test("Templates of the site's own stand in the head of every page and below every issue")
    func partials() throws {
        try configure("csp: {script-src: [https://giscus.app], frame-src: [https://giscus.app]}")
        try folder.write("<script src=\"https://giscus.app/a.js\" async></script>\n", to: "site/templates/head.html")
        try folder.write("<section>{{issue.title}}</section>\n", to: "site/templates/comments.html")
        #expect(MadeSite.build(folder).diagnostics == [])
        for page in ["index.html", "404.html", "issues/n1/index.html", "schedule/index.html"]
        where folder.exists("public/\(page)") {
            let html = try folder.read("public/\(page)")
            #expect(html.contains("\n<script src=\"https://giscus.app/a.js\" async></script>\n</head>"))
            #expect(html.contains("script-src 'self' https://giscus.app; "))
            #expect(html.contains("base-uri 'none'; frame-src https://giscus.app\">"))
        }
        #expect(try folder.read("public/issues/n1/index.html").contains("<section>第 1 期</section>\n"))
        #expect(try !folder.read("public/index.html").contains("<section>第"))
    }

    @Test(
        "What a site's own base.html and home.html do not ask for is told",
        arguments: [
            ("csp: {img-src: [https://a.example]}", "csp"), ("favicon: https://a.example/a.png", "favicon"),
            ("logo: https://a.example/a.png", "logo"), ("social_image: https://a.example/a.png", "social_image"),
            ("subscribe: {mail: https://a.example/}", "subscribe"),
        ])
    func unused(text: String, key: String) throws {
        try configure(text)
        #expect(MadeSite.build(folder).diagnostics == [])
        try folder.write("<html>{{$head}}{{/head}}{{$main}}{{/main}}</html>", to: "site/templates/base.html")
        try folder.write("{{<base}}{{$main}}{{site.title}}{{/main}}{{/base}}", to: "site/templates/home.html")
        let diagnostics = MadeSite.build(folder).diagnostics
        #expect(diagnostics.map(\.id.name) == ["unused-setting"])
        #expect(diagnostics.first?.message.hasPrefix("\(key) has no effect") == true)
    }

    // MARK: Authors and calendars

    @Test("An author with an address alone is called by a name")
    func authors() throws {
        try configure("author: {name: 编辑部, url: https://github.com/team}")
        for (name, link) in [("n1", "https://github.com/team/"), ("n2", "https://github.com/other")] {
            let issue = MadeSite.issue(1).replacing("title:", with: "authorlink: \(link)\ntitle:", maxReplacements: 1)
            try folder.write(issue, to: "site/content/issues/\(name).md")
        }
        #expect(MadeSite.build(folder).summary != nil)
        #expect(try folder.read("public/issues/n1/index.html").contains(#"<a href="https://github.com/team/">编辑部</a>"#))
        #expect(
            try folder.read("public/issues/n2/index.html").contains(#"<a href="https://github.com/other">other</a>"#))
    }

    @Test("A calendar program is offered the calendar wherever readers are")
    func calendars() throws {
        let schedule = "\n### 直播预告\n\n- 主题：介绍\n- 时间：2026 年 10 月 9 日 19:00\n"
        try folder.write(MadeSite.issue(9) + schedule, to: "site/content/issues/n9.md")
        _ = MadeSite.build(folder)
        for page in ["index.html", "schedule/index.html"] {
            #expect(
                try folder.read("public/\(page)").contains(#"<a href="webcal://example.org/schedule.ics">在日历应用中订阅</a>"#)
            )
        }
    }
}
