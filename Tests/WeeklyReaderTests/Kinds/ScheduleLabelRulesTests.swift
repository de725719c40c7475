import Testing
import WeeklyModel

/// The labels of what happens: which word tells the title, the time, the speakers, the place, the addresses.
@Suite("Rules: labels of the schedule")
struct ScheduleLabelRulesTests {
    /// What a further line adds to an announcement that has a title and a day.
    private static func entry(_ line: String, heading: String = "社区日程预告") -> ScheduleEntry? {
        Understood("### \(heading)\n\n主题：听海\n\n时间：3 月 9 日\n\n\(line)\n").entries.first
    }

    @Test(
        "Words for the title",
        arguments: ["主题", "题目", "分享议题", "演讲议题", "议题名称", "话题", "活动名称", "课题", "直播主题", "本期主题", "主 题", "主题 1"])
    func titles(label: String) {
        let read = Understood("### 直播预告\n\n\(label)：听海\n\n时间：3 月 9 日\n")
        #expect(read.entries.map(\.title) == ["听海"])
    }

    @Test("Words for the time", arguments: ["时间", "日期", "直播时间", "活动日期", "时 间", "时间（北京）", "会议时间"])
    func times(label: String) {
        let read = Understood("### 直播预告\n\n主题：听海\n\n\(label)：3 月 9 日\n")
        #expect(read.entries.map(\.told) == ["2022-03-09"])
        // Without a word for it, a day in a sentence is as good, but hours alone are not.
        let hours = Understood("### 直播预告\n\n主题：3 月 9 日听海\n\n\(label)：19:00\n")
        #expect(hours.entries.map(\.told) == ["2022-03-09 19:00"])
    }

    @Test(
        "Words for speakers",
        arguments: ["嘉宾", "讲师", "分享人", "演讲者", "演讲人", "主讲人", "主讲", "讲者", "分享嘉宾", "嘉宾 1", "嘉 宾"])
    func speakers(label: String) {
        #expect(Self.entry("\(label)：小王")?.speakers.map(\.told) == ["小王"])
    }

    @Test("Words for the place", arguments: ["地点", "地址", "会场", "活动地点"])
    func places(label: String) {
        #expect(Self.entry("\(label)：海边路 1 号")?.location == "海边路 1 号")
    }

    @Test(
        "Words for the address",
        arguments: ["报名", "链接", "直播间", "详情", "福利", "观看", "参与方式", "入会", "入口", "报名方式", "观看方式", "会议链接"])
    func addresses(label: String) {
        #expect(Self.entry("\(label)：https://e.org/1")?.url == "https://e.org/1")
        #expect(Self.entry("\(label)：[这](https://e.org/1)")?.url == "https://e.org/1")
        #expect(Self.entry("\(label)：app://join/1 快来")?.url == "app://join/1")
    }

    @Test("Words for a recording, which make a review", arguments: ["回放", "录像", "录屏", "视频回顾", "直播回顾", "会议回放"])
    func recordings(label: String) {
        let entry = Self.entry("\(label)：https://e.org/v")
        #expect(entry?.url == "https://e.org/v")
        #expect(entry?.isReview == true)
        #expect(Self.entry("链接：https://e.org/v")?.isReview == false)
    }

    @Test(
        "An address behind a word for a meeting room is where to join",
        arguments: [("会议", true), ("钉钉", true), ("直播", true), ("钉钉群号", false), ("会议号", false), ("海边", false)])
    func rooms(label: String, isAddress: Bool) {
        #expect(Self.entry("\(label)：https://e.org/1")?.url == (isAddress ? "https://e.org/1" : nil))
    }

    @Test(
        "A word that says something about a label is no label",
        arguments: ["介绍", "简介", "口令", "背景", "收益", "收获"])
    func exceptions(word: String) {
        #expect(Self.entry("嘉宾\(word)：小王")?.speakers == [])
        #expect(Self.entry("\(word)入口：https://e.org/1")?.url == nil)
        #expect(Self.entry("\(word)地点：海边路 1 号")?.location == nil)
    }

    @Test(
        "A label is told in any dress",
        arguments: [
            "主题：听海", "主题:听海", "主题： 听海", "**主题**：听海", "**主题：**听海", "**主题** 听海", "- 主题：听海", "-主题：听海",
            "| 主题：听海", "｜主题：听海", "•主题：听海", "「主题」：听海", "【主题】：听海", "「主题」听海", "【主题】听海", "1、主题：听海",
            "2. 主题：听海", "主题（第 3 期）：听海", "主题(第 3 期)：听海", "主题：《听海》", "主题：**听海**",
            "**主题**\n听海", "主题：\n听海", "**主题**\n\n听海", "> 主题：听海", "主题2：听海",
        ])
    func dresses(line: String) {
        let read = Understood("### 直播预告\n\n\(line)\n\n时间：3 月 9 日\n")
        #expect(read.entries.map(\.title) == ["听海"])
        #expect(read.entries.map(\.told) == ["2022-03-09"])
    }

