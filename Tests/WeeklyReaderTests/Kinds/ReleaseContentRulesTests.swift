import Testing
import WeeklyModel

/// What stands below the announcement of a release: changes, their groups, thanks, and the report.
@Suite("Rules: changes and reports of releases")
struct ReleaseContentRulesTests {
    private static func release(_ body: String) -> Release? {
        Understood("### 本周发布\n\n**发布 Alpha v1.2.0 版本**\n\n\(body)\n").releases.first
    }

    private static func changes(_ body: String) -> [String]? { release(body)?.toldChanges }

    @Test(
        "A short item with a list below it names a group, unless it states a change",
        arguments: [
            "支持", "新增", "增加", "添加", "修复", "升级", "移除", "删除", "提供", "实现", "引入", "适配", "Add ", "add ", "Support ",
            "fix ", "Upgrade ", "remove ",
        ])
    func verbs(verb: String) {
        #expect(Self.changes("- \(verb)abc\n  - 甲\n  - 乙") == ["\(verb)abc\n甲\n乙"])
        #expect(Self.changes("- abc\n  - 甲\n  - 乙") == ["abc: 甲", "abc: 乙"])
    }

    @Test(
        "A line of such words and nothing else is a group's name",
        arguments: [
            "新特性", "特性", "新功能", "功能", "优化", "增强", "改进", "修复", "缺陷", "变更", "重要", "主要", "其他", "其它", "文档", "重构",
            "性能", "Features", "Feature", "Bugfixes", "Bugfix", "Bug", "Fixes", "Fix", "Improvements", "Improvement",
            "Enhancements", "Enhancement", "Performance", "Refactoring", "Refactor", "Breaking Changes", "Changes",
            "Others", "Other", "Docs",
        ])
    func groupWords(word: String) {
        #expect(Self.changes("变更如下：\n\n\(word)\n\n甲") == ["\(word): 甲"])
        #expect(Self.changes("变更如下：\n\n\(word)x甲\n\n乙") == ["\(word)x甲", "乙"])
    }

    @Test(
        "Such words may be joined",
        arguments: [
            "New Features", "优化与修复", "优化和修复", "优化及修复", "优化、修复", "优化/修复", "Bug Fixes and Improvements",
            "Features & Fixes", "重要变更", "新功能 / 优化",
        ])
    func joinedGroupWords(name: String) {
        #expect(Self.changes("变更如下：\n\n\(name)\n\n甲") == ["\(name): 甲"])
    }

    @Test(
        "Groups are told by colons, bold and lists",
        arguments: [
            ("- 优化：\n- 甲\n- 乙", ["优化: 甲", "优化: 乙"]),
            ("- 优化:\n- 甲", ["优化: 甲"]),
            ("- 优化：\n  - 甲\n- 乙", ["优化: 甲", "乙"]),
            ("优化：\n\n- 甲", ["优化: 甲"]),
            ("优化：\n\n- 甲\n\n修复：\n\n- 乙", ["优化: 甲", "修复: 乙"]),
            ("**优化**\n\n- 甲\n\n**修复**\n\n- 乙", ["优化: 甲", "修复: 乙"]),
            ("1、优化：\n\n2、甲", ["优化: 2、甲"]),
            ("**1、关于性能**\n\n2、甲", ["关于性能: 2、甲"]),
            ("- 一二三四五六七八九十一二三四五六：\n- 甲", ["一二三四五六七八九十一二三四五六：", "甲"]),
            ("- 一二三四五六七八九十一二三四\n  - 甲", ["一二三四五六七八九十一二三四: 甲"]),
            ("- 一二三四五六七八九十一二三四五\n  - 甲", ["一二三四五六七八九十一二三四五\n甲"]),
        ] as [(String, [String])])
    func groups(body: String, changes: [String]) {
        #expect(Self.changes(body) == changes)
    }

    @Test(
        "Words that announce changes make changes of the lines below them",
        arguments: ["改动如下", "包含功能甲和乙", "主要变更", "主要更新", "新特性包括甲"])
    func leadIns(line: String) {
        #expect(Self.changes("\(line)\n\n甲\n\n乙") == ["甲", "乙"])
        #expect(Self.changes("很好\n\n甲\n\n乙") == [])
    }

    @Test(
        "Lines count as changes where they are numbered, or where changes are announced and not listed",
        arguments: [
            ("1、甲\n\n2、乙", ["1、甲", "2、乙"]),
            ("1.甲\n2.乙", ["1.甲", "2.乙"]),
            ("1）甲\n2）乙", ["1）甲", "2）乙"]),
            ("i. 甲\nii. 乙\niv. 丙", ["i. 甲", "ii. 乙", "iv. 丙"]),
            ("•甲\n·乙\n●丙", ["•甲", "·乙", "●丙"]),
            ("-甲\n-乙", ["-甲", "-乙"]),
            (
                "如下：\n\n甲 [#1](https://e.org/1)\n\n乙 [看](https://e.org/pull/2)\n\n丙 [看](https://e.org/issues/3)",
                ["甲 #1", "乙 看", "丙 看"]
            ),
            ("如下：\n\n甲 [看](https://e.org/x)\n\n乙", ["乙"]),
            ("如下：\n\n甲\n\n- 乙", ["乙"]),
            ("> - 甲\n> - 乙", ["甲", "乙"]),
            ("> 甲\n> 乙", []),
            ("```\n甲\n```", []),
        ] as [(String, [String])])
    func lines(body: String, changes: [String]) {
        #expect(Self.changes(body) == changes)
    }

