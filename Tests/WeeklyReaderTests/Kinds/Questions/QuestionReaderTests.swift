import Testing
import WeeklyModel

@Suite struct QuestionReaderTests {
    @Test(
        "An announcement tells number, asker and issue in all its forms",
        arguments: [
            ("@小王 提问：", nil, "小王", nil),
            ("**@小王** 提问：", nil, "小王", nil),
            ("**1、@小王** 提问：", "1", "小王", nil),
            ("**1、@小王 **提问：", "1", "小王", nil),
            ("**1、@小王 提问：**", "1", "小王", nil),
            ("2、**@小王** 提问:", "2", "小王", nil),
            ("3.@小王 提问：", "3", "小王", nil),
            ("**4. 小王** 提问：", "4", "小王", nil),
            ("**@ 小王** 提问：", nil, "小王", nil),
            ("@小王提问：", nil, "小王", nil),
            ("**小王|xw ** 提问：", nil, "小王|xw", nil),
            ("**@Ann Lee** 提问：", nil, "Ann Lee", nil),
            ("**5. @user #602**", "5", "user", 602),
            ("**6.@user  #77**", "6", "user", 77),
            ("7.@user #1061", "7", "user", 1061),
            ("1. @user #12", "1", "user", 12),
            ("**8.@user**#9", "8", "user", 9),
            ("@小王：", nil, "小王", nil),
            ("**9. 小王**", "9", "小王", nil),
            ("9. 小王", "9", "小王", nil),
        ] as [(String, String?, String?, Int?)])
    func announcement(line: String, number: String?, asker: String?, issue: Int?) throws {
        let read = ReadIssue("### 读者问答\n\n\(line)\n\n> 这是为什么？\n\nA：因为这样。\n")
        let question = try #require(read.questions.first)
        #expect(question.number == number)
        #expect(question.asker == asker)
        #expect(question.githubIssue == issue)
        #expect(question.said == ["Q:这是为什么？", "A:因为这样。"])
        #expect(read.questions.count == 1)
        #expect(!question.lead.isEmpty)
    }

    @Test("A list's number is the question's", arguments: ["1. @小王 提问：", "1. **@小王** 提问：为什么？"])
    func numberOfList(line: String) {
        let question = ReadIssue("### 读者问答\n\n\(line)\n\n> 怎么办？\n\nA：重启。").questions.first
        #expect(question?.number == "1" && question?.asker == "小王")
    }

    @Test(
        "Speakers are told by quotes and marks, however they are glued",
        arguments: [
            ("> 甲？\n\nA：乙。", ["Q:甲？", "A:乙。"]),
            ("> 甲？\nA：乙。", ["Q:甲？", "A:乙。"]),
            (">甲？\n\nA: 乙。\n\n>丙？\n\nA:丁。", ["Q:甲？", "A:乙。", "Q:丙？", "A:丁。"]),
            ("> 甲？\nA：乙。\n> 丙？\nA：丁。", ["Q:甲？", "A:乙。", "Q:丙？", "A:丁。"]),
            ("> 甲？\n\nA：：乙。", ["Q:甲？", "A:乙。"]),
            ("> 甲？\n\nA：A：乙。", ["Q:甲？", "A:乙。"]),
            ("> 甲？\n\n**A：**乙。", ["Q:甲？", "A:乙。"]),
            ("> 甲？\n\n A：乙。", ["Q:甲？", "A:乙。"]),
            ("> 甲？\n\nA：乙。<br />A：丙。", ["Q:甲？", "A:乙。", "A:丙。"]),
            ("> 甲？\n\nA：乙。\n\nA：丙。", ["Q:甲？", "A:乙。", "A:丙。"]),
            ("> 甲？\n\nA：乙。\n\n丙。", ["Q:甲？", "A:乙。\n丙。"]),
            ("> 甲？\n\n还有乙。\n\nA：丙。", ["Q:甲？\n还有乙。", "A:丙。"]),
            ("> 甲？\n\n乙。\n\n> 丙？\n\nA：丁。", ["Q:甲？", "A:乙。", "Q:丙？", "A:丁。"]),
            ("甲？\n\n乙？\n\nA：丙。", ["Q:甲？\n乙？", "A:丙。"]),
            ("> > 甲？\n\nA：乙。", ["Q:甲？", "A:乙。"]),
            ("> 甲？", ["Q:甲？"]),
            ("> 甲？\n\nA：乙：\n\n- 丙\n- 丁", ["Q:甲？", "A:乙：\n丙\n丁"]),
            ("> 甲？\n> \n\nA：乙。", ["Q:甲？", "A:乙。"]),
            ("> 甲：\n\n```\n代码\n```\n\n> 乙？\n\nA：丙。", ["Q:甲：\n代码\n\n乙？", "A:丙。"]),
            ("> 甲？\n> A：乙。\n>\n> 丙？", ["Q:甲？", "A:乙。", "Q:丙？"]),
        ] as [(String, [String])])
    func turns(body: String, said: [String]) throws {
        let read = ReadIssue("### 读者问答\n\n**1、@小王** 提问：\n\n\(body)\n")
        #expect(try #require(read.questions.first).said == said)
        #expect(read.questions.count == 1)
    }