    @Test(
        "What is no label tells no title",
        arguments: ["我们的主题是听海", "主题，听海", "主题曲：听海", "今天大家一起聊一聊的主题：听海", "关于主题的事：听海"])
    func noLabels(line: String) {
        #expect(Understood("### 直播预告\n\n\(line)\n\n时间：3 月 9 日\n").entries.map(\.title) == [])
    }

    @Test("A value below its label is short and no sentence")
    func below() {
        let long = String(repeating: "海", count: 41)
        #expect(Self.entry("嘉宾：\n\n小王")?.speakers.map(\.told) == ["小王"])
        #expect(Self.entry("嘉宾：\n\n小王\n\n小李")?.speakers.map(\.told) == ["小王", "小李"])
        #expect(Self.entry("嘉宾：\n\n- 小王，工程师\n- 小李")?.speakers.map(\.told) == ["小王（工程师）", "小李"])
        #expect(Self.entry("嘉宾：\n\n小王会来。")?.speakers == [])
        #expect(Self.entry("嘉宾：\n\n\(long)")?.speakers == [])
        #expect(Self.entry("地点：\n\n海边路 1 号")?.location == "海边路 1 号")
        #expect(Self.entry("链接：\n\nhttps://e.org/1")?.url == nil)
    }

    @Test("The first value of a label counts, but all speakers do, each once")
    func first() {
        let read = Understood(
            "### 直播预告\n\n主题：听海\n\n时间：3 月 9 日\n\n嘉宾：小王\n\n地点：海边\n\n地点：山上\n\n讲师：小李\n\n讲师：小王\n\n报名：https://e.org/1\n\n链接：https://e.org/2\n"
        )
        let entry = read.entries.first
        #expect(entry?.location == "海边")
        #expect(entry?.speakers.map(\.told) == ["小王", "小李"])
        #expect(entry?.url == "https://e.org/1")
    }

    @Test("What a meeting talks about has no title or time of its own", arguments: ["议题", "议程", "会议内容"])
    func agenda(label: String) {
        let read = Understood(
            "### 社区会议预告\n\n主题：听海\n\n时间：3 月 9 日\n\n\(label)：\n\n- 主题：看山\n- 时间：3 月 10 日\n- 嘉宾：小王\n")
        #expect(read.entries.map(\.title) == ["听海"])
        #expect(read.entries.map(\.told) == ["2022-03-09"])
        #expect(read.entries.first?.speakers.map(\.told) == ["小王"])
        let before = Understood(
            "### 社区会议预告\n\n主题：听海\n\n\(label)：\n\n- 主题：看山\n- 时间：3 月 10 日\n\n时间：3 月 9 日\n")
        #expect(before.entries.map(\.told) == ["2022-03-09"])
    }

    @Test(
        "A sentence that sends readers somewhere has the address where no label has one",
        arguments: ["点击", "报名", "戳", "直播间", "观看", "即可", "详情", "链接"])
    func pointers(word: String) {
        #expect(Self.entry("大家\(word)看[海](https://e.org/1)")?.url == "https://e.org/1")
        #expect(Self.entry("大家看[海](https://e.org/1)")?.url == nil)
        #expect(Self.entry("大家\(word)看[海](https://e.org/1)\n\n入口：https://e.org/2")?.url == "https://e.org/2")
    }

    // MARK: Speakers

    @Test(
        "Speakers and what is told of them",
        arguments: [
            ("小王", ["小王"]),
            ("小王，工程师", ["小王（工程师）"]),
            ("小王,工程师", ["小王（工程师）"]),
            ("小王 工程师", ["小王（工程师）"]),
            ("小王｜工程师", ["小王（工程师）"]),
            ("小王|工程师", ["小王（工程师）"]),
            ("小王：工程师", ["小王（：工程师）"]),
            ("小王-工程师", ["小王（-工程师）"]),
            ("小王—工程师", ["小王（—工程师）"]),
            ("小王（花名：大海）", ["小王（（花名：大海））"]),
            ("小王(大海)", ["小王（(大海)）"]),
            ("Ann Lee 工程师", ["Ann Lee（工程师）"]),
            ("Ann, engineer", ["Ann（engineer）"]),
            ("小王、小李", ["小王", "小李"]),
            ("小王、工程师", ["小王（工程师）"]),
            ("小王，甲专家、乙负责人", ["小王（甲专家、乙负责人）"]),
            ("小王；小李", ["小王", "小李"]),
            ("小王;小李", ["小王", "小李"]),
            ("小王 甲；小李 乙", ["小王（甲）", "小李（乙）"]),
            ("小王/小李", ["小王", "小李"]),
            ("小王 & 小李", ["小王", "小李"]),
            ("小王和小李", ["小王", "小李"]),
            ("小王与小李", ["小王", "小李"]),
            ("小王，小李，小张", ["小王", "小李", "小张"]),
            ("小王,小李,小张", ["小王", "小李", "小张"]),
            ("小王，小李", ["小王（小李）"]),
            ("小王（甲），小李（乙）", ["小王（（甲））", "小李（（乙））"]),
            ("小王(甲),小李(乙)", ["小王（(甲)）", "小李（(乙)）"]),
            ("@小王、＠小李", ["小王", "小李"]),
            ("海边公司工程师 小王", ["小王（海边公司工程师）"]),
            ("海边公司工程师 小王（大海）", ["小王（海边公司工程师）"]),
            ("工程师 小王", ["工程师（小王）"]),
            ("小王、五个字的名字", ["小王（五个字的名字）"]),
        ] as [(String, [String])])
    func speakers(value: String, told: [String]) {
        #expect(Self.entry("嘉宾：\(value)")?.speakers.map(\.told) == told)
    }

