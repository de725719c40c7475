import Testing

@Suite("Rule: labels that nothing defines")
struct UndefinedReferenceTests {
    @Test(
        "Links and footnotes by labels that no line defines are found",
        arguments: [
            ("甲[^1]\n", ["5: [^1]"]),
            ("甲 [^1]: 乙\n", ["5: [^1]"]),
            ("[甲][a] [乙][b]\n\n[a]: https://example.org/\n", ["5: [b]"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("undefined-reference", body: body) == findings)
    }

    @Test(
        "Labels that are defined, logs, and expressions are right",
        arguments: [
            "甲[^1]\n\n[^1]: 乙\n",
            "[甲][a]\n\n[a]: https://example.org/\n",
            "[WARN][main] 甲\n",
            "`[^1]` 和 `[a][b]`\n",
            "`[a][b]` [甲][a]\n\n[a]: https://example.org/\n",
            "[^a-z]+ 甲\n",
            "甲\n\n[^1]: 没有人引用\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("undefined-reference", body: body) == [])
    }
}
