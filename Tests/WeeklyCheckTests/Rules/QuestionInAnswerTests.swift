import Testing

@Suite("Rule: questions within answers")
struct QuestionInAnswerTests {
    @Test(
        "A line in bold that asks within an answer is found",
        arguments: [
            ("## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本。\n\n**如何回滚？**\n\n装回旧版。\n", ["13: **如何回滚？**"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("question-in-answer", body: body) == findings)
    }

    @Test(
        "Answers with bold words, and questions of their own, are right",
        arguments: [
            "## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本。\n\n**注意**\n\n先备份。\n",
            "## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本，**为什么？**因为快。\n",
            "## 读者提问\n\n**1、@甲 提问：**\n\n**请问如何升级？**\n\n> ![截图](a.png)\n\nA：用脚本。\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("question-in-answer", body: body) == [])
    }
}
