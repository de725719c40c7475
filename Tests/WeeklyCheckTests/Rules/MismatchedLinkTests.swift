import Testing

@Suite("Rule: links that show another address")
struct MismatchedLinkTests {
    @Test(
        "A link whose text is an address with another host or path is found",
        arguments: [
            ("[https://example.org/a](https://example.org/b)\n", ["5: [https://example.org/a](https://example.org/b)"]),
            ("[www.example.org](https://example.com/)\n", ["5: [www.example.org](https://example.com/)"]),
            ("[example.org/a](https://example.net/a)\n", ["5: [example.org/a](https://example.net/a)"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("mismatched-link", body: body) == findings)
    }

    @Test(
        "Addresses in two spellings, shortened ones, words and code are right",
        arguments: [
            "[https://www.example.org/a](http://example.org/a/)\n",
            "[https://example.org/甲](https://example.org/%E7%94%B2)\n",
            "[https://example.org/a](https://example.org/a/b?c=d#e)\n",
            "[https://example.org/a...](https://example.org/abc)\n",
            "[甲](https://example.org/)\n",
            "[Node.js/V8](https://example.org/)\n",
            "[`example.org/a`](https://example.net/)\n",
            "<https://example.org/a>\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("mismatched-link", body: body) == [])
    }
}
