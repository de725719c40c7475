import Testing
import WeeklyModel

/// What headings, and bold lines that serve as headings, say of the section below them.
@Suite("Rules: headings")
struct HeadingRulesTests {
    /// Words that decide against weaker ones, words that usually do, and words that do where no other stands.
    private static let strong: [(Section.Kind, [String])] = [
        (.masthead, ["SOFA Weekly", "每周精选"]),
        (.quotes, ["言论", "本周金句", "quote of the week"]),
        (.questions, ["问答", "issue 精选", "答疑", "Q&A", "QA 整理", "常见问题"]),
        (.contributors, ["Contributor", "Contributors", "本周贡献", "贡献者", "贡献榜"]),
        (.tasks, ["新手任务", "任务计划", "新手任务计划", "Good First Issue"]),
        (.reading, ["阅读", "文章", "合集", "合辑", "集锦", "系列", "回顾集合", "系列解析", "好文"]),
        (.events, ["大事件", "Big News", "大事记", "获奖", "喜报", "喜讯"]),
        (.releases, ["项目进展", "项目动态", "本周发布", "版本发布"]),
    ]
    private static let usual: [(Section.Kind, [String])] = [
        (
            .schedule,
            [
                "会议回顾", "会议预告", "会议", "活动", "直播", "预告", "报名", "会议纪要", "会议总结", "活动回顾", "活动总结", "直播回顾",
                "Meetup 回顾", "直播预告", "活动预告", "活动推荐", "直播报名", "活动报名", "社区活动",
            ]
        )
    ]
    private static let weak: [(Section.Kind, [String])] = [
        (.releases, ["发布", "版本", "新版", "Release"]),
        (.schedule, ["回顾", "Channel", "Meetup", "沙龙", "峰会", "大会", "年会", "论坛"]),
        (.contributors, ["贡献", "致谢"]),
        (.events, ["新闻", "News", "动态", "要闻", "荣誉", "入选", "Committer"]),
        (.questions, ["issue", "解答"]),
        (.reading, ["推荐", "解析", "特辑", "专辑", "干货"]),
        (.tasks, ["任务"]),
    ]

    private static func words(_ list: [(Section.Kind, [String])]) -> [(String, String)] {
        list.flatMap { kind, words in words.map { ($0, kind.name) } }
    }

    private static func kind(ofHeading heading: String) -> String? {
        Understood("### \(heading)\n\n一段话。\n").sections.first?.kind.name
    }

    /// The kind of the section that a bold line begins; nil where it begins none.
    private static func kind(ofBoldLine line: String) -> String? {
        let sections = Understood("### 一个标题\n\n一段话。\n\n**\(line)**\n\n一段话。\n").sections
        return sections.count == 2 ? sections[1].kind.name : nil
    }

    @Test(
        "Every word tells the kind of its heading, in either case",
        arguments: words(strong) + words(usual) + words(weak))
    func headings(word: String, kind: String) {
        for heading in ["海边\(word)", "\(word)海边", word.uppercased(), word.lowercased(), "📚 \(word)（一）"] {
            #expect(Self.kind(ofHeading: heading) == kind, "\(heading)")
        }
    }

    @Test("There are words here for every kind of section that has a heading")
    func everyKind() {
        let kinds = Set((Self.strong + Self.usual + Self.weak).map(\.0))
        #expect(kinds == Set(Section.Kind.known).subtracting([.other]))
    }

    @Test("Other words tell nothing", arguments: ["海边", "听海", "加入我们", "关于", "Weekly", "Q", "结语", "精选", "整理", "计划"])
    func otherHeadings(heading: String) {
        #expect(Self.kind(ofHeading: heading) == "other")
        #expect(Self.kind(ofBoldLine: heading) == nil)
    }

    @Test(
        "Of several words the strongest decides, of equals the last",
        arguments: [
            ("问答文章", "reading"),
            ("文章问答", "questions"),
            ("大事件与版本发布", "releases"),
            ("版本发布与大事件", "events"),
            ("直播文章", "reading"),
            ("文章直播", "reading"),
            ("活动的新版发布", "schedule"),
            ("发布会议", "schedule"),
            ("贡献者大会", "contributors"),
            ("大会新闻", "events"),
            ("新闻大会", "schedule"),
            ("任务解答", "questions"),
            ("解答任务", "tasks"),
            ("推荐发布", "releases"),
            ("发布推荐", "reading"),
            ("社区 issue 任务", "tasks"),
            ("Committer 贡献", "contributors"),
        ])
    func strengths(heading: String, kind: String) {
        #expect(Self.kind(ofHeading: heading) == kind)
    }

    @Test("A strong word makes a bold line a heading, at its end or nearly so", arguments: words(strong).dropFirst(2))
    func strongBoldLines(word: String, kind: String) {
        #expect(Self.kind(ofBoldLine: "海边\(word)") == kind)
        #expect(Self.kind(ofBoldLine: "海边\(word)一二三四") == kind)
        #expect(Self.kind(ofBoldLine: "海边\(word)一二三四五") == nil)
        #expect(Self.kind(ofBoldLine: "海边\(word) 12") == nil)
        #expect(Self.kind(ofBoldLine: "海边\(word)：") == kind)
    }

