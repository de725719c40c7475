import Testing

@Suite("Rule: wide spaces at marks")
struct WideSpaceTests {
    @Test(
        "A space is found before or behind the mark",
        arguments: [
            ("#\u{3000}社区活动\n", ["5: \u{3000}"]),
            ("-\u{3000}甲\n-\u{3000}乙\n", ["5: \u{3000}", "6: \u{3000}"]),
            ("- 甲\n\u{3000}\u{3000}- 乙\n", ["6: \u{3000}\u{3000}"]),
            ("##\u{A0}Releases\n", ["5: \u{A0}"]),
            ("1.\u{3000}甲\n", ["5: \u{3000}"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("wide-space", body: body) == findings)
    }

    @Test(
        "Indented paragraphs, spaces in text and code are right",
        arguments: [
            "\u{3000}\u{3000}段落的开头。\n",
            "甲\u{3000}乙\n",
            "```\n#\u{3000}a\n```\n",
            "2019\u{3000}年\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("wide-space", body: body) == [])
    }

    @Test(
        "The fix is a usual space",
        arguments: [
            ("#\u{3000}社区活动\n", "# 社区活动\n")
        ])
    func fixes(body: String, fixed: String) {
        #expect(Checked.fixed("wide-space", body: body) == fixed)
    }
}
