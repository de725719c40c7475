import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyBuild

@Suite("A site below a path")
struct SubPathTests {
    private static let origin = "https://x.github.io"

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
        let files = try folder.files(below: "public")
        let places = Set(files.keys)
        var found = 0
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            for address in WrittenAddresses.of(String(decoding: bytes, as: UTF8.self), in: name) {
                guard let path = Self.path(of: address, on: name) else { continue }
                found += 1
                #expect(Self.leads(path, to: places), "\(address) in \(name)")
            }
        }
        // That nothing is found wrong where nothing is looked at tells nothing.
        #expect(found > 800)
        #expect(places.contains("old/1/index.html") && places.contains("older/3/index.html"))
    }

    /// The path on this site's host that an address means; nil where that is another host.
    private static func path(of address: String, on name: String) -> String? {
        let page = URL(string: "\(origin)/weekly/\(name.replacingOccurrences(of: "index.html", with: ""))")
        guard let url = URL(string: address, relativeTo: page)?.absoluteURL, url.host() == "x.github.io" else {
            return nil
        }
        return url.path(percentEncoded: false)
    }

    private static func leads(_ path: String, to places: Set<String>) -> Bool {
        guard let rest = path.hasPrefix("/weekly/") ? path.dropFirst("/weekly/".count) : nil else { return false }
        return places.contains(String(rest))
            || places.contains(rest + (rest.isEmpty || rest.hasSuffix("/") ? "" : "/") + "index.html")
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

/// The addresses that a file of a site holds, as programs read them.
private enum WrittenAddresses {
    static func of(_ text: String, in name: String) -> [String] {
        switch name.split(separator: ".").last {
        case "html": inHTML(text)
        // What programs get of an issue is what its editor wrote.
        case "json": name.hasSuffix("/index.json") ? [] : inJSON(text)
        case "xml": inHTML(text) + matches(#"<(?:link|loc|id|guid|uri)(?: [^>]*[^/>])?>([^<]+)<"#, in: text)
        case "ics": matches(#"(?:URL|SOURCE;VALUE=URI):(\S+)"#, in: text.replacingOccurrences(of: "\r\n ", with: ""))
        case "txt": matches(#"Sitemap: (\S+)"#, in: text)
        default: []
        }
    }

    private static func inHTML(_ text: String) -> [String] {
        let attributes = matches(#"\s(?:href|src|action|poster|data-[a-z-]*path|data-search)="([^"]*)""#, in: text)
        let cards = matches(#"<meta property="og:(?:url|image)" content="([^"]*)""#, in: text)
        let sets = matches(#"\ssrcset="([^"]*)""#, in: text).flatMap { set in
            set.split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
        }
        let data = matches(#"<script type="application/ld\+json">(.*?)</script>"#, in: text).flatMap(inJSON)
        return (attributes + cards + sets).map { $0.replacingOccurrences(of: "&amp;", with: "&") } + data
    }

    /// Every text that looks like an address of the site, and those in HTML.
    private static func inJSON(_ text: String) -> [String] {
        guard let json = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return ["/not-json"] }
        return texts(in: json).flatMap { text in
            text.hasPrefix("/") || text.hasPrefix("http") ? [text] : inHTML(text)
        }
    }

    private static func texts(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.flatMap(texts)
        case let record as [String: Any]: record.values.flatMap(texts)
        default: []
        }
    }

    private static func matches(_ pattern: String, in text: String) -> [String] {
        guard let expression = try? NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators) else {
            return []
        }
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) }
        }
    }
}
