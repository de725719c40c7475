import Testing

@Suite("Rule: addresses that no link uses")
struct UnusedDefinitionTests {
    @Test(
        "An address whose label nobody writes is found",
        arguments: [
            ("甲\n\n[a]: https://example.org/a\n", ["7: [a]: https://example.org/a"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("unused-definition", body: body) == findings)
    }

    @Test(
        "Labels that are used in any form are right",
        arguments: [
            "[甲][a]\n\n[a]: https://example.org/a\n",
            "[a]\n\n[A]: https://example.org/a\n",
            "[甲 [乙]][a]\n\n[a]: https://example.org/a\n",
            "![甲][a]\n\n[a]: https://example.org/a\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("unused-definition", body: body) == [])
    }
}
