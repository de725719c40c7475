import Testing
import WeeklyModel

/// The line that announces a release: its verb, the project's name and the versions in it.
@Suite("Rules: announcements of releases")
struct ReleaseAnnouncementRulesTests {
    private static func releases(_ line: String, heading: String = "本周进展与发布") -> [String] {
        Understood("### \(heading)\n\n\(line)\n\n- 修复甲\n- 支持乙\n").releases.map(\.told)
    }

    @Test(
        "A verb makes a line with a version an announcement",
        arguments: [
            "发布 Alpha v1.2.0",
            "Alpha 发布 v1.2.0 版本",
            "Alpha v1.2.0 发布",
            "Alpha 推出 v1.2.0 版本：",
            "Alpha 上线 v1.2.0 版本：",
            "Alpha 推出 v1.2.0 版本:",
            "Alpha 更新到 v1.2.0 版本，主要变更如下：",
            "Alpha 升级到 v1.2.0 版本，主要变更如下：",
            "Alpha 升级到 v1.2.0 版本，更新内容：",
            "Alpha 更新至 v1.2.0 版本，更新内容：",
            "Alpha 升级至 v1.2.0 版本，主要变更如下：",
        ])
    func verbs(line: String) {
        #expect(Self.releases(line) == ["Alpha v1.2.0"])
    }

    @Test(
        "Other lines announce none",
        arguments: [
            "Alpha v1.2.0 修复了甲",
            "Alpha 推出 v1.2.0 版本",
            "Alpha 推出 v1.2.0：",
            "Alpha 上线 v1.2.0 版本。",
            "Alpha 更新到 v1.2.0 版本：",
            "Alpha 升级到 v1.2.0，主要变更如下：",
            "Alpha 升级到 v1.2.0 版本，欢迎试用：",
            "Alpha 将发布 v1.2.0",
            "Alpha 将会推出 v1.2.0 版本：",
            "Alpha 发布新版本",
            "Alpha 发布 12 版本",
            "发布会后，Alpha v1.2.0 很好",
            "v1.2.0 很好。Alpha 发布",
        ])
    func noVerbs(line: String) {
        #expect(Self.releases(line) == [])
    }

    @Test(
        "What says when, how or by whom something is released is no part of the project's name",
        arguments: [
            "本周，Alpha 发布 v1.2.0",
            "近日，Alpha 发布 v1.2.0",
            "日前，Alpha 发布 v1.2.0",
            "本周,Alpha 发布 v1.2.0",
            "近日,Alpha 发布 v1.2.0",
            "日前,Alpha 发布 v1.2.0",
            "恭喜 Alpha 发布 v1.2.0",
            "本周 Alpha 发布 v1.2.0",
            "本次 Alpha 发布 v1.2.0",
            "近日 Alpha 发布 v1.2.0",
            "我们 Alpha 发布 v1.2.0",
            "正式 Alpha 发布 v1.2.0",
            "我们发布了 Alpha v1.2.0",
            "本周发布的 Alpha v1.2.0",
            "发布开源 Alpha v1.2.0",
            "发布新版本 Alpha v1.2.0",
            "发布最新 Alpha v1.2.0",
            "发布「Alpha」v1.2.0",
            "发布【Alpha】v1.2.0",
            "「Alpha」发布 v1.2.0",
            "【Alpha】发布 v1.2.0",
            "发布 Release Alpha v1.2.0",
            "Alpha 推出了 v1.2.0 版本：",
            "Alpha 上线了 v1.2.0 版本：",
            "Alpha 开源 v1.2.0 发布",
            "Alpha 正式发布 v1.2.0",
            "Alpha 发布全新版本 v1.2.0",
            "Alpha 发布最新版本 v1.2.0",
            "Alpha 发布新版本 v1.2.0",
            "Alpha 版本 v1.2.0 发布",
            "Alpha 新版 v1.2.0 发布",
            "Alpha 最新 v1.2.0 发布",
            "Alpha 全新 v1.2.0 发布",
            "Alpha 的 v1.2.0 发布",
            "Alpha 了 v1.2.0 发布",
            "Alpha 已发布 v1.2.0",
            "Alpha 已经发布 v1.2.0",
            "Alpha 本周发布 v1.2.0",
            "Alpha 本次发布 v1.2.0",
            "Alpha 项目发布 v1.2.0",
            "Alpha 社区发布 v1.2.0",
            "Alpha（v1.2.0）发布",
            "Alpha (v1.2.0) 发布",
            "Alpha：v1.2.0 版本发布",
            "Alpha: v1.2.0 版本发布",
            "Alpha，v1.2.0 版本发布",
            "Alpha, v1.2.0 版本发布",
            "Alpha - v1.2.0 发布",
            "Alpha：发布 v1.2.0",
            "Alpha Release v1.2.0 发布",
            "Alpha release v1.2.0 发布",
            "1、发布 Alpha v1.2.0",
            "**发布 Alpha v1.2.0**",
        ])
    func names(line: String) {
        #expect(Self.releases(line) == ["Alpha v1.2.0"])
    }

