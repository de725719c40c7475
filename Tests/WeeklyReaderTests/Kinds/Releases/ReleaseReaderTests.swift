import Testing
import WeeklyModel

@testable import WeeklyReader

@Suite struct ReleaseReaderTests {
    @Test(
        "An announcement tells project and versions in all its forms",
        arguments: [
            ("**发布 Alpha v1.2.3，主要变更如下：**", "Alpha", ["v1.2.3"]),
            ("**1、发布 Alpha v0.9.0 版本，主要变更如下：**", "Alpha", ["v0.9.0"]),
            ("**2、发布了 Alpha 0.9.0 版，主要更新如下：**", "Alpha", ["0.9.0"]),
            ("**发布Alpha v5.7.0,主要变更如下：**", "Alpha", ["v5.7.0"]),
            ("**1、Alpha 发布  v0.20.0 版本，主要变更如下：**", "Alpha", ["v0.20.0"]),
            ("**1、Alpha发布了 v3.1 版本：**", "Alpha", ["v3.1"]),
            ("**1、Alpha v2.4.1/v3.0.6 版本发布，主要变更如下：**", "Alpha", ["v2.4.1", "v3.0.6"]),
            ("**发布 Alpha v2.4.6v/v3.0.10 版本**", "Alpha", ["v2.4.6", "v3.0.10"]),
            ("**本周 alpha-tools 发布 V6-alpha 代码，正式版本会在近期发布。**", "alpha-tools", ["V6-alpha"]),
            ("本周 Alpha 发布 1.3.8v版本。主要更新如下：", "Alpha", ["1.3.8v"]),
            ("**发布 Alpha v1.3.4.bugfix_2 版本**", "Alpha", ["v1.3.4.bugfix_2"]),
            ("**Alpha 开源发布 3.9.0 版本，主要更新如下：**", "Alpha", ["3.9.0"]),
            ("**发布 Alpha Beta v0.12.0，主要变更如下：**", "Alpha Beta", ["v0.12.0"]),
            ("Alpha V6 正式发布的第一个版本。", "Alpha", ["V6"]),
        ] as [(String, String, [String])])
    func announcement(line: String, project: String, versions: [String]) throws {
        let read = ReadIssue("### 项目进展\n\n\(line)\n\n- 甲\n- 乙\n")
        let release = try #require(read.releases.first)
        #expect(release.project.name == project)
        #expect(release.versions == versions)
        #expect(release.changes.map(\.content.text) == ["甲", "乙"])
        #expect(read.releases.count == 1)
    }

    @Test(
        "Other lines announce nothing",
        arguments: ["本周发布详情如下：", "Alpha 将会发布 2.0 版本", "升级 Beta 到 1.2.3", "支持多版本发布", "Alpha 1.2.3 修复了问题"])
    func noAnnouncement(line: String) {
        #expect(ReleaseAnnouncement(Bytes(line.utf8), ReadIssue.words) == nil)
    }

    @Test("A heading announces, and the text below says it again")
    func heading() throws {
        let read = ReadIssue(
            "## Alpha 5.8.6 版本发布\n\n发布 **Alpha 5.8.6** **版本**，主要变更如下:\n\n- 甲\n\n详细发布报告：<https://example.org/r>\n")
        let release = try #require(read.releases.first)
        #expect(read.releases.count == 1)
        #expect(release.project.name == "Alpha")
        #expect(release.versions == ["5.8.6"])
        #expect(release.changes.count == 1)
        #expect(release.url == "https://example.org/r")
    }

    @Test("Headings that end with a version announce, each its own release")
    func versionHeadings() {
        let read = ReadIssue("### 本周发布\n\n#### Alpha v1.0.0\n\n- 甲\n\n#### Beta v2.0.0 版本\n\n- 乙\n")
        #expect(read.releases.map(\.project.name) == ["Alpha", "Beta"])
        #expect(read.releases.map { $0.changes.count } == [1, 1])
    }

    @Test("A bold line announces, and the line below says it again")
    func lineAgain() {
        let read = ReadIssue(
            "### 项目进展\n\n**Alpha 5.8.6 版本发布**\n\n发布 **Alpha 5.8.6 版本**，主要变更如下：\n\n- 甲\n\n**Beta 5.8.6 版本发布**\n\n- 乙\n")
        #expect(read.releases.map(\.project.name) == ["Alpha", "Beta"])
        #expect(read.releases.map(\.changes.count) == [1, 1])
    }

    @Test("A heading names the project that the text leaves out")
    func headingProject() {
        let read = ReadIssue("### Alpha 本周发布\n\n发布 1.3.10 版本，主要变更如下：\n\n- 甲\n")
        #expect(read.releases.first?.project.name == "Alpha")
        #expect(read.releases.first?.versions == ["1.3.10"])
    }

