import Testing
import WeeklyModel

@testable import WeeklyReader

/// Questions as editors announce them less often.
@Suite struct QuestionFormsTests {
    @Test(
        "Of a question's first line only its number goes to the lead",
        arguments: [
            ("**1、3.0 版本怎么升级？**", "3.0 版本怎么升级？"), ("**2、2021 年计划是什么？**", "2021 年计划是什么？"),
            ("5、 **7 天** 能好吗？", "7 天 能好吗？"), ("**3、（甲）怎么办？**", "（甲）怎么办？"),
        ])
    func numberAlone(line: String, text: String) throws {
        let read = ReadIssue("### 读者问答\n\n\(line)\n\nA：乙。\n")
        #expect(read.questions.first?.turns.first?.content.text == text)
    }

    @Test(
        "Of an answer only the mark at its start goes",
        arguments: [
            ("A：Q3: 计划在三季度", "Q3: 计划在三季度"), ("A：:+1: 好", ":+1: 好"), ("A：; 分号", "; 分号"), ("A：：好", "好"),
            ("A：A：好", "好"), ("A: 1、好", "1、好"),
        ])
    func markAlone(answer: String, text: String) throws {
        let read = ReadIssue("### 读者问答\n\n@小王 提问：\n\n> 甲？\n\n\(answer)\n")
        #expect(read.questions.first?.turns.last?.content.text == text)
    }

    @Test(
        "The asker stands behind the mark, behind the question, or asks in English",
        arguments: [
            ("**Q1（@老周）：怎么部署？**\n\n先装好。", "1. @老周", ["Q 怎么部署？", "A 先装好。"]),
            ("问（@老周）：怎么部署？\n\nA：先装好。", "@老周", ["Q 怎么部署？", "A 先装好。"]),
            ("1、怎么部署？（@老周）\n\nA：先装好。", "1. @老周", ["Q 怎么部署？（@老周）", "A 先装好。"]),
            ("**怎么部署？（@老周）**\n\n先装好。", "@老周", ["Q 怎么部署？（@老周）", "A 先装好。"]),
            ("**@maria asks:** Why?\n\nSo.", "@maria", ["Q Why?", "A So."]),
            ("**@maria asks:**\n\n> Why?\n\nSo.", "@maria", ["Q Why?", "A So."]),
            ("**Q: Why?**\n\nA: So.", "", ["Q Why?", "A So."]),
            ("@老周 提问：怎么部署？\n\n先装好。", "@老周", ["Q 怎么部署？", "A 先装好。"]),
        ])
    func askers(body: String, head: String, talk: [String]) {
        let read = Understood("### 读者问答\n\n\(body)\n")
        #expect(read.questions.map(\.head) == [head] && read.questions.first?.talk == talk)
    }

    @Test(
        "A further question of the one who asked is a turn of the same question", arguments: ["追问", "再问", "Follow-up"])
    func followUps(mark: String) {
        let read = Understood("### 读者问答\n\n**Q1（@老周）：怎么部署？**\n\nA：先装好。\n\n\(mark)：要多久？\n\nA：一会儿。\n")
        #expect(read.questions.map(\.talk) == [["Q 怎么部署？", "A 先装好。", "Q 要多久？", "A 一会儿。"]])
    }

    @Test("Deeper headings that ask are questions, others are sections")
    func headings() {
        let read = Understood("## Questions\n\n### Why does it sort?\n\nBecause.\n\n### Thanks\n\nTo all.\n")
        #expect(read.questions.map(\.talk) == [["Q Why does it sort?", "A Because."]])
        #expect(read.outline == ["questions: Questions", "other: Thanks"])
        #expect(read.sections[0].passages.map(\.html).joined().contains("<h3"))
    }

    @Test("A line that only ends with a name asks nothing", arguments: ["海边的风（@老周）", "怎么部署？（老周）", "怎么部署？（@老周 和大家）好"])
    func noAskers(line: String) {
        #expect(AskedLine(Bytes(line.utf8), ReadIssue.words) == nil)
    }