    @Test(
        "The project's line closes the question in all its forms",
        arguments: [
            "Alpha：[https://example.org/a](https://example.org/a)",
            "Alpha:[https://example.org/a](https://example.org/a)",
            "「Alpha」：[https://example.org/a](https://example.org/a)",
            "「Alpha」[https://example.org/a](https://example.org/a)",
            "「**Alpha**」：[https://example.org/a](https://example.org/a)",
            "「*Alpha*」：<https://example.org/a>",
            "**「Alpha」**：*[https://example.org/a](https://example.org/a)*",
            "**「Alpha」**：\n*[https://example.org/a](https://example.org/a)*",
            "**「Alpha」**：\n\n*[https://example.org/a](https://example.org/a)*",
            "**「Alpha」**：*https://example.org/a*",
            "- Alpha：[https://example.org/a](https://example.org/a)\n- Beta：[https://example.org/b](https://example.org/b)",
            "Alpha：[https://example.org/a](https://example.org/a)</br>",
        ])
    func project(line: String) throws {
        let read = ReadIssue("### 读者问答\n\n@小王 提问：\n\n> 甲？\n\nA：乙。\n\n\(line)\n")
        let question = try #require(read.questions.first)
        #expect(question.project == NamedLink(name: "Alpha", url: "https://example.org/a"))
        #expect(question.said == ["Q:甲？", "A:乙。"])
        #expect(question.closing.text.contains("Alpha"))
    }

    @Test("A project's line glued to the answer or to a list leaves it")
    func gluedProject() throws {
        let glued = ReadIssue(
            "### 读者问答\n\n@小王 提问：\n> 甲？\n\nA：乙。\nAlpha：[https://example.org/a](https://example.org/a)\n")
        #expect(glued.questions.first?.said == ["Q:甲？", "A:乙。"])
        #expect(glued.questions.first?.project?.name == "Alpha")
        let list = ReadIssue("### 读者问答\n\n@小王 提问：\n> 甲？\n\nA：乙：\n- 丙\n- 丁\nAlpha：https://example.org/a\n")
        #expect(list.questions.first?.said == ["Q:甲？", "A:乙：\n丙\n丁"])
        #expect(list.questions.first?.project?.url == "https://example.org/a")
    }

    @Test("Addresses within an answer name no project")
    func noProject() throws {
        let body = "> 甲？\n\nA：见 issue：\n\nissue：[https://example.org/1](https://example.org/1)\n\n> 乙？\n\nA：丙。\n"
        let question = try #require(ReadIssue("### 读者问答\n\n@小王 提问：\n\n\(body)").questions.first)
        #expect(question.project == nil)
        #expect(question.turns.count == 4)
        #expect(question.closing.isEmpty)
    }

    @Test("Where the line names the project, the asker stands in the next one")
    func askerBelow() throws {
        let read = ReadIssue("### issue 精选\n\n**1.@Alpha **#96 提问：\n@user\n> 甲？\n\nA：乙。\n")
        let question = try #require(read.questions.first)
        #expect(question.asker == "user")
        #expect(question.githubIssue == 96)
        #expect(question.said == ["Q:甲？", "A:乙。"])
        #expect(question.lead.text.contains("user"))
    }

