import Testing

@Suite("Rule: headings without a word")
struct EmptyHeadingTests {
    @Test(
        "A heading without text is found",
        arguments: [
            ("##\n\n甲\n", ["5: ##"]),
            ("甲\n\n### \n\n乙\n", ["7: ###"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("empty-heading", body: body) == findings)
    }

    @Test(
        "Headings with a word, a picture or code are right",
        arguments: [
            "## 甲\n",
            "## ![图](a.png)\n",
            "## `code`\n",
            "```\n##\n```\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("empty-heading", body: body) == [])
    }

    @Test("The fix removes it")
    func fix() {
        #expect(Checked.fixed("empty-heading", body: "甲\n\n##\n\n乙\n") == "甲\n\n\n\n乙\n")
    }
}
