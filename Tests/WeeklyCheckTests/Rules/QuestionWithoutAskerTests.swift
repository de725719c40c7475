import Testing

@Suite("Rule: questions that name nobody")
struct QuestionWithoutAskerTests {
    @Test(
        "A question that names nobody among more that do is found",
        arguments: [
            (
                "## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本。\n\n**2、@乙 提问：**\n\n> 如何回滚？\n\nA：用脚本。\n\n**3、提问：**\n\n> 如何停止？\n\nA：用脚本。\n",
                ["19: **3、提问：**"]
            )
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("question-without-asker", body: body) == findings)
    }

    @Test(
        "Questions that all name somebody, or mostly nobody, are right",
        arguments: [
            "## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本。\n",
            "## 读者提问\n\n**1、提问：**\n\n> 如何升级？\n\nA：用脚本。\n\n**2、@乙 提问：**\n\n> 如何回滚？\n\nA：用脚本。\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("question-without-asker", body: body) == [])
    }
}
