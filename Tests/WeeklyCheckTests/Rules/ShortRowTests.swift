import Testing

@Suite("Rule: rows with fewer cells than the head")
struct ShortRowTests {
    @Test(
        "A row that lacks a cell is found",
        arguments: [
            ("| 项目 | 版本 |\n| --- | --- |\n| 甲 |\n| 乙 | 2.0 |\n", ["7: | 甲 |"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("short-row", body: body) == findings)
    }

    @Test(
        "Rows with empty cells are right",
        arguments: [
            "| 项目 | 版本 |\n| --- | --- |\n| 甲 |  |\n",
            "| 项目 | 版本 |\n| --- | --- |\n|  | 1.0 |\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("short-row", body: body) == [])
    }
}
