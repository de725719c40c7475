import Testing
import WeeklyDiagnostics
import WeeklyReader

@Suite("Rule: what other programs make boxes and formulas of")
struct ForeignSyntaxTests {
    @Test(
        "It is found with its marks",
        arguments: [
            ("::: tip 提示\n内容\n:::\n", ["5: ::: tip 提示"]),
            ("> [!NOTE]\n> 内容\n", ["5: [!NOTE]"]),
            ("$$\na = b\n$$\n", ["5: $$", "7: $$"]),
            ("{{< figure src=\"a.png\" >}}\n", ["5: {{< figure src=\"a.png\" >}}"]),
            ("[TOC]\n", ["5: [TOC]"]),
            ("!!! note\n", ["5: !!! note"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("foreign-syntax", body: body) == findings)
    }

    @Test(
        "Where formulas are read, one that an empty line parts, or that nothing ends, is told once",
        arguments: [
            ("$$\na\n\nb\n$$\n", ["5: $$"], "remove the empty line"),
            ("$$ a\n\nb $$\n\n$$\nc\n$$\n", ["5: $$ a"], "remove the empty line"),
            ("$$\na\n", ["5: $$"], "write two dollars behind the formula, too"),
            ("$$\na\n$$\n\n$$b$$\n\n看 $$c$$\n", [], ""),
            ("> [!NOTE]\n> 内容\n", ["5: [!NOTE]"], "write a word of your own in bold, such as > **Note**"),
        ] as [(String, [String], String)])
    func formulas(body: String, findings: [String], fix: String) {
        let rules = ReadingRules(readsFormulas: true)
        #expect(Checked.findings("foreign-syntax", body: body, rules: rules) == findings)
        let told = Checked.diagnostics(body: body, rules: rules).filter { $0.id.name == "foreign-syntax" }
        #expect(told.flatMap(\.fixes).map(\.message) == (fix.isEmpty ? [] : [fix]))
    }

    @Test(
        "Code, prices, links and quotes are none",
        arguments: [
            "```\n$$\n::: tip\n```\n",
            "> [链接](https://example.org/)\n",
            "价格是 $100 和 $200。\n",
            "`[!NOTE]`\n",
            "[a]\n\n[a]: https://example.org/\n",
            "惊喜!!!\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("foreign-syntax", body: body) == [])
    }
}
