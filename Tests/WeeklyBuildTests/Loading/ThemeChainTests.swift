import Foundation
import Testing
import WeeklyDiagnostics
import WeeklySite
import WeeklyText

@testable import WeeklyBuild

@Suite("Themes that a configuration names")
struct ThemeChainTests {
    /// A site with a theme that builds on another.
    private static func site(_ files: KeyValuePairs<String, String> = [:]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        let configuration = try folder.read("site/sofaweekly.yml")
        try folder.write("\(configuration)theme: themes/near\n", to: "site/sofaweekly.yml")
        try folder.write("name: Near\nextends: ./themes/far/\n", to: "site/themes/near/theme.yml")
        for (name, text) in files { try folder.write(text, to: "site/\(name)") }
        if !folder.exists("site/themes/far") { try folder.write("name: Far\n", to: "site/themes/far/theme.yml") }
        return folder
    }

    private static func page(_ folder: TemporaryFolder, _ name: String = "index.html") throws -> String {
        let outcome = MadeSite.build(folder)
        #expect(outcome.diagnostics.map(\.message) == [String]() && outcome.summary != nil)
        return try folder.read("public/\(name)")
    }

    @Test("The site's files stand in front of the theme's, these in front of those that it builds on")
    func layers() throws {
        let all = ["themes/far/", "themes/near/", ""]
        for count in 1...3 {
            let folder = try Self.site()
            for layer in all.prefix(count) {
                try folder.write("<i>\(layer)</i>", to: "site/\(layer)templates/link.html")
                try folder.write("of \(layer)", to: "site/\(layer)static/own.txt")
            }
            let nearest = all[count - 1]
            let configuration = try folder.read("site/sofaweekly.yml")
            try folder.write("\(configuration)header_links: [{name: a, url: /}]\n", to: "site/sofaweekly.yml")
            #expect(try Self.page(folder).contains("<i>\(nearest)</i>"))
            #expect(try folder.read("public/own.txt") == "of \(nearest)")
        }
    }

    @Test("Stylesheets of themes have fingerprints, and replace the program's")
    func assets() throws {
        let folder = try Self.site([
            "themes/far/static/style.css": "a { color: red }", "themes/near/static/cards.css": "b { color: blue }",
            "themes/near/templates/head.html": "<link href=\"{{assets.cards_css}}\">",
        ])
        let page = try Self.page(folder)
        #expect(page.contains(/href="\/cards-[0-9a-z]+\.css"/))
        #expect(try folder.read("public/style.css") == "a { color: red }")
    }

    @Test("Words, lists and forms of dates come along, unless the site has its own of the name")
    func settings() throws {
        let folder = try Self.site([
            "themes/near/theme.yml": """
            extends: themes/far
            lists: {new: {limit: 1}}
            date_formats: {short: yyyy}
            words: {archive: Near, feed: Near}
            """,
            "themes/far/theme.yml": "date_formats: {short: M, long: dd}\nlists: {old: {sort: oldest, limit: 2}}\n",
            "themes/near/templates/home.html":
                "{{words.archive}} {{words.feed}} {{lists.new.@count}} {{lists.old.@count}} {{#latest}}{{date.short}} {{date.long}}{{/latest}}",
        ])
        let configuration = try folder.read("site/sofaweekly.yml")
        try folder.write("\(configuration)words: {archive: Own}\nlists: {new: {limit: 3}}\n", to: "site/sofaweekly.yml")
        #expect(try Self.page(folder) == "Own Near 3 2 2026 04")
    }

    @Test("What the site's own file of words says stands in front of a theme's words")
    func writtenWords() throws {
        let folder = try Self.site([
            "themes/near/theme.yml": "words: {archive: Near, feed: Near}\n",
            "languages/zh-CN.yml": "words: {archive: File}\n",
            "themes/near/templates/home.html": "{{words.archive}} {{words.feed}} {{words.search}}",
        ])
        #expect(try Self.page(folder) == "File Near 搜索")
    }

    @Test("A stylesheet of a theme may ask for the program's own")
    func importedStyle() throws {
        let folder = try Self.site([
            "themes/near/static/cards.css": "@import \"style.css\";",
            "themes/near/templates/head.html": "<link href=\"{{assets.cards_css}}\">",
        ])
        let page = try Self.page(folder)
        let name = try #require(page.firstMatch(of: /href="\/(cards-[0-9a-z]+\.css)"/)?.1)
        #expect(try folder.read("public/\(name)").contains(/@import "style-[0-9a-z]+\.css";/))
    }

