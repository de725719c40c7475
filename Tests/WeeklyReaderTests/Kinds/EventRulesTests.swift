import Testing
import WeeklyModel

/// News of the community: headlines, whom they are about, and where one ends and the next begins.
@Suite("Rules: events")
struct EventRulesTests {
    private static func events(_ body: String) -> [Event] { Understood("### 社区大事件\n\n\(body)\n").events }

    @Test(
        "The headline is the bold title, else the first clause that tells news",
        arguments: [
            ("**海边开了新站**\n\n大家来。", "海边开了新站"),
            ("**NO.1 海边开了新站**", "海边开了新站"),
            ("**No.2：海边开了新站**", "海边开了新站"),
            ("**no.3、海边开了新站**", "海边开了新站"),
            ("**NO.4. 海边开了新站**", "海边开了新站"),
            ("**NO.5:海边开了新站**", "海边开了新站"),
            ("**1、海边开了新站**", "海边开了新站"),
            ("**海边**开了新站，大家来。", "海边开了新站"),
            ("海边开了新站，大家来。", "海边开了新站"),
            ("海边开了新站。大家来", "海边开了新站"),
            ("海边开了新站！大家来", "海边开了新站"),
            ("海边开了新站～大家来", "海边开了新站"),
            ("海边开了新站~大家来", "海边开了新站"),
            ("海边开了新站", "海边开了新站"),
            ("同时，海边开了新站，大家来。", "海边开了新站"),
            ("另外，海边开了新站，大家来。", "海边开了新站"),
            ("此外，海边开了新站，大家来。", "海边开了新站"),
            ("大家好。\n\n小王认证了，真好。", "小王认证了"),
            ("大家好。\n\n新晋小王，真好。", "新晋小王"),
            ("大家好。\n\n恭喜小王，真好。", "恭喜小王"),
            ("大家好。\n\n海边荣获大奖，真好。", "海边荣获大奖"),
            ("大家好。\n\n海边获奖了，真好。", "海边获奖了"),
            ("大家好。\n\n多了一位 Committer，真好。", "多了一位 Committer"),
            ("大家好。\n\n小王来了，真好。", "大家好"),
            ("在海边评选中，我们荣获大奖。真好。", "在海边评选中，我们荣获大奖"),
            ("在海边评选中，我们很好。真好。", "在海边评选中"),
            ("![图](/a.png)\n\n海边开了新站，大家来。", "海边开了新站"),
        ])
    func headlines(body: String, headline: String) {
        #expect(Self.events(body).map(\.headline) == [headline])
    }

    @Test(
        "A numbered title, a title of such news or congratulations begin another event",
        arguments: [
            ("**NO.1 海边开站**\n\n**NO.2 山上开站**", 2),
            ("**1、海边开站**\n\n**2、山上开站**", 2),
            ("**海边开站**\n\n**山上开站**", 2),
            ("**海边开站**\n\n**山上：**\n\n- 甲", 1),
            ("**海边开站**\n\n**主要内容**\n\n- 甲", 1),
            ("**NO.1 海边开站**\n\n**山上开站**", 1),
            ("**Sea** opened a shop.\n\n**Hill** closed one.", 2),
            ("[Sea](/1) opened a shop.\n\n[Hill](/2) closed one.", 2),
            ("The sea opened a shop.\n\nThe hill closed one.", 2),
            ("The sea opened a shop:\n\nThe hill closed one.", 1),
            ("- [Sea](/1) opened a shop.\n- The hill closed one.\n- 海边开站", 3),
            ("本周新闻：\n\n- 海边开站\n- 山上开站", 2),
            ("海边开站。\n\n- 甲\n- 乙", 1),
            ("- No news this week.", 0),
            ("**海边开站**\n\n**山上认证**", 2),
            ("**海边开站**\n\n**山上新晋**", 2),
            ("**海边开站**\n\n**恭喜山上**", 2),
            ("**海边开站**\n\n**山上荣获大奖**", 2),
            ("**海边开站**\n\n**山上去年获奖的五位朋友**", 2),
            ("**海边开站**\n\n**山上 Committer**", 2),
            ("**海边开站**\n\n恭喜 @wang 成为 Alpha Committer", 2),
            ("**海边开站**\n\n祝贺 @wang 成为 Alpha Committer", 2),
            ("**海边开站**\n\n同时，恭喜 @wang 成为 Alpha PMC", 2),
            ("**海边开站**\n\n恭喜 @wang 来到海边", 1),
            ("**海边开站**\n\n大家恭喜 @wang 成为 Alpha Committer", 1),
            ("**新晋同学**\n\n恭喜 @wang 成为 Alpha Committer", 1),
            ("**认证同学**\n\n恭喜 @wang 成为 Alpha Committer", 1),
            ("**两位 Committer**\n\n恭喜 @wang 成为 Alpha Committer", 1),
            ("**新晋 @li**\n\n恭喜 @wang 成为 Alpha Committer", 2),
            ("恭喜 小王 同学成为 Alpha Committer\n\n恭喜 小李 同学成为 Alpha Committer", 2),
        ])
    func several(body: String, count: Int) {
        #expect(Self.events(body).count == count)
    }

