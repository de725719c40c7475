import Testing
import WeeklyModel

@Suite struct SectionSplitterTests {
    @Test(
        "Headings tell their kind by their words",
        arguments: [
            ("社区 Big News", "events"), ("社区大事件", "events"), ("每周读者问答提炼", "questions"),
            ("GitHub issue 精选", "questions"), ("本周推荐阅读", "reading"), ("Alpha 系列文章", "reading"),
            ("Channel 部分合辑", "reading"), ("项目进展", "releases"), ("Alpha 本周发布", "releases"),
            ("Alpha 5.8.6 版本发布", "releases"), ("社区直播预告", "schedule"), ("活动推荐", "schedule"),
            ("社区会议回顾", "schedule"), ("Alpha&Beta 社区 本周 Contributor", "contributors"),
            ("社区本周贡献", "contributors"), ("Alpha&Beta:新手任务计划", "tasks"), ("SOFA WEEKLY | 每周精选", "masthead"),
            ("中秋快乐呀", "other"), ("团队欢迎你加入", "other"),
        ])
    func kinds(heading: String, kind: String) {
        #expect(ReadIssue("### \(heading)\n\n一段话。\n").kinds == ["\(kind): \(heading)"])
    }

    @Test("Words of the configuration are stronger than the program's")
    func configured() {
        let read = ReadIssue("### 每周问答精选\n\n一段话。\n", words: [.events: ["精选"]])
        #expect(read.sections.map(\.kind) == [.events])
        #expect(ReadIssue("### Ask us\n\n> 甲？\n\nA：乙。\n", words: [.questions: ["ask US"]]).questions.count == 1)
    }

    @Test(
        "Bold lines that end as headings do are headings",
        arguments: [
            "**社区本周贡献**", " **社区本周贡献**  ", "**社区** **本周贡献**", "***社区本周贡献***",
            "**社区本周贡献**\n![图](https://example.org/p.png)",
        ])
    func boldLines(line: String) {
        let read = ReadIssue("## 每周精选\n\n开头。\n\n\(line)\n\n![图](https://example.org/p.png)\n")
        #expect(read.sections.map(\.kind) == [.masthead, .contributors])
        #expect(read.sections.last?.heading?.level == 2)
        #expect(read.contributors.count == 1)
    }

    @Test(
        "Other bold lines are text",
        arguments: [
            "**本周发布详情如下：**", "**筛选每周精华问答，欢迎留言互动～**", "**Alpha：**", "**本周共计 2 条**", "**主要贡献**",
            "**1、@小王 提问**", "这里有**推荐阅读**。",
        ])
    func boldText(line: String) {
        let read = ReadIssue("### 一个标题\n\n\(line)\n\n一段话。\n")
        #expect(read.sections.count == 1)
    }

    @Test("A bold release within a section of releases is no heading")
    func boldRelease() {
        let read = ReadIssue("### 项目进展\n\n**Alpha v1.0.0 版本发布**\n\n- 甲\n\n**Beta v2.0.0 版本发布**\n\n- 乙\n")
        #expect(read.sections.count == 1)
        #expect(read.releases.map(\.project.name) == ["Alpha", "Beta"])
    }

    @Test("Where no heading says anything, bold lines part the text")
    func letter() {
        let read = ReadIssue("**新年好**\n\n大家好。\n\n**展望**\n\n继续努力。\n")
        #expect(read.kinds == ["other: 新年好", "other: 展望"])
    }

    @Test("Equal headings have anchors of their own")
    func anchors() {
        let read = ReadIssue("### 本周发布\n\n甲\n\n### 本周发布\n\n乙\n")
        #expect(read.sections.compactMap(\.heading?.anchor) == ["s-本周发布", "s-本周发布-2"])
    }

    @Test("Lines count from the file's first")
    func lines() {
        let read = ReadIssue("开头。\n\n### 推荐阅读\n\n- [甲](/1)\n- [乙](/2)\n")
        #expect(read.sections.map(\.line) == [1, 3])
        #expect(read.sections.last?.items.map(\.line) == [5, 6])
    }

    @Test("Footnotes are a last section without a heading")
    func footnotes() {
        let read = ReadIssue("一段话[^1]。\n\n[^1]: 脚注。\n")
        #expect(read.sections.last?.kind == .other)
        #expect(read.sections.last?.heading == nil)
        #expect(read.prose.last == "脚注。")
    }

