import Testing

@Suite("Rule: questions that nobody answers")
struct QuestionWithoutAnswerTests {
    @Test(
        "A question without an answer is found at its first line",
        arguments: [
            ("## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\n**2、@乙 提问：**\n\n> 如何回滚？\n\nA：用脚本。\n", ["7: **1、@甲 提问：**"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("question-without-answer", body: body) == findings)
    }

    @Test(
        "Questions with answers, and sections of anything else, are right",
        arguments: [
            "## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本。\n",
            "## 推荐阅读\n\n- [如何升级？](https://example.org/a)\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("question-without-answer", body: body) == [])
    }
}