    @Test("Thanks are no changes", arguments: ["致谢", "感谢", "鸣谢", "特别感谢", "特别鸣谢", "贡献者", "New Contributors"])
    func thanks(word: String) {
        #expect(Self.changes("- 甲\n- \(word)：小王") == ["甲"])
        #expect(Self.changes("- 甲\n\n\(word)小王\n\n- 小王\n- 小李") == ["甲"])
        #expect(Self.changes("1、甲\n2、\(word)小王") == ["1、甲"])
    }

    // MARK: Reports

    @Test(
        "A label says where the report is",
        arguments: [
            "详细发布报告", "详细参考", "详细报告", "发布报告", "详细发布", "下载地址", "详见", "详细信息", "详情", "更多详情", "Release Note",
            "Release note", "Release Notes", "发布地址", "发布链接", "参考链接", "「详见」", "【详见", "「**详情**」",
        ])
    func reports(label: String) {
        let body = "- 甲 [看](https://e.org/first)\n\n\(label)：https://e.org/report"
        #expect(Self.release(body)?.url == "https://e.org/report")
        #expect(Self.release("- 甲\n\n\(label)：\n\nhttps://e.org/report")?.url == "https://e.org/report")
        #expect(Self.release("- 甲\n- \(label)：https://e.org/report")?.changes.count == 1)
    }

    @Test(
        "Labels of other documents are no report's, and none is a change",
        arguments: ["文章解读", "官方文档", "相关文章", "文档地址", "相关链接", "延伸阅读", "项目地址"])
    func otherReports(label: String) {
        let body = "- 甲\n\n\(label)：https://e.org/other\n\n详见：https://e.org/report"
        #expect(Self.release(body)?.url == "https://e.org/report")
        #expect(Self.release("如下：\n\n甲\n\n\(label)：https://e.org/issues/1")?.toldChanges == ["甲"])
    }

    @Test(
        "Without a label the report is what leads to a release, else what a line speaks of",
        arguments: [
            ("- 甲\n\n[看](https://e.org/o/releases/v1)", "https://e.org/o/releases/v1"),
            ("- 甲\n\n[看](https://e.org/o/tag/v1)", "https://e.org/o/tag/v1"),
            ("- 甲\n\n[看](https://e.org/o/1)", nil),
            ("- 甲\n\n可详见[这里](https://e.org/o/1)", "https://e.org/o/1"),
            ("- 甲\n\n可看详情[这里](https://e.org/o/1)", "https://e.org/o/1"),
            ("- 甲\n\n很详细[这里](https://e.org/o/1)", "https://e.org/o/1"),
            ("- 甲\n\n可参考[这里](https://e.org/o/1)", "https://e.org/o/1"),
            ("- 甲\n\n有报告[这里](https://e.org/o/1)", "https://e.org/o/1"),
            ("- 甲\n\n请查看[这里](https://e.org/o/1)", "https://e.org/o/1"),
            ("- 甲\n\nChangelog [这里](https://e.org/o/1)", "https://e.org/o/1"),
            ("- 甲\n\nCHANGELOG [这里](https://e.org/o/1)", "https://e.org/o/1"),
            ("- 甲\n\n有更新日志[这里](https://e.org/o/1)", "https://e.org/o/1"),
            ("- 甲\n\n点[这里](https://e.org/o/1)", nil),
            ("- 甲\n\n请查看[这里](o/1)", nil),
        ] as [(String, String?)])
    func unlabelled(body: String, url: String?) {
        #expect(Self.release(body)?.url == url)
    }

    // MARK: People

    @Test(
        "News of a person among releases are an event",
        arguments: [
            ("恭喜 @wang 成为 Alpha Committer", true),
            ("祝贺 @wang，新的 Alpha PMC", true),
            ("认证 @wang 为 Alpha maintainer", true),
            ("新晋 Alpha Committer @wang", true),
            ("@wang 成为 Alpha Maintainer", true),
            ("恭喜 @wang，新的 Alpha committer", true),
            ("感谢 @wang，Alpha Committer", false),
            ("恭喜 @wang 成为 Alpha 用户", false),
        ])
    func people(line: String, isEvent: Bool) {
        let read = Understood("### 本周发布\n\n发布 Alpha v1.2.0\n\n- 修复甲\n\n\(line)\n")
        #expect(read.events.map { $0.people.map(\.told) } == (isEvent ? [["@wang"]] : []))
        #expect(read.releases.map(\.told) == ["Alpha v1.2.0"])
    }
}