    @Test(
        "Changes are counted however they are listed",
        arguments: [
            ("- 甲\n- 乙\n", ["甲", "乙"]),
            ("1. 甲\n2. 乙\n", ["甲", "乙"]),
            ("i. 甲；\nii. 乙；\n", ["i. 甲；", "ii. 乙；"]),
            ("1.甲\n\n2.乙\n", ["1.甲", "2.乙"]),
            ("1.甲\n  续甲\n2.乙\n", ["1.甲", "2.乙"]),
            ("甲\n\n乙\n", ["甲", "乙"]),
            ("- 甲\n- 致谢：[@user](https://example.org/u)\n", ["甲"]),
            ("- 新特性\n  - 甲\n  - 乙\n- Bug Fix：\n  - 丙\n", ["甲", "乙", "丙"]),
            ("**- 功能优化：**\n\n1.甲\n\n2.乙\n\n**- BUG 修复：**\n\n1.丙\n", ["1.甲", "2.乙", "1.丙"]),
            ("1. 甲大幅降低\n\n详细说明甲。\n\n2. 乙提升\n\n详细说明乙。\n", ["甲大幅降低", "乙提升"]),
        ] as [(String, [String])])
    func changes(body: String, texts: [String]) throws {
        let read = ReadIssue("### 项目进展\n\n**发布 Alpha v1.0.0，主要变更如下：**\n\n\(body)\n详细发布报告：[报告](https://example.org/r)\n")
        let release = try #require(read.releases.first)
        #expect(release.changes.map(\.content.text) == texts)
        #expect(release.url == "https://example.org/r")
    }

    @Test("Groups give their names to the changes below them")
    func groups() {
        let read = ReadIssue("### 项目进展\n\n发布 Alpha v1.0.0\n\n- 新特性：\n  - 甲\n- Bug Fix\n  - 乙\n- 丙\n")
        #expect(read.releases.first?.changes.map(\.group) == ["新特性", "Bug Fix", nil])
    }

    @Test("Headings of a deeper level go on with the release")
    func continuation() {
        let read = ReadIssue(
            "### Alpha 本周发布\n\n发布 1.3.10 版本，主要变更如下：\n\n#### Features：\n\n甲\n\n乙\n\n#### Bug Fixes：\n\n丙\n\n「详细参考」：<https://example.org/r>\n\n### 推荐阅读\n\n- [丁](https://example.org/d)\n"
        )
        #expect(read.releases.count == 1)
        #expect(read.releases.first?.changes.map(\.content.text) == ["甲", "乙", "丙"])
        #expect(read.releases.first?.changes.map(\.group) == ["Features", "Features", "Bug Fixes"])
        #expect(read.releases.first?.url == "https://example.org/r")
        #expect(read.sections.map(\.kind) == [.releases, .releases, .releases, .reading])
    }

    @Test("The report is told by its label, glued to the list or set in it")
    func report() {
        let glued = ReadIssue(
            "### 本周发布\n\n**发布 Alpha v1.0.0：**\n\n- 甲\n详细参考：<br />\n[https://example.org/r](https://example.org/r)\n")
        #expect(glued.releases.first?.url == "https://example.org/r")
        #expect(glued.releases.first?.changes.map(\.content.text) == ["甲"])
        let inner = ReadIssue(
            "### 本周发布\n\n**发布 Alpha v1.0.0：**\n\n- 甲\n- 乙\n\n    详细参考：<br />[https://example.org/r](https://example.org/r)\n"
        )
        #expect(inner.releases.first?.url == "https://example.org/r")
        #expect(inner.releases.first?.changes.count == 2)
        let broken = ReadIssue(
            "### 本周发布\n\n**发布 Alpha v1.0.0：**\n\n- 甲\n\n「详细参考」：[https://example.org/r](ttps//example.org/r)\n")
        #expect(broken.releases.first?.url == "https://example.org/r")
    }

    @Test("A new committer among the releases is an event")
    func event() {
        let read = ReadIssue(
            "### 项目进展\n\n**1、发布 Alpha v1.0.0：**\n\n- 甲\n\n同时，恭喜**小王（@user）**成为 Alpha Committer，感谢贡献。\n\n**2、发布 Beta v2.0.0：**\n\n- 乙\n"
        )
        #expect(read.releases.map(\.project.name) == ["Alpha", "Beta"])
        #expect(read.events.first?.headline == "恭喜小王（@user）成为 Alpha Committer")
        #expect(read.events.first?.people == [Person(name: "小王", handle: "user")])
        #expect(read.events.first?.project?.name == "Alpha")
    }

    @Test("A description alone is no change")
    func description() {
        let read = ReadIssue("### Alpha 本周发布\n\nAlpha 发布 v1.0 版本\n\nAlpha 是一个组件。\n\n「发布报告」：<https://example.org/r>\n")
        #expect(read.releases.first?.changes.isEmpty == true)
        #expect(read.releases.first?.url == "https://example.org/r")
    }

    @Test("A release's anchor is made of project and version")
    func anchor() {
        let read = ReadIssue("### 项目进展\n\n发布 Alpha v1.0.0\n\n- 甲\n")
        #expect(read.items.last?.anchor == "r-alpha-v1.0.0")
    }
}