    @Test("Shapes tell what an unknown heading does not")
    func shapes() {
        #expect(ReadIssue("### 其他\n\n- [甲](/1)\n- [乙](/2)\n").sections.map(\.kind) == [.reading])
        #expect(ReadIssue("### 其他\n\n@小王 提问：\n> 甲？\n\nA：乙。\n").sections.map(\.kind) == [.questions])
        #expect(ReadIssue("### 其他\n\n**发布 Alpha v1.0，主要变更如下：**\n\n- 甲\n").sections.map(\.kind) == [.releases])
        #expect(ReadIssue("### 其他\n\n主题：甲\n\n时间：3月9日\n").sections.map(\.kind) == [.schedule])
        #expect(ReadIssue("### 加入我们\n\n- [团队招聘啦](/1)\n").sections.map(\.kind) == [.other])
    }

    @Test(
        "A bold line may end as a heading does with a colon",
        arguments: ["**社区会议预告：**", "**本周贡献**：", "**本周推荐阅读:**"])
    func colon(line: String) {
        let read = ReadIssue("### 社区大事件\n\n恭喜大家！\n\n\(line)\n\n![图](https://example.org/p.png)\n")
        #expect(read.sections.count == 2)
        #expect(read.sections.last?.heading?.content.text.isEmpty == false)
    }

    @Test(
        "A bold line with a colon that names a part of its section is text",
        arguments: ["推荐阅读：", "相关文章：", "Alpha 社区会议：", "直播回顾：", "会议内容："])
    func partWithColon(line: String) {
        let read = ReadIssue("### 本周推荐阅读\n\n**\(line)**\n\n- [甲](/1)\n- [乙](/2)\n")
        #expect(read.sections.count == 1)
    }

    @Test("Headings that lack the space behind their mark are headings where their words say so")
    func missingSpace() {
        let read = ReadIssue("### 项目进展\n\n开头。\n\n###推荐阅读\n\n- [甲](/1)\n- [乙](/2)\n\n##标签 是什么\n")
        #expect(read.kinds == ["releases: 项目进展", "reading: 推荐阅读"])
        #expect(read.sections.last?.heading?.level == 3)
    }

    @Test("A plain line right above links is a heading where it ends as one of a reading list")
    func plainTitle() {
        let read = ReadIssue("### 问答\n\n@小王 提问：\n> 甲？\n\nA：乙。\n\n本周推荐阅读\n\n- [甲](/1)\n- [乙](/2)\n")
        #expect(read.kinds == ["questions: 问答", "reading: 本周推荐阅读"])
        #expect(ReadIssue("### 问答\n\n@小王 提问：\n> 甲？\n\nA：乙。\n\n可以看文章\n\n丙。\n").sections.count == 1)
    }

    @Test(
        "Among bold headings, further bold lines are headings",
        arguments: [
            ("Alpha v1.5.0 发布", "releases"), ("社区动态", "events"), ("开源五周年", "other"), ("可信技术分论坛", "schedule"),
        ])
    func furtherTitles(line: String, kind: String) {
        let read = ReadIssue(
            "## 每周精选\n\n官网：<https://example.org>\n\n**\(line)**\n\n![图](/1.png)\n\n"
                + "**社区本周贡献**\n\n![图](/2.png)\n\n**推荐阅读**\n\n- [甲](/1)\n")
        #expect(read.kinds.dropFirst().first == "\(kind): \(line)")
    }

    @Test(
        "Names, counts and requests among bold headings are text", arguments: ["Alpha", "「Alpha」", "本周共 2 条", "欢迎扫码关注"])
    func notFurtherTitles(line: String) {
        let read = ReadIssue("**社区本周贡献**\n\n![图](/2.png)\n\n**\(line)**\n\n**推荐阅读**\n\n- [甲](/1)\n")
        #expect(read.sections.count == 2)
    }

    @Test("A bold line within an answer is no heading, for a question follows")
    func withinAnswer() {
        let read = ReadIssue(
            "### 问答\n\n1、@小王 提问：\n> 甲？\n\nA：乙。\n\n**相关文章**\n\n[丙](/1)\n\n"
                + "2、@小李 提问：\n> 丁？\n\nA：戊。\n")
        #expect(read.sections.count == 1)
        #expect(read.questions.map(\.asker) == ["小王", "小李"])
    }

    @Test("A bold line right above a time is the name of a meeting, not a heading")
    func nameOfMeeting() {
        let read = ReadIssue("### 社区会议预告\n\n**Alpha 社区会议**\n\n时间：3 月 9 日 14:00\n\n入会链接：https://example.org/1\n")
        #expect(read.sections.count == 1)
        #expect(read.schedule.map(\.title) == ["Alpha 社区会议"])
    }
}