    @Test(
        "What an employer is called is no speaker's name",
        arguments: ["集团", "金服", "科技", "公司", "银行", "大学", "学院", "云", "团队", "社区", "网络", "技术"])
    func employers(word: String) {
        #expect(Self.entry("嘉宾：海边的风\(word) 小王")?.speakers.map(\.told) == ["小王（海边的风\(word)）"])
        #expect(Self.entry("嘉宾：小王和海\(word)")?.speakers.map(\.told) == ["小王和海\(word)"])
    }

    @Test(
        "What somebody is is no further speaker's name, and may stand in front of one",
        arguments: [
            "负责人", "维护者", "工程师", "专家", "开发者", "开发", "架构师", "老师", "同学", "创始人", "作者", "研究员", "总监", "经理", "讲师",
            "嘉宾", "核心成员", "研发", "布道师", "教授", "博士", "顾问", "主席",
        ])
    func roles(role: String) {
        #expect(Self.entry("嘉宾：小王、\(role)")?.speakers.map(\.told) == ["小王（\(role)）"])
        #expect(Self.entry("嘉宾：山上海边\(role) 小王")?.speakers.map(\.told) == ["小王（山上海边\(role)）"])
        #expect(Self.entry("我们邀请海边\(role)王小海，一起来。")?.speakers.map(\.told) == ["王小海"])
    }

    @Test(
        "Who is invited speaks, where no label tells anybody",
        arguments: [
            ("邀请了技术专家小王跟大家聊", ["小王"]),
            ("邀请了技术专家小王带来听海", ["小王"]),
            ("邀请了技术专家小王分享听海", ["小王"]),
            ("邀请了技术专家小王为大家讲", ["小王"]),
            ("邀请了技术专家小王为我们讲", ["小王"]),
            ("邀请了技术专家小王带我们看", ["小王"]),
            ("邀请了技术专家小王带大家看", ["小王"]),
            ("邀请了技术专家小王和大家聊", ["小王"]),
            ("邀请了技术专家小王与大家聊", ["小王"]),
            ("邀请了技术专家小王介绍听海", ["小王"]),
            ("邀请了技术专家小王来", ["小王"]),
            ("邀请了技术专家小王将讲", ["小王"]),
            ("邀请了技术专家小王从头讲", ["小王"]),
            ("邀请了技术专家小王,一起来", ["小王"]),
            ("邀请了技术专家小王 一起来", ["小王"]),
            ("邀请了技术专家小王(大海)", ["小王"]),
            ("邀请了技术专家小王，一起来", ["小王"]),
            ("邀请 Alpha Maintainer 小王，一起来", ["小王"]),
            ("邀请 Alpha maintainer 小王，一起来", ["小王"]),
            ("邀请 Alpha Committer 小王，一起来", ["小王"]),
            ("邀请 Alpha committer 小王，一起来", ["小王"]),
            ("邀请 Alpha PMC 小王，一起来", ["小王"]),
            ("邀请 Alpha CTO 小王，一起来", ["小王"]),
            ("邀请 Alpha CEO 小王，一起来", ["小王"]),
            ("邀请了小王，一起来", []),
            ("邀请大家听。技术专家小王，一起来", []),
            ("技术专家小王，一起来", []),
            ("邀请了技术专家一二三四五，一起来", []),
            ("邀请了技术专家小王说说", []),
        ] as [(String, [String])])
    func invited(line: String, names: [String]) {
        #expect(Self.entry(line)?.speakers.map(\.told) == names)
        #expect(Self.entry(line + "\n\n嘉宾：小赵")?.speakers.map(\.told) == ["小赵"])
        #expect(Self.entry(line, heading: "社区会议预告")?.speakers.map(\.told) == [])
    }
}
