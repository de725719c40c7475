import Testing
import WeeklyModel

@testable import WeeklyReader

/// Questions as editors announce them less often.
@Suite struct QuestionFormsTests {
    @Test(
        "Who asks, under which number, in rarer forms",
        arguments: [
            ("Q1：@小王 提问：\n\n> 甲？", "1", "小王", nil), ("**Q2、@小王** 提问：\n\n> 甲？", "2", "小王", nil),
            ("#### 3、@小王 提问：\n\n> 甲？", "3", "小王", nil), ("**4、@小王 提问**：甲？", "4", "小王", nil),
            ("**5、@小王** 提问：**甲？**", "5", "小王", nil), ("6.@user（#12）\n\n> 甲？", "6", "user", 12),
            ("**7. @user issue #77**\n\n> 甲？", "7", "user", 77), ("**8、@小王、@小李** 提问：\n\nQ：甲？", "8", "小王、@小李", nil),
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