    @Test("A usual word makes a bold line a heading at its end only", arguments: words(usual))
    func usualBoldLines(word: String, kind: String) {
        #expect(Self.kind(ofBoldLine: "海边\(word)") == kind)
        #expect(Self.kind(ofBoldLine: "海边\(word) ") == kind)
        #expect(Self.kind(ofBoldLine: "海边\(word)一二") == nil)
        #expect(Self.kind(ofBoldLine: "社区海边\(word)：") == kind)
    }

    @Test("A weak word makes no bold line a heading", arguments: words(weak))
    func weakBoldLines(word: String, kind: String) {
        #expect(Self.kind(ofBoldLine: "海边\(word)") == nil)
    }

    @Test("A heading that ends in the verb of questions announces one, but may hold it")
    func asking() {
        #expect(Self.kind(ofHeading: "提问精选") == "questions")
        #expect(Self.kind(ofBoldLine: "提问精选") == "questions")
        #expect(Self.kind(ofHeading: "海边提问") == "masthead")
    }

    @Test("A masthead's words make none either", arguments: ["SOFA Weekly", "每周精选"])
    func masthead(line: String) {
        #expect(Self.kind(ofBoldLine: line) == nil)
    }

    @Test(
        "A sentence or a long line is no heading",
        arguments: [
            "海边，推荐阅读", "海边。推荐阅读", "海边？推荐阅读", "海边！推荐阅读", "海边；推荐阅读", "海边,推荐阅读", "海边～推荐阅读", "1、推荐阅读",
            "2. 推荐阅读", String(repeating: "海", count: 31) + "阅读", "[推荐阅读](/1)", "@小王 提问：推荐阅读",
        ])
    func sentences(line: String) {
        #expect(Self.kind(ofBoldLine: line) == nil)
    }

    @Test(
        "With a colon a bold line is a heading where it tells of another section, or what happens or happened",
        arguments: [
            ("读者问答：", "questions"),
            ("读者问答:", "questions"),
            ("读者问答提炼：", "questions"),
            ("读者问答汇总：", "questions"),
            ("读者问答整理：", nil),
            ("推荐阅读：", "reading"),
            ("相关文章：", nil),
            ("相关推荐文章：", "reading"),
            ("相关阅读推荐：", nil),
            ("海边活动预告：", "schedule"),
            ("海边活动回顾：", "schedule"),
            ("海边会议纪要：", "schedule"),
            ("海边会议总结：", "schedule"),
            ("海边活动推荐：", "schedule"),
            ("社区海边会议：", "schedule"),
            ("海边会议：", nil),
            ("会议总结：", nil),
            ("社区会议：", nil),
        ] as [(String, String?)])
    func colons(line: String, kind: String?) {
        #expect(Self.kind(ofBoldLine: line) == kind)
    }

    @Test("A bold line with a colon names a part of a section of its own kind")
    func parts() {
        for (heading, line) in [("推荐阅读", "好文："), ("本周贡献", "贡献者："), ("大事件", "喜报：")] {
            #expect(Understood("### \(heading)\n\n一段话。\n\n**\(line)**\n\n一段话。\n").sections.count == 1, "\(line)")
            #expect(Understood("### 一个标题\n\n一段话。\n\n**\(line)**\n\n一段话。\n").sections.count == 2, "\(line)")
        }
    }

    @Test(
        "Within a section a bold line may be something else",
        arguments: [
            ("### 社区会议预告\n\n一段话。\n\n**Alpha 社区会议**\n\n时间：3 月 9 日", 1),
            ("### 社区会议预告\n\n一段话。\n\n**Alpha 社区会议**\n时间：3 月 9 日", 1),
            ("### 社区会议预告\n\n一段话。\n\n**Alpha 社区会议**\n\n一段话。", 2),
            ("### 社区会议预告\n\n一段话。\n\n**Alpha 会议回顾**\n\n时间：3 月 9 日", 2),
            ("### 本周发布\n\n一段话。\n\n**Alpha 版本发布**\n\n- 甲", 1),
            ("**海边本周发布**\n\n一段话。\n\n**Alpha 版本发布**\n\n- 甲", 2),
            ("### 推荐阅读\n\n一段话。\n\n**山里系列**\n\n[![图](/a.png)](/1)", 1),
            ("### 推荐阅读\n\n一段话。\n\n**山里直播**\n\n[![图](/a.png)](/1)", 1),
            ("### 推荐阅读\n\n一段话。\n\n**山里系列**\n\n![图](/a.png)", 2),
            ("### 大事件\n\n一段话。\n\n**山里系列**\n\n[![图](/a.png)](/1)", 2),
            ("### 问答\n\n> 甲？\n\nA：乙。\n\n**相关文章**\n\n一段话。\n\n@小王 提问：\n\n> 丙？", 1),
            ("### 问答\n\n> 甲？\n\nA：乙。\n\n**相关文章**\n\n一段话。\n\n**推荐阅读**\n\n@小王 提问：", 3),
            ("### 问答\n\n> 甲？\n\nA：乙。\n\n**相关文章**\n\n一段话。\n\n### 后记\n\n@小王 提问：", 3),
        ])
    func within(body: String, count: Int) {
        #expect(Understood(body + "\n").sections.count == count)
    }