    @Test(
        "What stands behind a comma, a colon or the end of a sentence names nothing",
        arguments: ["，", "。", "：", "；", "！", ",", ":"])
    func stops(stop: String) {
        #expect(Self.releases("发布 Alpha v1.2.0\(stop)支持 Beta v3.0.0") == ["Alpha v1.2.0"])
        #expect(Self.releases("Alpha\(stop)很好的发布 v1.2.0") == [])
    }

    @Test(
        "Versions are told in any shape",
        arguments: [
            ("1.2.3", ["1.2.3"]),
            ("v1", ["v1"]),
            ("V6", ["V6"]),
            ("1.2", ["1.2"]),
            ("v1.2.3-beta.1", ["v1.2.3-beta.1"]),
            ("1.2.3_fix", ["1.2.3_fix"]),
            ("1.2.3+5", ["1.2.3+5"]),
            ("1.2#3", ["1.2#3"]),
            ("1.x", ["1.x"]),
            ("v1.2.0v", ["v1.2.0"]),
            ("V1.2.0V", ["V1.2.0"]),
            ("1.2.0.", ["1.2.0"]),
            ("v1.2.0/v2.0.0", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0 / v2.0.0", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0、v2.0.0", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0 & v2.0.0", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0 和 v2.0.0", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0 及 v2.0.0", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0 与 v2.0.0", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0（v2.0.0）", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0 (v2.0.0)", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0 版本和 v2.0.0 版本", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0 版本 & v2.0.0", ["v1.2.0", "v2.0.0"]),
            ("v1.2.0 和 v2.0.0 与 v3.0.0", ["v1.2.0", "v2.0.0", "v3.0.0"]),
            ("v1.2.0 到 v2.0.0", ["v1.2.0"]),
            ("v1.2.0 v2.0.0", ["v1.2.0"]),
            ("v1.2.0 版本 v2.0.0", ["v1.2.0"]),
        ] as [(String, [String])])
    func versions(text: String, versions: [String]) {
        let read = Understood("### 本周发布\n\nAlpha 发布 \(text)\n\n- 修复甲\n")
        #expect(read.releases.map(\.versions) == [versions])
    }

    @Test(
        "A comma or a word joins versions before the line goes on",
        arguments: [
            ("，", ["v1.2.0", "v2.0.0"]), (",", ["v1.2.0", "v2.0.0"]), ("；", ["v1.2.0"]),
            (" and ", ["v1.2.0", "v2.0.0"]),
        ])
    func commas(mark: String, versions: [String]) {
        let read = Understood("### 本周发布\n\n发布 Alpha v1.2.0\(mark)v2.0.0\n\n- 修复甲\n")
        #expect(read.releases.map(\.versions) == [versions])
    }

    @Test("No versions", arguments: ["12", "v", "vNext", "1.a", "a1.2", "一.二", "2022 年", "x.1"])
    func noVersions(text: String) {
        #expect(Self.releases("Alpha 发布 \(text)") == [])
    }

    @Test(
        "A heading needs no verb where it ends with the version or calls it one",
        arguments: [
            ("Alpha v1.2.0 版本", ["Alpha v1.2.0"]),
            ("Alpha 发布 v1.2.0", ["Alpha v1.2.0"]),
            ("Alpha v1.2.0 发布啦", ["Alpha v1.2.0"]),
            ("Alpha v1.2.0 新版", ["Alpha v1.2.0"]),
        ])
    func headings(heading: String, releases: [String]) {
        #expect(Self.releases("变更如下：", heading: heading) == releases)
    }

