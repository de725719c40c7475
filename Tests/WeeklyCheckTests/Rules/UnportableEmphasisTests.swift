import Testing

@Suite("Rule: emphasis that other programs show as stars")
struct UnportableEmphasisTests {
    @Test(
        "Punctuation within the stars and a letter without is found",
        arguments: [
            ("**说明：**后文。\n", ["5: **说明：**"]), ("前文**“引用”**后文。\n", ["5: **“引用”**"]),
            ("前文**《手册》**。\n", ["5: **《手册》**"]), ("***甲：***乙\n", ["5: ***甲：***"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("unportable-emphasis", body: body) == findings)
    }

    @Test(
        "What every program reads as emphasis is right",
        arguments: [
            "前文**重点**后文。\n", "**说明**：后文。\n", "**说明：**\n", "**说明：** 后文。\n", "a *b* c\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("unportable-emphasis", body: body) == [])
    }

    @Test(
        "The fix puts the punctuation behind the stars",
        arguments: [
            ("**说明：**后文。\n", "**说明**：后文。\n"), ("前文**“引用”**后文。\n", "前文**“引用”**后文。\n"),
        ])
    func fixes(body: String, fixed: String) {
        #expect(Checked.fixed("unportable-emphasis", body: body) == fixed)
    }
}
