import Testing
import WeeklyModel

@testable import WeeklyReader

/// Releases as editors announce them less often.
@Suite struct ReleaseFormsTests {
    private static let rest = "\n\n- 支持甲\n- 修复乙\n\n详细参考：https://example.org/releases/tag/1\n"

    @Test(
        "The words around a project's name are no part of it",
        arguments: [
            "**Alpha 新版本 v1.6.3 发布，主要更新如下：**", "**Alpha 本周发布 v1.6.3 版本：**", "**发布 Alpha 最新版本 v1.6.3：**",
            "**Alpha 项目发布 v1.6.3 版本：**", "**Alpha 社区发布 v1.6.3 版本：**", "**恭喜 Alpha 发布 v1.6.3 版本！**",
            "**Alpha（v1.6.3）发布**", "【发布】Alpha v1.6.3", "**本周，Alpha 正式发布 v1.6.3 版本，更新如下：**",
            "**Alpha：v1.6.3 版本发布**", "**Alpha：发布 v1.6.3**", "**Alpha v1.6.3 版本**", "**Alpha v1.6.3**",
            "Alpha 更新至 v1.6.3 版本，更新内容如下：",
        ])
    func names(line: String) {
        let read = ReadIssue("### 本周发布\n\n\(line)\(Self.rest)")
        #expect(read.releases.map(\.project.name) == ["Alpha"])
        #expect(read.releases.map(\.versions) == [["v1.6.3"]])
        #expect(read.releases.map(\.changes.count) == [2])
    }

    @Test("A version may hang on its project's name")
    func hyphen() {
        let read = ReadIssue("### 本周发布\n\n**发布 alpha-beta-3.2.0 版本，主要变更如下：**\(Self.rest)")
        #expect(read.releases.map(\.project.name) == ["alpha-beta"])
        #expect(read.releases.map(\.versions) == [["3.2.0"]])
    }

    @Test(
        "Versions are joined by marks and words",
        arguments: [
            "发布 Alpha v2.4.2，v3.0.7", "发布 Alpha v2.4.2 版本和 v3.0.7 版本", "发布 Alpha v2.4.2 版本、v3.0.7 版本",
            "发布 Alpha v2.4.2(v3.0.7)", "发布 Alpha v2.4.2 and v3.0.7",
        ])
    func versions(line: String) {
        let read = ReadIssue("### 本周发布\n\n**\(line)**\(Self.rest)")
        #expect(read.releases.map(\.versions) == [["v2.4.2", "v3.0.7"]])
    }

    @Test(
        "A heading's release is announced again below a sentence or a picture",
        arguments: ["欢迎体验。", "![图](https://example.org/1.png)"])
    func again(between: String) {
        let read = ReadIssue(
            "### Alpha 4.1.0 版本发布\n\n\(between)\n\n发布 Alpha 4.1.0 版本，主要变更如下：\(Self.rest)")
        #expect(read.releases.map(\.changes.count) == [2])
    }

    @Test("Two projects with one version are two releases")
    func sameVersion() {
        let read = ReadIssue("### 本周发布\n\n发布 Alpha 4.1.0 版本\n\n都好。\n\n发布 Beta 4.1.0 版本，变更如下：\(Self.rest)")
        #expect(read.releases.map(\.project.name) == ["Alpha", "Beta"])
    }

    @Test("A list's items hold whole releases")
    func items() {
        let read = ReadIssue(
            "### 项目进展\n\n1. 发布 Alpha v1.0.0 版本，主要变更如下：\n   - 支持甲\n   - 支持乙\n2. 发布 Beta v2.0.0 版本，主要变更如下：\n   - 修复丙\n"
        )
        #expect(read.releases.map(\.project.name) == ["Alpha", "Beta"])
        #expect(read.releases.map(\.changes.count) == [2, 1])
    }

    @Test("A change that speaks of a release is a change")
    func releaseWithin() {
        let read = ReadIssue("### 项目进展\n\n发布 Alpha v1.0.0 版本，变更如下：\n\n- 发布 v1.0.0 镜像\n- 支持乙\n")
        #expect(read.releases.map(\.changes.count) == [2])
    }

