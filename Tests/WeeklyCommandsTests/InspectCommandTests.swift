import Foundation
import Testing

@Suite("sofaweekly inspect")
struct InspectCommandTests {
    @Test("It prints an object a line, in the order of the files")
    func ndjson() throws {
        let site = try SiteFolderFixture()
        try site.write("---\ntitle: 第二期\ndate: 2026-01-09\n---\n\n第二期的话。\n", to: "content/issues/second/index.md")
        let result = try site.run(
            "inspect", "--format", "ndjson", "content/issues/second/index.md", "content/issues/first.md")
        #expect(result.status == 0)
        let objects = try result.output.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(objects.map { $0["slug"] as? String } == ["second", "first"])
        #expect(objects.map { $0["sourcePath"] as? String } == ["issues/second/index.md", "issues/first.md"])
        // Without an offset it is in the site's time zone: the configuration above the file was found.
        #expect(objects.first?["date"] as? String == "2026-01-09T00:00:00+08:00")
    }

    @Test("A page beside issues is read as one")
    func page() throws {
        let site = try SiteFolderFixture()
        try site.write("# 关于\n\n字\n\n## 一\n\n二\n", to: "content/pages/team/about.md")
        let json = try site.run("inspect", "--format", "ndjson", "content/pages/team/about.md")
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(object["page"] as? String == "team/about" && object["title"] as? String == "关于")
        let outline = try site.run("inspect", "--language", "en", "content/pages/team/about.md")
        #expect(
            outline.output == """
                关于
                  pages/team/about.md · page /team/about/

                (no heading)  line 3
                  “一”  line 5

                """)
        #expect(json.status == 0 && outline.status == 0 && outline.errors == "")
    }

    @Test("By default it prints an outline, and a note where nothing was understood")
    func outline() throws {
        let site = try SiteFolderFixture()
        try site.write(
            """
            ---
            title: 第二期
            date: 2026-01-09
            ---

            ### 每周读者问答提炼

            **1、@小满 提问：**

            > 怎么重启？

            A：先停再起。

            Gateway：https://example.org/gateway

            ### 编者的话

            这周下雨。

            """, to: "content/issues/second.md")
        let result = try site.run("inspect", "content/issues/second.md")
        #expect(
            result.output == """
                第二期
                  issues/second.md · 2026-01-09T00:00:00+08:00

                questions “每周读者问答提炼”  line 6
                  8: question     1. @小满
                                  Q 怎么重启？
                                  A 先停再起。
                                  → Gateway https://example.org/gateway

                other “编者的话”  line 16
                  18: prose        这周下雨。

                """)
        #expect(result.errors.hasPrefix("content/issues/second.md:16:1: note: the heading tells no kind of section"))
        #expect(result.status == 0)
    }

    @Test("Many diagnostics of one kind are told once with their number; --verbose has all")
    func grouped() throws {
        let site = try SiteFolderFixture()
        let body = (1...9).map { "### 编者的话 \($0)\n\n这周下雨。\n\n" }.joined()
        try site.write("---\ntitle: 第二期\ndate: 2026-01-09\n---\n\n\(body)", to: "content/issues/second.md")
        let told = try site.run("inspect", "content/issues/second.md").errors
        #expect(told.matches(of: /\[not-understood\]/).count < 9 && told.contains("--verbose lists all"))
        let all = try site.run("inspect", "--verbose", "content/issues/second.md").errors
        #expect(all.matches(of: /\[not-understood\]/).count == 9 && !all.contains("--verbose"))
    }

    @Test("--format json is one array")
    func json() throws {
        let site = try SiteFolderFixture()
        let result = try site.run("inspect", "--format", "json", "content/issues/first.md")
        let objects = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        #expect(objects.count == 1)
    }

    @Test("A file with an error prints its diagnostics, the others their form, and the status is 1")
    func errors() throws {
        let site = try SiteFolderFixture()
        try site.write("没有前言\n", to: "content/issues/second.md")
        let result = try site.run(
            "inspect", "--format", "ndjson", "content/issues/second.md", "content/issues/first.md", "missing.md")
        #expect(result.status == 1)
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(
            result.errors.contains("[missing-front-matter]") && result.errors.contains("missing.md: error: cannot read")
        )
    }

    @Test("How grave things are is what the site of each file says, and nothing says it of a file without a site")
    func severities() throws {
        let site = try SiteFolderFixture(extra: "tag: 周刊\n")
        #expect(try site.run("inspect", "content/issues/first.md").errors.contains("warning: unknown key tag"))
        for (level, status, said) in [("ignore", 0, nil), ("note", 0, "note:"), ("error", 1, "error:")] {
            try site.write(
                "title: a\nbase_url: https://example.org/\nlanguage: en\ndiagnostics: {unknown-key: \(level)}\n",
                to: "sofaweekly.yml")
            let result = try site.run("inspect", "content/issues/first.md")
            #expect(result.status == status)
            #expect(result.errors.contains("\(said ?? "") unknown key tag") == (said != nil), "\(level)")
        }
        try FileManager.default.moveItem(
            atPath: "\(site.path)/content/issues/first.md", toPath: "\(site.path)/alone.md")
        try FileManager.default.removeItem(atPath: "\(site.path)/sofaweekly.yml")
        #expect(try site.run("inspect", "alone.md").errors.contains("warning: unknown key tag"))
    }

    @Test("A file far from any site is read with the defaults")
    func outsideOfASite() throws {
        let site = try SiteFolderFixture()
        try FileManager.default.removeItem(atPath: "\(site.path)/sofaweekly.yml")
        #expect(try site.run("inspect", "content/issues/first.md").status == 0)
    }
}
