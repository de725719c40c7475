import Testing

@Suite("Rule: numbers of questions")
struct QuestionNumbersTests {
    @Test(
        "Numbers that repeat and those that leave one out are found",
        arguments: [
            (
                "## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本。\n\n**1、@乙 提问：**\n\n> 如何回滚？\n\nA：用脚本。\n",
                ["13: **1、@乙 提问：**"]
            ),
            (
                "## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本。\n\n**3、@乙 提问：**\n\n> 如何回滚？\n\nA：用脚本。\n",
                ["13: **3、@乙 提问：**"]
            ),
            (
                "## 读者提问\n\n**2、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本。\n\n**2、@乙 提问：**\n\n> 如何回滚？\n\nA：用脚本。\n",
                ["13: **2、@乙 提问：**"]
            ),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("question-numbers", body: body) == findings)
    }

    @Test(
        "Numbers that follow each other are right",
        arguments: [
            "## 读者提问\n\n**1、@甲 提问：**\n\n> 如何升级？\n\nA：用脚本。\n\n**2、@乙 提问：**\n\n> 如何回滚？\n\nA：用脚本。\n"
        ])
    func right(body: String) {
        #expect(Checked.findings("question-numbers", body: body) == [])
    }
}
