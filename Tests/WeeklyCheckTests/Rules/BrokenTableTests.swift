import Testing

@Suite("Rule: lines that were meant as a table")
struct BrokenTableTests {
    @Test(
        "A table without the row of dashes, with full-width bars, or behind an empty line is found once",
        arguments: [
            ("| 项目 | 版本 |\n| 甲 | 1.0 |\n", ["5: | 项目 | 版本 |"]),
            ("｜项目｜版本｜\n｜---｜---｜\n｜甲｜1.0｜\n", ["5: ｜项目｜版本｜"]),
            ("| 项目 | 版本 |\n| --- | --- |\n| 甲 | 1.0 |\n\n| 乙 | 2.0 |\n", ["9: | 乙 | 2.0 |"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("broken-table", body: body) == findings)
    }

    @Test(
        "Tables, code, and bars in text are none",
        arguments: [
            "| 项目 | 版本 |\n| --- | --- |\n| 甲 | 1.0 |\n",
            "```\n| a | b |\n```\n",
            "金融级应用｜框架剖析\n",
            "|x| 的绝对值\n",
            "a | b | c\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("broken-table", body: body) == [])
    }
}
