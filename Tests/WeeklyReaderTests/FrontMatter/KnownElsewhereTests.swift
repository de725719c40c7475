import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Title and date that stand elsewhere than in front matter")
struct KnownElsewhereTests {
    private func read(
        _ text: String, configuration: String = "", path: String = "docs/issue-3.md", firstSeen: String? = nil
    ) throws -> (WeeklyModel.Issue?, [Diagnostic]) {
        let file = SourceFile(
            path: "sofaweekly.yml",
            text: "title: a\nbase_url: https://example.org/\nissues: docs/issue-:number.md\n\(configuration)")
        let (read, problems) = ConfigurationReader.read(file)
        #expect(problems.isEmpty)
        let site = try #require(read)
        let archive = site.archive
        let source = IssueSource(
            SourceFile(path: path, text: text),
            place: archive.patterns.lazy.compactMap { $0.place(of: path) }.first ?? IssuePlace(name: "a"), path: path,
            firstSeen: firstSeen.flatMap { DateTime(frontMatterText: $0, in: .utc) })
        let rules = ReadingRules(timeZone: .utc, readsFormulas: site.readsFormulas, archive: archive)
        return IssueReader(rules).read(source)
    }

    @Test("The first heading is the title where there is no other, and is not shown twice")
    func heading() throws {
        let (issue, problems) = try read("# 第 3 期\n\n开头。\n\n## 问答\n", firstSeen: "2020-01-05")
        #expect(problems.filter { $0.severity == .error }.isEmpty)
        #expect(issue?.title == "第 3 期")
        #expect(issue?.frontMatter.number == 3)
        #expect(issue?.sections.map { $0.heading?.content.text } == [nil, "问答"])
        let (other, _) = try read("---\ntitle: 别的\ndate: 2020-01-05\n---\n# 第 3 期\n\n开头。\n")
        #expect(other?.sections.first?.heading?.content.text == "第 3 期")
        let (same, _) = try read("---\ntitle: 第 3 期\ndate: 2020-01-05\n---\n# 第 3 期\n\n开头。\n")
        #expect(same?.sections.first?.heading == nil)
        // A link in it would be lost.
        let (linked, _) = try read("# [第 3 期](https://example.org/)\n\n开头。\n", firstSeen: "2020-01-05")
        #expect(linked?.sections.first?.heading != nil)
    }

    @Test(
        "However its words are set, the first heading is not shown twice",
        arguments: [
            ("标题 **重点** 在此", "标题 重点 在此"), ("标题 *a **b*** ~~c~~", "标题 a b c"), ("用 `swift` 做", "用 swift 做"),
            ("标题 $x^2$ 在此", "标题 x^2 在此"),
        ])
    func setHeading(heading: String, title: String) throws {
        let (issue, _) = try read("# \(heading)\n\n开头。\n", configuration: "math: true\n", firstSeen: "2020-01-05")
        #expect(issue?.title == title)
        #expect(issue?.sections.map { $0.heading?.content.text } == [nil])
        let (linked, _) = try read("# **[标题](https://example.org/)**\n\n开头。\n", firstSeen: "2020-01-05")
        #expect(linked?.sections.first?.heading != nil)
    }

    @Test("The date is that of front matter, else of the path, the title, the cadence, git")
    func date() throws {
        let every =
            "cadence: {first: {number: 1, date: 2020-01-03}, every: week, points: [{number: 9, date: 2020-04-03}]}\n"
        let form = "title_pattern: \"周报 #:number | :year.:month.:day\"\n"
        let (front, _) = try read("---\ndate: 2021-01-01\n---\n# a\n", configuration: every)
        #expect(front?.date.day.text == "2021-01-01")
        #expect(try read("# 周报 #3 | 2020.2.8\n", configuration: every + form).0?.date.day.text == "2020-02-08")
        #expect(try read("# a\n", configuration: every + form).0?.date.day.text == "2020-01-17")
        #expect(try read("# a\n", configuration: every, firstSeen: "2022-02-02").0?.date.day.text == "2020-01-17")
        #expect(try read("# a\n", firstSeen: "2022-02-02").0?.date.day.text == "2022-02-02")
    }

    @Test("Where nothing tells the date, the ways to tell it are named")
    func missing() throws {
        let (issue, problems) = try read("# a\n\nb\n")
        #expect(issue == nil)
        #expect(problems.map(\.id) == [.missingDate])
        let fixes = problems.first?.fixes.map(\.message).joined() ?? ""
        for way in ["date:", "issues:", "title_pattern:", "cadence:", "dates_from: git"] {
            #expect(fixes.contains(way))
        }
        #expect(try read("b\n", firstSeen: "2022-02-02").1.map(\.id) == [.missingTitle])
    }

    @Test(
        "An author who is an address is not shown by it",
        arguments: [
            ("me@example.org", "me"), ("Me <me@example.org>", "Me"), ("https://www.example.org/me", "example.org"),
            ("https://github.com/sofastack", "sofastack"), ("https://www.zhihu.com/people/me/", "me"),
            ("https://social.example/@me", "me"), ("https://github.com/", "github.com"),
            ("\"@me\"", "@me"), ("小王", "小王"),
        ])
    func author(written: String, name: String) throws {
        let (issue, _) = try read("---\ntitle: a\ndate: 2021-01-01\nauthor: \(written)\n---\nb\n")
        #expect(issue?.frontMatter.author?.name == name)
    }

    @Test(
        "An author with an address alone is called as the site's, where it is the same place, else by a part of the address",
        arguments: [
            ("authorlink: https://github.com/team", "编辑部"), ("authorlink: http://www.github.com/team/", "编辑部"),
            ("author: https://github.com/team", "编辑部"), ("authorlink: https://github.com/others", "others"),
            ("authorlink: https://example.org/about/", "example.org"), ("authorlink: /people/me.html", "me"),
            ("authorlink: mailto:me@example.org", "me"), ("authorlink: /", "/"),
            ("{author: 小王, authorlink: https://github.com/team}", "小王"),
        ])
    func authorWithoutName(written: String, name: String) throws {
        let keys = written.hasPrefix("{") ? String(written.dropFirst().dropLast()).replacing(", ", with: "\n") : written
        let file = SourceFile(path: "a.md", text: "---\ntitle: a\ndate: 2021-01-01\n\(keys)\n---\nb\n")
        let rules = ReadingRules(publisher: NamedLink(name: "编辑部", url: "https://github.com/team"))
        let author = IssueReader(rules).read(IssueSource(file, name: "a", path: "a.md")).issue?.frontMatter.author
        #expect(author?.name == name)
        #expect(author?.url == keys.split(separator: "\n").last?.split(separator: " ").last.map(String.init))
    }
}
