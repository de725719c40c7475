import Testing

@Suite("Rule: answers without a question")
struct QuestionWithoutQuestionTests {
    @Test(
        "An answer that no question stands above is found",
        arguments: [
            ("## 读者提问\n\n**1、@甲 提问：**\n\nA：用脚本。\n", ["7: **1、@甲 提问：**"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("question-without-question", body: body) == findings)
    }

    @Test(
        "Questions with answers, and without, are right",
        arguments: [
            "## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本。\n",
            "## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("question-without-question", body: body) == [])
    }
}
