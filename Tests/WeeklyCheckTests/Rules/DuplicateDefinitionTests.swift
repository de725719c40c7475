import Testing

@Suite("Rule: labels with two addresses")
struct DuplicateDefinitionTests {
    @Test(
        "The second address of a label is found, whatever its case",
        arguments: [
            ("[甲][a]\n\n[a]: https://example.org/a\n[A]: https://example.org/b\n", ["8: [A]: https://example.org/b"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("duplicate-definition", body: body) == findings)
    }

    @Test(
        "The same address twice, other labels and code are right",
        arguments: [
            "[a]: https://example.org/a\n[a]: <https://example.org/a>\n",
            "[a]: https://example.org/a\n[b]: https://example.org/b\n",
            "```\n[a]: b\n[a]: c\n```\n",
            "[//]: # (甲)\n[//]: # (乙)\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("duplicate-definition", body: body) == [])
    }
}
