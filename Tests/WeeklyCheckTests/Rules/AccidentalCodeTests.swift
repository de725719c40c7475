import Testing

@Suite("Rule: text that became code")
struct AccidentalCodeTests {
    @Test(
        "A sentence, and a list with links, are found at their first line",
        arguments: [
            ("前文。\n\n    这一段是正文，不是代码。\n", ["7: 这一段是正文，不是代码。"]),
            ("前文。\n\n    - [文档](https://example.org/)\n", ["7: - [文档](https://example.org/)"]),
            ("前文。\n\n    ## 社区活动\n\n内容。\n", ["7: ## 社区活动"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("accidental-code", body: body) == findings)
    }

    @Test(
        "Code is right, indented and between fences, with comments too",
        arguments: [
            "前文。\n\n    int a = 1; // 计数，从一开始。\n",
            "```\n这是输出，不是代码。\n```\n",
            "前文。\n\n    # 安装，然后运行。\n",
            "前文。\n\n    ## 安装\n    make\n",
            "- 甲\n\n    第二段，缩进在列表里。\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("accidental-code", body: body) == [])
    }
}