    @Test("A release is put out or goes live", arguments: ["**Alpha 推出 v1.6.3 版本：**", "Alpha 上线了 v1.6.3 版本："])
    func otherVerbs(line: String) {
        let read = ReadIssue("### 本周发布\n\n\(line)\(Self.rest)")
        #expect(read.releases.map(\.project.name) == ["Alpha"])
        #expect(read.releases.map(\.versions) == [["v1.6.3"]])
    }

    @Test("A change that says what goes live is a change")
    func liveWithin() {
        let read = ReadIssue("### 项目进展\n\n发布 Alpha v1.0.0 版本，变更如下：\n\n- 上线 v1.0.0 版本的控制台\n- 支持乙\n")
        #expect(read.releases.map(\.changes.count) == [2])
    }

    @Test("Changes may be quoted, and what else is quoted is none")
    func quoted() {
        let read = ReadIssue("### 项目进展\n\n发布 Alpha v1.0.0 版本，变更如下：\n\n> - 支持甲\n> - 支持乙\n\n> 值得一试。\n")
        #expect(read.releases.map(\.changes.count) == [2])
    }

    @Test("A list's number belongs to no name", arguments: ["1.", "12.", "2022.", "123456789."])
    func numberOfList(number: String) {
        let markdown = "### 本周发布\n\n\(number) Alpha 发布 v1.2.0 版本，主要变更如下：\n\n   - 修复问题"
        let release = ReadIssue(markdown).releases.first
        #expect(release?.project.name == "Alpha" && release?.versions == ["v1.2.0"])
    }

    @Test(
        "Changes are counted, and what groups, explains or thanks is not",
        arguments: [
            ("- 支持甲\n  - 说明一\n  - 说明二\n- 修复乙", 2), ("- 新特性\n  - 支持甲\n  - 支持乙", 2),
            ("- Bug Fixes and Performance Improvements\n  - 修复甲", 1),
            ("**Features**\n\n支持甲\n\n**Bug Fixes**\n\n修复乙", 2), ("- 支持甲\n- 详细报告：https://example.org/r", 1),
            ("- 支持甲\n\n感谢以下贡献者：\n\n- 小王\n- 小李", 1), ("支持甲 [#1](https://example.org/pull/1)\n\n修复乙", 2),
        ])
    func changes(list: String, count: Int) {
        let read = ReadIssue("### 项目进展\n\n发布 Alpha v1.0.0 版本，主要变更如下：\n\n\(list)\n")
        #expect(read.releases.map(\.changes.count) == [count])
    }

    @Test(
        "A heading names the project in front of what says that it is new",
        arguments: ["新版本发布", "新版发布", "版本发布", "本周发布"])
    func headings(end: String) {
        let read = ReadIssue("### Alpha \(end)\n\n发布 v1.2.0 版本，主要变更如下：\n\n- 修复甲\n")
        #expect(read.releases.map(\.project.name) == ["Alpha"])
    }

    @Test(
        "Below a heading that tells releases, a list of names with versions is read without any configuration",
        arguments: [
            ("- [Tide 24.02](https://e.org/1) is a release of the node.", ["Tide 24.02"]),
            ("- Announcing Tide 1.75.0\n- Wave v1.6.0 released", ["Tide 1.75.0", "Wave v1.6.0"]),
            (
                "Look at these:\n\n* Tide 2.0.1 is out.\n* [Wave 3.1.0-rc.1](https://e.org/2)",
                ["Tide 2.0.1", "Wave 3.1.0-rc.1"]
            ),
            ("- Bump Tide to 4.1.77\n- Fix waves", []), ("- Announcing Tide 1.75.0\n- Waves are high", []),
            ("- Tide 1.2.0 is outdated", []), ("- See [Tide](https://e.org/1) 1.2.0 for waves", []),
            ("- Read [what Tide 1.2.0 changes](https://e.org/1)", []),
        ])
    func listed(body: String, titles: [String]) {
        let read = ReadIssue("## Releases\n\n\(body)\n")
        #expect(read.releases.map { "\($0.project.name) \($0.versions.joined(separator: " "))" } == titles)
    }
}