    @Test("A template that a theme has and nothing uses is no fault of the site; a mistake in one names its file")
    func templates() throws {
        let folder = try Self.site([
            "themes/near/templates/never.html": "x", "themes/far/templates/comments.html": "\n{{isue.title}}",
        ])
        let problems = MadeSite.build(folder).diagnostics
        #expect(problems.map(\.id.name) == ["unknown-name"])
        #expect(problems.first?.path == "themes/far/templates/comments.html")
    }

    @Test(
        "Of a list or a form of dates that nobody set it is told where such are written", arguments: ["lists", "date"])
    func unknownSetting(owner: String) throws {
        let folder = try Self.site([
            "themes/near/templates/home.html": "{{#latest}}{{\(owner).nowhere}}{{/latest}}"
        ])
        let problem = try #require(MadeSite.build(folder).diagnostics.first)
        #expect(problem.id.name == "unknown-name")
        #expect(problem.fixes.last?.message.contains("sofaweekly.yml or theme.yml") == true)
    }

    @Test("A page beside issues may choose a template of a theme")
    func chosen() throws {
        let folder = try Self.site([
            "themes/near/templates/landing.html": "<b>{{content.title}}</b>",
            "content/pages/about.md": "---\ntitle: 关于\ntemplate: landing\n---\n\n文字。\n",
        ])
        #expect(try Self.page(folder, "about/index.html") == "<b>关于</b>")
    }

    @Test(
        "Paths that lead out of the site, and folders that are something else, are refused",
        arguments: ["../near", "/near", "themes/../../x", "templates", "content/x", ".hidden", "."])
    func refused(path: String) throws {
        let folder = try Self.site()
        try folder.write("title: A\nbase_url: https://e.org/\ntheme: \(path)\n", to: "site/sofaweekly.yml")
        let problems = MadeSite.build(folder).diagnostics
        #expect(problems.map(\.id.name) == ["invalid-value"] && problems.first?.location?.line == 3)
    }

    @Test("A file is no folder, and no other name is guessed")
    func fileForFolder() throws {
        let folder = try Self.site(["cards.txt": "x"])
        try folder.write("title: A\nbase_url: https://e.org/\ntheme: cards.txt\n", to: "site/sofaweekly.yml")
        let problems = MadeSite.build(folder).diagnostics
        #expect(problems.map(\.message) == ["cards.txt is no folder"])
        #expect(problems.first?.fixes.contains { !$0.edits.isEmpty } == false)
    }

    @Test("So is a link that leads out of the site")
    func link() throws {
        let folder = try Self.site(["themes/kept/theme.yml": "name: Kept\n"])
        try folder.write("name: Out\n", to: "outside/theme.yml")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("site/themes/out"), withDestinationPath: folder.path("outside"))
        try folder.write("title: A\nbase_url: https://e.org/\ntheme: themes/out\n", to: "site/sofaweekly.yml")
        #expect(MadeSite.build(folder).diagnostics.map(\.id.name) == ["unknown-theme"])
    }

    @Test("Copies are made of the files in force, and the list says where each is from")
    func files() throws {
        let folder = try Self.site([
            "themes/near/templates/home.html": "near", "themes/far/templates/home.html": "far",
            "themes/far/templates/sections/questions.html": "far", "themes/far/static/far.css": "x",
        ])
        let root = folder.path("site")
        let themes = Dictionary(
            ThemeFile.inForce(in: root).compactMap { file in file.theme.map { (file.path, $0) } }
        ) { first, _ in first }
        #expect(
            themes == [
                "templates/home.html": "themes/near", "templates/sections/questions.html": "themes/far",
                "static/far.css": "themes/far",
            ])
        #expect(ThemeFile.inForce(in: root).count == ThemeFile.builtIn.count + 2)
        let copied = try CopyThemeAction(root: root, names: ["home", "far.css"]).perform().get()
        #expect(copied.map(\.file.path) == ["templates/home.html", "static/far.css"])
        #expect(try folder.read("site/templates/home.html") == "near")
    }
}
