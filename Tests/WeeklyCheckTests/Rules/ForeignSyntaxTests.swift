import Testing

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
