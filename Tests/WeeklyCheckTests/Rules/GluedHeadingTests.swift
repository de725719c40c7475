import Testing

@Suite("Rule: headings behind text")
struct GluedHeadingTests {
    @Test(
        "The marks behind the text are found",
        arguments: [
            ("感谢大家。## 社区活动\n", ["5: ##"]),
            ("See you!### Releases\n", ["5: ###"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("glued-heading", body: body) == findings)
    }

    @Test(
        "Names with the mark, code and links are none",
        arguments: [
            "C# 和 F## 语言\n",
            "## 甲 ## \n",
            "`。## a`\n",
            "见 ## 标记\n",
            "> ## 引用里的标题\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("glued-heading", body: body) == [])
    }

    @Test(
        "The fix begins a new line",
        arguments: [
            ("感谢大家。## 社区活动\n", "感谢大家。\n\n## 社区活动\n")
        ])
    func fixes(body: String, fixed: String) {
        #expect(Checked.fixed("glued-heading", body: body) == fixed)
    }
}
