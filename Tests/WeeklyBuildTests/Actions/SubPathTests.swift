import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyBuild

@Suite("A site below a path")
struct SubPathTests {
    private static let configuration = """
        title: 测试周刊
        base_url: https://x.github.io/weekly/
        time_zone: Asia/Shanghai
        issues_per_page: 1
        author: {name: 编辑部, url: archive/}
        header_links: [{name: 日程, url: schedule/}, {name: 归档, url: /archive/}]
        footer_links: [{name: 首页, url: /}, {name: 项目, url: /weekly/projects/}]
        players: {form: click}
        kinds:
          tools: {headings: [工具], feed: true}
          jobs: {headings: [招聘], schema: job, feed: true}
          reading: {feed: true}
          quotes: [言论]
        projects:
          Alpha: {home: /archive/, aliases: [Alfa]}
          Beta: projects/
        """

    private static func issue(_ number: Int) -> String {
        """
        ---
        title: 第 \(number) 期
        date: 2026-01-0\(number)
        cover: /pictures/cover.png
        author: 小王
        authorlink: /projects/
        tags: [测试]
        aliases: [/old/\(number)/, /weekly/older/\(number)/]
        ---

        开头见[日程](/schedule/)、[归档](/weekly/archive/)、[本页](#top-\(number))、<a href="/projects/">项目</a>与[旁边](note.txt)。

        ![图](/pictures/a.png) <img src="/weekly/pictures/a.png" alt="又一张"> ![旁边](beside.png)

        [定义]: /archive/ "归档"

        ### 每周读者问答提炼

        **1、@读者 提问：**

        > 这样做对吗，见[日程](/schedule/)？

        A：对，见[定义]与 ![图](/pictures/a.png)。

        「Alpha」：/projects/

        ### 版本发布

        **Alpha v1.\(number).0 发布**

        - 见[说明](/archive/)与[附注](note.txt)
        - 又一项

        详细报告：</archive/>

        ### 本周推荐阅读

        - [文章](/archive/)
        - [附注](note.txt)

        ### 工具

        - [工具](/schedule/)：说明
        - [附件](note.txt)：说明

        ### 招聘

        - [职位](/search/)：说明

        ### 言论

        1、不要重复自己。

        -- [某人](/projects/)

        ### 直播预告

        | 时间 | 主题 | 链接 |
        | --- | --- | --- |
        | 2026 年 2 月 \(number) 日 19:00 | [直播](/archive/) | [报名](/schedule/) |
        """
    }

    private static func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(configuration, to: "site/sofaweekly.yml")
        for number in 1...3 {
            try folder.write(issue(number), to: "site/content/issues/n\(number)/index.md")
            for file in ["note.txt", "beside.png"] {
                try folder.write("x", to: "site/content/issues/n\(number)/\(file)")
            }
        }
        for name in ["a.png", "cover.png"] { try folder.write("x", to: "site/static/pictures/\(name)") }
        return folder
    }

    @Test("No address in any of its files leads to a place of the site that is none")
    func crawl() throws {
        let folder = try Self.site()
        let outcome = MadeSite.build(folder)
        #expect(outcome.diagnostics.filter { $0.severity == .error }.isEmpty)
        let crawl = SiteCrawl(try folder.files(below: "public"), below: "/weekly/")
        #expect(crawl.leadingNowhere == [])
        // That nothing is found wrong where nothing is looked at tells nothing.
        #expect(crawl.count > 800)
        #expect(crawl.places.contains("old/1/index.html") && crawl.places.contains("older/3/index.html"))
    }

    @Test("inspect shows what the editor wrote")
    func inspected() throws {
        let folder = try Self.site()
        let source = SiteSource(.init(root: folder.path("site"), publication: Publication(now: MadeSite.now), jobs: 1))
        let issue = try #require(source.issue(at: "content/issues/n1/index.md"))
        #expect(issue.frontMatter.cover == "/pictures/cover.png")
        #expect(IssueJSON.text(issue).contains(#"href=\"/schedule/\""#))
    }
}
