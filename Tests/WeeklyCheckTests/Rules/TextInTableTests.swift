import Testing

@Suite("Rule: text on the line below a table")
struct TextInTableTests {
    @Test(
        "The line is found that became a row",
        arguments: [
            ("| 项目 | 版本 |\n| --- | --- |\n| 甲 | 1.0 |\n这是表格后面的话。\n", ["8: 这是表格后面的话。"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("text-in-table", body: body) == findings)
    }

    @Test(
        "Rows without outer bars, and text behind an empty line, are right",
        arguments: [
            "项目 | 版本\n--- | ---\n甲 | 1.0\n",
            "| 项目 | 版本 |\n| --- | --- |\n| 甲 | 1.0 |\n\n后话。\n",
            "| 项目 |\n| --- |\n甲\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("text-in-table", body: body) == [])
    }

    @Test(
        "The fix puts an empty line between them",
        arguments: [
            ("| 项目 | 版本 |\n| --- | --- |\n| 甲 | 1.0 |\n后话。\n", "| 项目 | 版本 |\n| --- | --- |\n| 甲 | 1.0 |\n\n后话。\n")
        ])
    func fixes(body: String, fixed: String) {
        #expect(Checked.fixed("text-in-table", body: body) == fixed)
    }
}
