import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyBuild

@Suite("A site that does without some outputs")
struct OutputsTests {
    private static let configuration = """
        title: 测试周刊
        base_url: https://x.github.io/weekly/
        time_zone: Asia/Shanghai
        issues_per_page: 1
        qr_code: true
        hosting: {headers: true, redirects: true}
        kinds:
          jobs: {headings: [招聘, Jobs], title: 招聘, schema: job, home: true}
          reading: {home: true}
        projects: {Alpha: {home: https://example.com/, aliases: [Alfa]}}
        languages: [zh-CN, en]
        """

    private static func issue(_ number: Int) -> String {
        """
        ---
        title: 第 \(number) 期
        date: 2026-01-0\(number)
        number: \(number)
        tags: [测试, 周刊]
        aliases: [/old/\(number)/]
        ---

        见[关于](../pages/about.md)。

        ### 每周读者问答提炼

        **1、@读者 提问：**

        > 这样做对吗？

        A：对。

        「Alpha」：https://example.com/alpha

        ### 版本发布

        **Alpha v1.\(number).0 发布**

        - 又一项

        ### 本周推荐阅读

        - [文章](https://example.com/a\(number))

        ### 招聘

        - [职位](https://example.com/\(number))：说明

        ### 直播预告

        | 时间 | 主题 | 链接 |
        | --- | --- | --- |
        | 2026 年 12 月 \(number) 日 19:00 | [直播](https://example.com/live) | [报名](https://example.com/join) |
        """
    }

    private static func site(_ outputs: [SiteOutput], theme: String = "") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let names = outputs.map(\.rawValue).joined(separator: ", ")
        try folder.write("\(configuration)\noutputs: [\(names)]\n\(theme)\n", to: "site/sofaweekly.yml")
        for number in 1...3 { try folder.write(issue(number), to: "site/content/issues/n\(number).md") }
        for number in 1...2 { try folder.write(issue(number), to: "site/content/issues/n\(number).en.md") }
        for name in ["about", "about.en"] {
            try folder.write("---\ntitle: About\nmenu: footer\n---\n\n你好。\n", to: "site/content/pages/\(name).md")
        }
        return folder
    }

    /// None, each alone, all but each, and all.
    static let choices: [[SiteOutput]] = {
        let all = SiteOutput.allCases.filter { $0 != .pages }
        return [[], all] + all.map { [$0] } + all.map { left in all.filter { $0 != left } }
    }()

    private static func expectWhole(_ folder: TemporaryFolder, _ outputs: [SiteOutput]) throws {
        let outcome = MadeSite.build(folder)
        #expect(outcome.diagnostics.filter { $0.severity != .note }.map(\.message) == [], "\(outputs)")
        let files = try folder.files(below: "public")
        let crawl = SiteCrawl(files, below: "/weekly/")
        #expect(crawl.leadingNowhere == [], "\(outputs)")
        #expect(crawl.count > 100)
        let empty = files.filter { name, bytes in
            name.hasSuffix(".html")
                && !String(decoding: bytes, as: UTF8.self).matches(of: /(href|src|action)=""/).isEmpty
        }
        #expect(empty.keys.sorted() == [], "\(outputs)")
    }

    @Test("No address in any of its files leads nowhere, whatever is left out", arguments: choices)
    func crawl(outputs: [SiteOutput]) throws {
        try Self.expectWhole(Self.site(outputs), outputs)
    }

    @Test("Nor does one with the theme of examples/", arguments: choices)
    func theme(outputs: [SiteOutput]) throws {
        let folder = try Self.site(outputs, theme: "theme: themes/cards")
        let cards = URL(filePath: #filePath).appending(path: "../../../../examples/themes/cards").standardized
        try FileManager.default.createDirectory(
            atPath: folder.path("site/themes"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: cards, to: URL(filePath: folder.path("site/themes/cards")))
        try Self.expectWhole(folder, outputs)
    }

    @Test("With pages alone, tags and projects are shown without a link, and what would be empty is not there")
    func pagesAlone() throws {
        let folder = try Self.site([])
        #expect(MadeSite.build(folder).summary != nil)
        let issue = try folder.read("public/issues/n1/index.html")
        #expect(issue.contains("<li>测试</li>") && !issue.contains("popovertarget"))
        let home = try folder.read("public/index.html")
        #expect(
            home.contains("Alpha") && !home.contains("id=\"subscribe\"") && !home.contains("rel=\"alternate\" type"))
        #expect(home.contains("id=\"kind-jobs\"") && !home.contains("class=\"more\""))
        #expect(try !folder.read("public/404.html").contains("<form"))
        #expect(try !folder.read("public/_redirects").contains("projects"))
        #expect(try !folder.read("public/_headers").contains("search"))
    }

    @Test("The feed of a kind without a list leads to the home page; items without calendars name none")
    func besides() throws {
        let folder = try Self.site([.feeds, .json])
        #expect(MadeSite.build(folder).summary != nil)
        #expect(try folder.read("public/jobs/feed.xml").contains("href=\"https://x.github.io/weekly/\""))
        #expect(try !folder.read("public/items.json").contains("\"calendar\""))
    }

    @Test("A link in an issue to what is left out leads to no page")
    func written() throws {
        let folder = try Self.site([.lists])
        try folder.write(
            Self.issue(4) + "\n\n[搜索](/search/) [归档](/archive/)\n", to: "site/content/issues/n4.md")
        let diagnostics = MadeSite.build(folder).diagnostics.filter { $0.severity != .note }
        #expect(diagnostics.map(\.id.name) == ["missing-page"])
    }
}