    @Test("A step of an answer that names whom to ask is no question")
    func stepsThatNamePeople() {
        let read = ReadIssue(
            "### 读者问答\n\n@小王 提问：\n\n> 甲？\n\nA：有两个办法：\n\n1、联系 @小助手 咨询。\n\n2、给 @小李 留言\n\n都可以。\n")
        #expect(read.questions.map(\.asker) == ["小王"])
    }

    @Test(
        "Who asks, under which number, in rarer forms",
        arguments: [
            ("Q1：@小王 提问：\n\n> 甲？", "1", "小王", nil), ("**Q2、@小王** 提问：\n\n> 甲？", "2", "小王", nil),
            ("#### 3、@小王 提问：\n\n> 甲？", "3", "小王", nil), ("**4、@小王 提问**：甲？", "4", "小王", nil),
            ("**5、@小王** 提问：**甲？**", "5", "小王", nil), ("6.@user（#12）\n\n> 甲？", "6", "user", 12),
            ("**7. @user issue #77**\n\n> 甲？", "7", "user", 77), ("**8、@小王、@小李** 提问：\n\nQ：甲？", "8", "小王、小李", nil),
        ] as [(String, String, String, Int?)])
    func announcement(question: String, number: String, asker: String, issue: Int?) throws {
        let read = ReadIssue("### 读者问答\n\n\(question)\n\nA：乙。\n\nAlpha：https://example.org/a\n")
        let question = try #require(read.questions.first)
        #expect(question.number == number)
        #expect(question.asker == asker)
        #expect(question.githubIssue == issue)
        #expect(question.said == ["Q:甲？", "A:乙。"])
        #expect(question.project?.name == "Alpha")
        #expect(read.questions.count == 1)
    }

    @Test(
        "A slip in the announcement's number, marks or verb hides neither the question nor the asker",
        arguments: [
            ("1：@小王 提问：", "小王"), ("1，@小王 提问：", "小王"), ("（1）@小王 提问：", "小王"), ("【1】@小王 提问：", "小王"),
            ("① @小王 提问：", "小王"), ("一、@小王 提问：", "小王"), ("NO.1 @小王 提问：", "小王"), ("问题1：@小王 提问：", "小王"),
            ("1 @小王 提问：", "小王"), ("1@小王 提问：", "小王"), ("**1、@小王** 提问；", "小王"), ("**1、@小王** 提问。", "小王"),
            ("**1、@小王 同学** 提问：", "小王"), ("**1、@小王** 同学提问：", "小王"), ("**1、@小王** 的提问：", "小王"),
            ("**1、来自 @小王** 的提问：", "小王"), ("**1、@小王** 追问：", "小王"), ("**1、@小王** 提出问题：", "小王"), ("**1、@小王** 提问到：", "小王"),
            ("**1、@小王 的问题：**", "小王"),
            ("**1. 王同学** 提问：", "王同学"), ("**1、@三月，** 提问：", "三月，"), ("**1、@N!ck** 提问：", "N!ck"),
            ("**1、@小王，@小李** 提问：", "小王，小李"), ("**1. Ann & 小李** 提问：", "Ann & 小李"),
        ])
    func slips(line: String, asker: String) {
        let read = ReadIssue("### 读者问答\n\n@小赵 提问：\n\n> 戊？\n\nA：己。\n\n\(line)\n\n> 甲？\n\nA：乙。\n")
        #expect(read.questions.map(\.asker) == ["小赵", asker])
        #expect(read.questions.last?.said == ["Q:甲？", "A:乙。"])
    }

    @Test(
        "An issue's number and its asker are told in either order, with or without the project",
        arguments: [
            "**1. Alpha #12 @user**", "**1. @Alpha #12 @user**", "**1.Alpha#12 @user**", "**1. #12 @user**",
            "#12 @user",
            "**1. @user ＃12**", "**1. @user，#12**", "**1. @user：#12**", "**1. @user / #12**", "**1. @user PR #12**",
            "**1. @user Issues #12**", "**1. @user 提问 #12**", "**1.user #12**", "1.user #12",
            "**1.Alpha #12**\n\n@user",
        ])
    func issue(line: String) {
        let read = ReadIssue("### issue 精选\n\n\(line)\n\n> 甲？\n\nA：乙。\n")
        #expect(read.questions.map(\.asker) == ["user"])
        #expect(read.questions.map(\.githubIssue) == [12])
        #expect(read.questions.first?.said == ["Q:甲？", "A:乙。"])
    }

