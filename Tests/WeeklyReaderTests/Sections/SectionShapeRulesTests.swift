import Testing
import WeeklyDiagnostics
import WeeklyModel

/// What stands in a section tells what its heading does not, and what its heading says too much.
@Suite("Rules: shapes of sections")
struct SectionShapeRulesTests {
    private static func kinds(_ body: String) -> [String] { Understood(body + "\n").sections.map(\.kind.name) }

    @Test(
        "An unknown heading is told by what stands below it",
        arguments: [
            ("@小王 提问：\n\n> 甲？", "questions"),
            ("一段话。\n\n1、@小王 提问：\n\n> 甲？", "questions"),
            ("发布 Alpha v1.2.0，变更如下：\n\n- 甲", "releases"),
            ("发布 Alpha v1.2.0，变更：\n\n- 甲", "other"),
            ("- [听海](/1)\n- [看山](/2)", "reading"),
            ("[听海](/1)\n[看山](/2)", "reading"),
            ("[听海](/1)", "reading"),
            ("![图](/a.png)\n\n[听海](/1)", "reading"),
            ("一段话。\n\n- [听海](/1)", "other"),
            ("- https://e.org/1", "other"),
            ("![图](/a.png)", "other"),
            ("主题：听海\n\n时间：3 月 9 日", "schedule"),
            ("主题：听海", "other"),
            ("时间：3 月 9 日", "other"),
            ("**Alpha**\n\n- 听海 https://e.org/issues/1\n- 看山 https://e.org/issues/2", "tasks"),
            ("**Alpha**\n\n- 听海 https://e.org/issues/1", "other"),
            ("- 听海 [一](https://e.org/issues/1) 啊\n- 看山", "other"),
            ("一段话。", "other"),
        ])
    func shapes(body: String, kind: String) {
        #expect(Self.kinds("### 一个标题\n\n\(body)") == [kind])
    }

    @Test("Links that look for people are no articles", arguments: ["招聘", "实习生", "岗位", "加入我们"])
    func recruiting(word: String) {
        #expect(Self.kinds("### 一个标题\n\n- [海边\(word)](/1)\n- [看山](/2)") == ["other"])
        #expect(Self.kinds("### 推荐阅读\n\n- [海边\(word)](/1)\n- [看山](/2)") == ["reading"])
    }

    @Test(
        "A heading's word is overruled where links are all there is, or a table of talks",
        arguments: [
            ("直播预告", "- [听海](/1)\n- [看山](/2)", "reading"),
            ("读者问答", "- [听海](/1)\n- [看山](/2)", "reading"),
            ("直播预告", "一段话。\n\n- [听海](/1)\n- [看山](/2)", "schedule"),
            ("直播系列", "| 时间 | 主题 |\n| --- | --- |\n| 3/9 | 听海 |", "schedule"),
            ("直播系列", "| 时间 | 主题 |\n| --- | --- |\n| 3/9 | 听海 |\n\n- [看山](/1)", "reading"),
            ("社区大事件", "- [听海](/1)\n- [看山](/2)", "events"),
        ])
    func overruled(heading: String, body: String, kind: String) {
        #expect(Self.kinds("### \(heading)\n\n\(body)") == [kind])
    }

    @Test("Under a heading that looks back links are recordings", arguments: ["回顾", "整理", "往期"])
    func lookingBack(word: String) {
        let links = "[听海](/1)\n[看山](/2)"
        #expect(Self.kinds("### 直播\(word)\n\n都在这里。\n\n\(links)") == ["reading"])
        #expect(Self.kinds("### 直播\n\n都在这里。\n\n\(links)") == ["schedule"])
        #expect(Self.kinds("### 会议直播\(word)\n\n都在这里。\n\n\(links)") == ["schedule"])
        #expect(Self.kinds("### 直播\(word)\n\n都在这里。\n\n[听海](/1)") == ["schedule"])
        #expect(Self.kinds("### 直播\(word)\n\n时间：待定\n\n\(links)") == ["schedule"])
        #expect(Self.kinds("### 直播\(word)\n\n3 月 2 日的。\n\n\(links)") == ["schedule"])
        #expect(Self.kinds("### 直播\(word)\n\n- 都在这里\n\n\(links)") == ["schedule"])
    }