    @Test("Under an issue's number a bare name in front of the quote is the asker's")
    func bareAsker() {
        let read = ReadIssue("### issue 精选\n\n**1.@Alpha #96**\n\nuser-1\n\n> 甲？\n\nA：乙。\n")
        #expect(read.questions.first?.asker == "user-1")
        #expect(read.questions.first?.said == ["Q:甲？", "A:乙。"])
    }

    @Test("A numbered step of an answer announces nothing")
    func steps() {
        let read = ReadIssue("### 读者问答\n\n@小王 提问：\n> 甲？\n\nA：这样：\n\n1、@Annotation 标注\n\n2、重启\n\n> 丙？\n\nA：丁。\n")
        #expect(read.questions.count == 1)
        #expect(read.questions.first?.turns.count == 4)
    }

    @Test("Several askers under one number are several questions")
    func group() {
        let body =
            "**1、@小王** 提问：\n> 甲？\n\nA：乙。\n\n**2、直播后的问答**\n\n**@小李** 提问：\n> 丙？\n\nA：丁。\n\n**@小张** 提问：\n> 戊？\n\nA：己。\n"
        let read = ReadIssue("### 读者问答\n\n\(body)")
        #expect(read.questions.map(\.asker) == ["小王", "小李", "小张"])
        #expect(read.prose == ["2、直播后的问答"])
    }

    @Test("A numbered subject in front of a quote announces a question without an asker")
    func subject() {
        let read = ReadIssue("### 读者问答\n\n**1、@小王** 提问：\n> 甲？\n\nA：乙。\n\n**2、关于分组：**\n\n> 丙？\n\nA：丁。\n")
        #expect(read.questions.map(\.number) == ["1", "2"])
        #expect(read.questions.map(\.asker) == ["小王", nil])
    }

    @Test("What stands before the first question is prose")
    func introduction() {
        let read = ReadIssue("### 读者问答\n\n欢迎大家留言提问\n我们会回复\n\n@小王 提问：\n> 甲？\n\nA：乙。\n")
        #expect(read.prose == ["欢迎大家留言提问我们会回复"])
        #expect(read.questions.count == 1)
    }

    @Test("A quote without an announcement begins a question")
    func unannounced() {
        let read = ReadIssue("### 读者问答\n\n> 甲？\n\nA：乙。\n")
        #expect(read.questions.first?.said == ["Q:甲？", "A:乙。"])
        #expect(read.questions.first?.asker == nil)
    }

    @Test("Pictures stay with the one who speaks")
    func pictures() {
        let body =
            "> 甲？\n> ![图](https://example.org/1.png)\n\n![图](https://example.org/2.png)\n\nA：乙。\n\n![图](https://example.org/3.png)\n"
        let question = ReadIssue("### 读者问答\n\n@小王 提问：\n\n\(body)").questions.first
        #expect(question?.turns.map(\.speaker) == [.asker, .answerer])
        #expect(question?.turns.first?.content.html.contains("2.png") ?? false)
        #expect(question?.turns.last?.content.html.contains("3.png") ?? false)
    }

    @Test("A question inserted above moves no anchor, and equal questions get a suffix")
    func anchors() {
        let one = "**1、@小王** 提问：\n> 甲为什么？\n\nA：乙。\n"
        let other = "**1、@小李** 提问：\n> 丙为什么？\n\nA：丁。\n"
        let anchor = ReadIssue("### 读者问答\n\n\(one)").items.last?.anchor
        #expect(ReadIssue("### 读者问答\n\n\(other)\n\(one)").items.last?.anchor == anchor)
        #expect(ReadIssue("### 读者问答\n\n\(one)\n\(one)").items.last?.anchor == anchor.map { $0 + "-2" })
        #expect(anchor?.contains { $0.isWhitespace } == false)
    }

    @Test("Questions under a masthead without a heading are read")
    func headingless() {
        let read = ReadIssue("一份周报。\n\n**1、@小王** 提问：\n> 甲？\n\nA：乙。\n")
        #expect(read.kinds == ["masthead: ", "questions: "])
        #expect(read.questions.count == 1)
    }
}