    @Test(
        "Deeper headings among releases end with their version",
        arguments: [
            ("Alpha v1.2.0", ["Alpha v1.2.0"]),
            ("Alpha 1.2.0", ["Alpha 1.2.0"]),
            ("Alpha v1.2.0 的那些事", []),
            ("Alpha", []),
        ])
    func deeperHeadings(heading: String, releases: [String]) {
        let read = Understood("### 本周发布\n\n#### \(heading)\n\n- 修复甲\n")
        #expect(read.releases.map(\.told) == releases)
    }

    @Test(
        "The heading names the project that the line leaves out",
        arguments: [
            "Alpha 项目进展", "Alpha 本周发布", "Alpha 版本发布", "Alpha 本周项目进展",
            "Alpha 发布", "Alpha 新版本", "Alpha 本周版本发布", "Alpha 版本", "Alpha 发布进展",
        ])
    func headingProjects(heading: String) {
        #expect(Self.releases("发布 v1.2.0", heading: heading) == ["Alpha v1.2.0"])
    }

    @Test("A heading without Latin letters names none", arguments: ["项目进展", "海风项目进展", "本周发布"])
    func noHeadingProject(heading: String) {
        #expect(Self.releases("发布 v1.2.0", heading: heading) == [])
    }

    @Test(
        "Among releases a bold line may be a name and a version and nothing else",
        arguments: [
            ("**Alpha v1.2.0**", ["Alpha v1.2.0"]),
            ("**Alpha v1.2.0：**", ["Alpha v1.2.0"]),
            ("**Alpha v1.2.0:**", ["Alpha v1.2.0"]),
            ("**Alpha v1.2.0 版本**", ["Alpha v1.2.0"]),
            ("**Alpha v1.2.0 版本更新**", ["Alpha v1.2.0"]),
            ("**Alpha v1.2.0 更新**", ["Alpha v1.2.0"]),
            ("Alpha v1.2.0", []),
            ("**海风 v1.2.0**", []),
            ("**v1.2.0**", []),
            ("**Alpha 海风 v1.2.0**", []),
            ("**Alpha v1.2.0 很好**", []),
        ] as [(String, [String])])
    func boldLines(line: String, releases: [String]) {
        #expect(Self.releases(line) == releases)
    }

    @Test(
        "Another line with the same version announces the same release, until a change is told",
        arguments: [
            ("发布 Alpha v1.2.0\n\n很好。\n\nAlpha 发布 1.2.0，如下：\n\n- 修复甲", ["Alpha v1.2.0"]),
            ("发布 Alpha v1.2.0\n\nALPHA 发布 V1.2.0，如下：\n\n- 修复甲", ["Alpha v1.2.0"]),
            ("发布 Alpha v1.2.0\n\nAlpha 发布 1.2.1，如下：\n\n- 修复甲", ["Alpha v1.2.0", "Alpha 1.2.1"]),
            ("发布 Alpha v1.2.0\n\nBeta 发布 1.2.0，如下：\n\n- 修复甲", ["Alpha v1.2.0", "Beta 1.2.0"]),
            ("发布 Alpha v1.2.0\n\n1、修复甲\n\n发布 Alpha v1.2.0", ["Alpha v1.2.0", "Alpha v1.2.0"]),
            ("发布 Alpha v1.2.0\n\n- 修复甲\n\n发布 Alpha v1.2.0", ["Alpha v1.2.0", "Alpha v1.2.0"]),
        ] as [(String, [String])])
    func again(body: String, releases: [String]) {
        #expect(Understood("### 本周发布\n\n\(body)\n").releases.map(\.told) == releases)
    }

    @Test(
        "A list's item that leads over to changes opens a release, any other that names a version is a change",
        arguments: [
            ("- 发布 Alpha v1.2.0，变更如下\n  - 修复甲", ["Alpha v1.2.0"]),
            ("- 发布 Alpha v1.2.0：\n  - 修复甲", ["Alpha v1.2.0"]),
            ("- 发布 Alpha v1.2.0:\n  - 修复甲", ["Alpha v1.2.0"]),
            ("- Alpha v1.2.0 版本发布\n  - 修复甲", ["Alpha v1.2.0"]),
            ("- 发布 Alpha v1.2.0\n  - 修复甲", []),
        ] as [(String, [String])])
    func items(list: String, releases: [String]) {
        #expect(Understood("### 本周发布\n\n\(list)\n").releases.map(\.told) == releases)
    }
}
