import Testing
import WeeklyDiagnostics

@Suite("Rule: spaces and invisible characters that came along")
struct OddSpaceTests {
    @Test(
        "They are found once a file, at the first place of each sort",
        arguments: [
            ("这里\u{200B}有。\n这里\u{200B}也有。\n", ["5: \u{200B}"]),
            ("co\u{AD}operate\n", ["5: \u{AD}"]),
            ("做不\u{200D}到\n", ["5: \u{200D}"]),
            ("官网:\u{A0}**甲**\n", ["5: \u{A0}"]),
            ("这里\u{A0}有，a \u{A0}b\n", ["5: \u{A0}"]),
            ("run\u{A0}`make` now\n", ["5: \u{A0}"]),
            ("剖析\u{3000}| SOFA\n", ["5: \u{3000}"]),
            ("甲\u{FEFF}乙\u{A0}丙\n", ["5: \u{FEFF}", "5: \u{A0}"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("odd-space", body: body) == findings)
    }

    @Test(
        "What sets in a paragraph, keeps words together, joins emoji or stands beside stars is right, and so is code",
        arguments: [
            "\u{3000}\u{3000}段落的开头。\n",
            "第一章\u{3000}总则\n",
            "#\u{3000}甲\n\n1.\u{A0}甲\n",
            "10\u{A0}km\n",
            "👨\u{200D}👩\u{200D}👧\n",
            "می\u{200C}خواهم\n",
            "**甲：**\u{200B}乙\n",
            "`a\u{A0}\u{200B}b`\n",
            "```\na\u{3000}b\n```\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("odd-space", body: body) == [])
    }

    @Test("What nobody sees within words is removed by a safe fix, all of the file")
    func safe() {
        #expect(Checked.fixed("odd-space", .safe, body: "这里\u{200B}有\u{2060}。\nco\u{AD}op\n") == "这里有。\ncoop\n")
    }

    @Test(
        "What is seen, begins a line or stands in an address is fixed only where somebody asks",
        arguments: [
            ("官网:\u{A0}甲\n", "官网: 甲\n"),
            ("\u{200B}# 甲\n", "# 甲\n"),
            ("[甲](https://example.org/a\u{200B})\n", "[甲](https://example.org/a)\n"),
        ])
    func guess(body: String, fixed: String) {
        #expect(Checked.fixed("odd-space", .safe, body: body) == body)
        #expect(Checked.fixed("odd-space", .guess, body: body) == fixed)
    }
}