    @Test("Among numbered questions a name and an issue without a number are the answer's")
    func issueWithin() {
        let read = ReadIssue(
            "### issue 精选\n\n**1.@user #12**\n\n> 甲？\n\nA：乙。\n\n@other #13\n\nAlpha：https://example.org/a\n")
        #expect(read.questions.count == 1)
        #expect(read.questions.first?.project?.name == "Alpha")
    }

    @Test(
        "Sentences that end in the verb announce nothing",
        arguments: ["有问题也可以来群里提问：", "**关于 Alpha 的提问：**", "欢迎继续提问", "@小李，可以在群里咨询"])
    func sentences(line: String) {
        let read = ReadIssue("### 读者问答\n\n**1、@小王** 提问：\n\n> 甲？\n\nA：乙。\n\n\(line)\n\n丙。\n")
        #expect(read.questions.map(\.asker) == ["小王"])
    }

    @Test("Bold numbered steps of an answer stay with it, and the project's line below is found")
    func steps() {
        let steps = "A：分两步：\n\n**1、看日志**\n\n丙。\n\n**2、看配置**\n\n丁。\n\nAlpha：https://example.org/a\n"
        let read = ReadIssue(
            "### 读者问答\n\n**1、@小王** 提问：\n\n> 甲？\n\n\(steps)\n**2、@小李** 提问：\n\n> 戊？\n\nA：己。\n")
        #expect(read.questions.map(\.asker) == ["小王", "小李"])
        #expect(read.questions.first?.said.last == "A:分两步：\n1、看日志\n丙。\n2、看配置\n丁。")
        #expect(read.questions.first?.project?.name == "Alpha")
    }

    @Test("A title over questions may have a sentence below it", arguments: ["**1、@小王** 提问：", "**@小王** 提问："])
    func introducedGroup(line: String) {
        let read = ReadIssue(
            "### 读者问答\n\n\(line)\n\n> 甲？\n\nA：乙。\n\n**2、直播后的问答**\n\n回放在群里。\n\n**@小李** 提问：\n\n> 丙？\n\nA：丁。\n")
        #expect(read.questions.map(\.asker) == ["小王", "小李"])
        #expect(read.questions.first?.said == ["Q:甲？", "A:乙。"])
    }

    @Test("An answer's mark may end in a semicolon", arguments: ["A；乙。", "A;乙。", "答复：乙。", "解答：乙。", "Answer：乙。"])
    func answers(line: String) {
        let read = ReadIssue("### 读者问答\n\n**1、@小王** 提问：\n\n甲？\n\n\(line)\n")
        #expect(read.questions.first?.said == ["Q:甲？", "A:乙。"])
    }

    @Test(
        "Questions that nobody is named for are told apart",
        arguments: [
            "**Q：甲？**\n\nA：乙。\n\n**Q：丙？**\n\nA：丁。", "Q1：甲？\n\nA1：乙。\n\nQ2：丙？\n\nA2：丁。",
            "**1、甲？**\n\nA：乙。\n\n**2、丙？**\n\nA：丁。", "问：甲？\n\n答：乙。\n\n问：丙？\n\n答：丁。",
        ])
    func nameless(body: String) {
        let read = ReadIssue("### 常见问题\n\n\(body)\n")
        #expect(read.questions.map(\.said) == [["Q:甲？", "A:乙。"], ["Q:丙？", "A:丁。"]])
    }

    @Test("A question that stands in its announcement's line is said once")
    func sameLine() throws {
        let read = ReadIssue("### 读者问答\n\n@小王 提问：为什么 `a` 会变？\n还有乙？\n\nA：丙。\n")
        let question = try #require(read.questions.first)
        #expect(question.said == ["Q:为什么 a 会变？还有乙？", "A:丙。"])
        #expect(question.lead.text == "@小王 提问：")
    }
}