    @Test(
        "A heading that lacks its space is one where its words say so",
        arguments: [
            ("##推荐阅读", 2),
            ("###推荐阅读", 3),
            ("######推荐阅读", 6),
            ("###推荐阅读：", 3),
            ("#推荐阅读", nil),
            ("#######推荐阅读", nil),
            ("###海边", nil),
            ("###推荐阅读#1", nil),
            ("###[推荐阅读](/1)", nil),
        ] as [(String, Int?)])
    func spaceless(line: String, level: Int?) {
        let read = Understood("### 大事件\n\n一段话。\n\n\(line)\n\n一段话。\n")
        #expect(read.sections.count == (level == nil ? 1 : 2))
        if let level { #expect(read.sections.last?.heading?.level == level) }
    }

    @Test(
        "A plain line right above links is a heading where it ends as one of a reading list",
        arguments: [
            ("本周阅读", true),
            ("本周文章", true),
            ("本周阅读：", true),
            ("本周文章：", true),
            ("本周好文", false),
            ("本周问答", false),
            ("一二三四五六七八九十一二三四阅读", true),
            ("一二三四五六七八九十一二三四五阅读", false),
        ])
    func plain(line: String, isHeading: Bool) {
        let read = Understood("### 大事件\n\n一段话。\n\n\(line)\n\n- [听海](/1)\n- [看山](/2)\n")
        #expect(read.sections.count == (isHeading ? 2 : 1))
        #expect(Understood("### 大事件\n\n一段话。\n\n\(line)\n\n一段话。\n").sections.count == 1)
    }

    // MARK: Documents of bold lines

    @Test(
        "Among bold headings further phrases are headings, whatever they say",
        arguments: [
            ("海边动态", "events"),
            ("海边推荐", "reading"),
            ("海边发布", "releases"),
            ("Alpha v1.2.0 发布", "releases"),
            ("山里海边", "other"),
            ("「山里海边」", "other"),
            ("【山里海边】", "other"),
            ("Alpha", nil),
            ("海边：山里", nil),
            ("海边:山里", nil),
            ("关注海边", nil),
            ("扫码看海", nil),
            ("欢迎看海", nil),
            ("感谢大海", nil),
            ("加入我们", nil),
            ("本周共两条", nil),
            ("两条共计", nil),
            (String(repeating: "海", count: 25), nil),
        ] as [(String, String?)])
    func further(line: String, kind: String?) {
        let read = Understood("**社区本周贡献**\n\n![图](/2.png)\n\n**\(line)**\n\n一段话。\n\n**推荐阅读**\n\n- [甲](/1)\n")
        let kinds = read.sections.map(\.kind.name)
        #expect(kinds == ["contributors"] + (kind.map { [$0] } ?? []) + ["reading"])
    }

    @Test("Where no heading says anything bold lines part the text, if there are two")
    func letters() {
        #expect(Understood("**听海**\n\n一段话。\n\n**看山**\n\n一段话。\n").outline == ["other: 听海", "other: 看山"])
        #expect(Understood("**听海**\n\n一段话。\n").outline == ["masthead: "])
        #expect(Understood("**听海。**\n\n一段话。\n\n**看山**\n\n一段话。\n").outline == ["masthead: "])
    }

    @Test("A bold heading has the level of the headings around it")
    func levels() {
        func level(_ body: String) -> Int? { Understood(body).sections.last?.heading?.level }
        #expect(level("# 每周精选\n\n甲\n\n#### 大事件\n\n甲\n\n**推荐阅读**\n\n甲\n") == 4)
        #expect(level("# 每周精选\n\n甲\n\n**推荐阅读**\n\n甲\n") == 1)
        #expect(level("甲\n\n**推荐阅读**\n\n甲\n") == 2)
    }

    @Test("Words of a site's configuration are stronger than all others, in either case")
    func configured() {
        let words: [Section.Kind: [String]] = [.events: ["海边", "AskUs"], .other: ["直播"]]
        func kind(_ heading: String) -> Section.Kind? {
            Understood("### \(heading)\n\n一段话。\n", words: words).sections.first?.kind
        }
        #expect(kind("海边") == .events)
        #expect(kind("海边问答") == .events)
        #expect(kind("问答 askus") == .events)
        #expect(kind("直播") == .other)
        #expect(kind("问答") == .questions)
    }
}