    @Test("Articles at the end of another section are one of their own", arguments: ["扫码", "关注", "公众号"])
    func trailing(word: String) {
        let question = "### 读者问答\n\n> 甲？\n\nA：乙。\n\n"
        let links = "- [听海](/1)\n- [看山](/2)"
        #expect(Self.kinds(question + links) == ["questions", "reading"])
        #expect(Self.kinds(question + links + "\n\n\(word)我们") == ["questions", "reading"])
        #expect(Self.kinds(question + links + "\n\n> \(word)我们\n>\n> ![图](/a.png)") == ["questions", "reading"])
        #expect(Self.kinds(question + links + "\n\n再见") == ["questions"])
        #expect(Self.kinds(question + "- [听海](/1)") == ["questions"])
        #expect(
            Self.kinds(question + links.replacing("/1", with: "https://e.org/issues/1")) == ["questions", "reading"])
        #expect(Self.kinds(question + "- [听](https://e.org/issues/1)\n- [看](https://e.org/issues/2)") == ["questions"])
    }

    @Test(
        "A caption above a linked picture goes with the articles",
        arguments: [
            ("一起听海\n\n[![图](/a.png)](/1)\n\n一起看山\n\n[![图](/b.png)](/2)", 2),
            ("听海吧\n\n[![图](/a.png)](/1)\n\n看山吧\n\n[![图](/b.png)](/2)", 1),
            ("一起听海\n\n![图](/a.png)\n\n一起看山\n\n![图](/b.png)", 1),
        ])
    func captions(body: String, count: Int) {
        #expect(Self.kinds("### 读者问答\n\n> 甲？\n\nA：乙。\n\n\(body)").count == count)
    }

    @Test(
        "Without a heading questions and releases follow a masthead",
        arguments: [
            ("一份周报。\n\n@小王 提问：\n\n> 甲？", ["masthead", "questions"]),
            ("@小王 提问：\n\n> 甲？", ["questions"]),
            ("一份周报。\n\n发布 Alpha v1.2.0，变更如下：\n\n- 甲", ["masthead", "releases"]),
            ("一份周报。\n\n发布 Alpha v1.2.0\n\n- 甲", ["masthead"]),
            ("一份周报。\n\n- [听海](/1)", ["masthead"]),
        ] as [(String, [String])])
    func mastheads(body: String, kinds: [String]) {
        #expect(Self.kinds(body) == kinds)
    }

    @Test(
        "A deeper heading that says nothing goes on with the release above it",
        arguments: [
            ("### 本周发布\n\n发布 Alpha v1.2.0\n\n#### 海边\n\n甲\n\n乙", ["releases", "releases"], ["海边: 甲", "海边: 乙"]),
            (
                "### 本周发布\n\n发布 Alpha v1.2.0\n\n#### 海边\n\n甲\n\n##### 山里\n\n乙", ["releases", "releases", "releases"],
                ["海边: 甲", "山里: 乙"]
            ),
            ("### 本周发布\n\n发布 Alpha v1.2.0\n\n### 海边\n\n甲", ["releases", "other"], []),
            ("### 本周发布\n\n发布 Alpha v1.2.0\n\n#### 推荐阅读\n\n甲", ["releases", "reading"], []),
            ("### 本周发布\n\n发布 Alpha v1.2.0\n\n#### Beta v2.0.0\n\n- 甲", ["releases", "releases"], []),
        ] as [(String, [String], [String])])
    func continuations(body: String, kinds: [String], changes: [String]) {
        let read = Understood(body + "\n")
        #expect(read.sections.map(\.kind.name) == kinds)
        #expect(read.releases.first?.toldChanges == changes)
    }

    @Test(
        "A section in which nothing was understood says so",
        arguments: [
            ("### 一个标题\n\n一段话。", ["the heading tells no kind of section; what stands below is shown as it is"]),
            (
                "### 读者问答\n\n一段话。",
                ["no item was understood in this section of the kind questions; it is shown as it is"]
            ),
            ("### 一个标题", []),
            ("### 每周精选\n\n一段话。", []),
            ("一段话。", []),
            ("### 读者问答\n\n> 甲？", []),
            ("### 本周发布\n\n发布 Alpha v1.2.0\n\n#### 海边\n\n甲", []),
        ] as [(String, [String])])
    func remarks(body: String, messages: [String]) {
        let diagnostics = Understood(body + "\n").diagnostics
        #expect(diagnostics.map(\.message) == messages)
        #expect(diagnostics.allSatisfy { $0.severity != .error })
    }

    // MARK: Places

    @Test("Lines count from the first of the file, front matter too")
    func lines() {
        let read = Understood("开头。\n\n### 推荐阅读\n\n- [甲](/1)\n- [乙](/2)\n\n### 后记\n\n完。[^1]\n\n[^1]: 注。\n")
        #expect(read.sections.map(\.line) == [5, 7, 12, 16])
        #expect(read.items.map(\.line) == [5, 9, 10, 14, 16])
        #expect(read.outline == ["masthead: ", "reading: 推荐阅读", "other: 后记", "other: "])
        #expect(read.prose.last == "注。")
    }

    @Test(
        "Anchors say what an item is and is about",
        arguments: [
            ("### 读者问答\n\n@小王 提问：#12\n\n> 甲？", "q-小王-12"),
            ("### 本周发布\n\n发布 Alpha v1.2.0", "r-alpha-v1.2.0"),
            ("### 本周发布\n\n发布 Alpha Beta v1.2.0/v2.0.0", "r-alpha-beta-v1.2.0-v2.0.0"),
            ("### 直播预告\n\n主题：听海 Live\n\n时间：3 月 9 日", "c-2022-03-09-听海-live"),
            ("### 直播预告\n\n大家来听《海》", "c-海"),
            ("### 大事件\n\n**Alpha 荣获大奖**\n\n感谢 @Wang。", "e-alpha-荣获大奖-wang"),
            ("### 贡献者\n\n感谢 @wang", "contributors"),
        ])
    func anchors(body: String, anchor: String) {
        #expect(Understood(body + "\n").items.map(\.anchor) == [anchor])
        let twice = Understood("\(body)\n\n\(body)\n").items.compactMap(\.anchor)
        #expect(twice == [anchor, anchor + "-2"] || twice == [anchor])
    }

    @Test("Anchors of questions, articles and tasks depend on what they say, not on their place")
    func stableAnchors() {
        func anchors(_ body: String) -> [String?] {
            Understood(body + "\n").items.filter { $0.anchor != nil }.map(\.anchor)
        }
        let question = "@小王 提问：\n\n> 甲？\n\nA：乙。"
        let other = "@小李 提问：\n\n> 丙？\n\nA：丁。"
        #expect(anchors("### 问答\n\n\(question)").first == anchors("### 问答\n\n\(other)\n\n\(question)").last)
        #expect(anchors("### 问答\n\n\(question)") == anchors("### 问答\n\n\(question.replacing("乙", with: "己"))"))
        #expect(anchors("### 问答\n\n\(question)") != anchors("### 问答\n\n\(question.replacing("甲", with: "己"))"))
        #expect(anchors("### 推荐阅读\n\n- [甲](/1)") == anchors("### 推荐阅读\n\n- [乙](/1)"))
        #expect(anchors("### 推荐阅读\n\n- [甲](/1)") != anchors("### 推荐阅读\n\n- [甲](/2)"))
        let task = "### 新手任务\n\n**Alpha**\n\n- 听海"
        #expect(anchors(task) == anchors("### 新手任务\n\n**Alpha**\n\n- 看山\n- 听海").suffix(1).map(\.self))
        #expect(anchors(task).first??.hasPrefix("t-alpha-") ?? false)
    }

    @Test("Headings have anchors of their own, each once")
    func headingAnchors() {
        let read = Understood("### 推荐阅读！\n\n甲\n\n### 推荐，阅读\n\n乙\n\n### 推荐阅读\n\n丙\n\n### 推荐阅读\n\n丁\n")
        #expect(read.sections.map(\.heading?.anchor) == ["s-推荐阅读", "s-推荐-阅读", "s-推荐阅读-2", "s-推荐阅读-3"])
    }
}