    @Test(
        "The project is what somebody becomes a committer of, else the name in front",
        arguments: [
            ("恭喜 @wang 成为 Alpha Committer", "Alpha"),
            ("恭喜 @wang 成为 Alpha committer", "Alpha"),
            ("恭喜 @wang 成为 Alpha 社区 Committer", "Alpha"),
            ("恭喜 @wang 成为 Alpha 的 Committer", "Alpha"),
            ("恭喜 @wang 成为海风 Committer", "海风"),
            ("**新晋一位**\n\n恭喜 @wang 成为 Alpha Committer", "Alpha"),
            ("Alpha 荣获大奖", "Alpha"),
            ("alpha-beta 荣获大奖", "alpha-beta"),
            ("恭喜 @wang 新晋 Alpha Committer", nil),
            ("海边荣获大奖", nil),
            ("Google 宣布了新计划。", nil),
            ("Google opened its archive.", nil),
            ("Alpha 社区开了新站。", "Alpha"),
            ("**Alpha 支持甲**\n\n- [用 Alpha 看海](/1)", "Alpha"),
            ("[Sieve](https://github.com/e/sieve) got a logo.", "Sieve"),
            ("[A logo](https://github.com/e/sieve) for everyone.", nil),
        ] as [(String, String?)])
    func projects(body: String, project: String?) {
        #expect(Self.events(body).first?.project?.name == project)
    }

    @Test("A talk elsewhere, with a title and a time, is on the schedule")
    func talks() {
        let read = Understood("### 社区大事件\n\n3 月 9 日，海边邀请了技术专家小王，分享《听海》。\n")
        #expect(read.entries.map(\.title) == ["听海"])
        for line in ["3 月 9 日，海边邀请了小王，说《听海》。", "海边邀请了小王，分享《听海》。", "3 月 9 日，小王分享《听海》。", "3 月 9 日，海边邀请了小王分享。"] {
            #expect(Understood("### 社区大事件\n\n\(line)\n").entries.isEmpty, "\(line)")
        }
    }
}

/// People: the handles and names by which contributors, committers and others are told.
@Suite("Rules: people")
struct PeopleRulesTests {
    private static func people(_ body: String) -> [String] {
        Understood("### 本周贡献者\n\n\(body)\n\n![图](/a.png)\n").contributors.flatMap { $0.people.map(\.told) }
    }

    @Test(
        "Handles",
        arguments: [
            ("@wang", ["@wang"]),
            ("感谢 @wang、@li_2 和 @zhao-x", ["@wang", "@li_2", "@zhao-x"]),
            ("[@wang](https://e.org/w)", ["@wang https://e.org/w"]),
            ("@[wang](https://e.org/w)", ["@wang https://e.org/w"]),
            ("@wang @wang", ["@wang"]),
            ("a@wang", []),
            ("@ wang", []),
            ("@小王", []),
            ("- @wang\n- @li", ["@wang", "@li"]),
            ("> @wang", ["@wang"]),
            ("`@wang`", ["@wang"]),
        ] as [(String, [String])])
    func handles(body: String, people: [String]) {
        #expect(Self.people(body) == people)
    }

    @Test(
        "A name may stand in front of its handle",
        arguments: [
            ("小王（@wang）", "小王 @wang"),
            ("小王(@wang)", "小王 @wang"),
            ("小王 （@wang）", "小王 @wang"),
            ("感谢，小王（@wang）", "小王 @wang"),
            ("海边的小王（@wang）", "@wang"),
            ("小王 @wang", "@wang"),
            ("王（@wang）", "@wang"),
            ("恭喜小王（@wang）", "小王 @wang"),
            ("祝贺小王（@wang）", "小王 @wang"),
            ("欢迎小王（@wang）", "小王 @wang"),
            ("感谢小王（@wang）", "小王 @wang"),
            ("邀请小王（@wang）", "小王 @wang"),
            ("请到小王（@wang）", "小王 @wang"),
            ("来自小王（@wang）", "小王 @wang"),
            ("看到小王来（@wang）", "@wang"),
        ])
    func names(body: String, person: String) {
        #expect(Self.people(body) == [person])
    }

    @Test(
        "A mark or a word for what somebody is ends where a name begins",
        arguments: [
            "，", "。", "、", "；", "：", "？", "！", "（", "）", "《", "》", "「", "」", "“", "”", "【", "】", "～", "—", "…", "｜",
            "　",
        ])
    func marks(mark: String) {
        #expect(Self.people("海边山上\(mark)小王（@wang）") == ["小王 @wang"])
    }

    @Test("Without a handle a name is known by what stands behind it")
    func named() {
        func people(_ line: String) -> [String] {
            Understood("### 社区大事件\n\n\(line)\n").events.flatMap { $0.people.map(\.told) }
        }
        #expect(people("恭喜 小王 同学成为 Alpha Committer") == ["小王"])
        #expect(people("恭喜小王同学成为 Alpha Committer") == ["小王"])
        #expect(people("恭喜 小王 老师成为 Alpha Committer") == [])
        #expect(people("恭喜 小王 同学和 @li 成为 Alpha Committer") == ["@li"])
    }

    @Test("A section of contributors is one item with a picture, people or both, else prose")
    func sections() {
        func read(_ body: String) -> Understood { Understood("### 本周贡献者\n\n\(body)\n") }
        #expect(read("![图](/a.png)").contributors.map(\.people) == [[]])
        #expect(read("> ![图](/a.png)").contributors.count == 1)
        #expect(read("感谢 @wang\n\n谢谢。").contributors.count == 1)
        #expect(read("感谢大家。").contributors.isEmpty)
        #expect(read("感谢大家。").prose == ["感谢大家。"])
        #expect(read("看 ![图](/a.png)").contributors.isEmpty)
        #expect(read("![图](/a.png)").items.map(\.anchor) == ["contributors"])
    }
}
