import Testing

@Suite("Rule: addresses whose beginning is mistyped")
struct BrokenAddressTests {
    @Test(
        "It is found at the link, and the fix is the scheme that was meant",
        arguments: [
            ("[文档](http//example.org/doc)\n", "[文档](http://example.org/doc)\n"),
            ("[文档](https://https://example.org/doc)\n", "[文档](https://example.org/doc)\n"),
            ("[文档](https：//example.org/doc)\n", "[文档](https://example.org/doc)\n"),
            ("![图](https//example.org/a.png)\n", "![图](https://example.org/a.png)\n"),
        ])
    func found(body: String, fixed: String) {
        #expect(Checked.findings("broken-address", body: body).count == 1)
        #expect(Checked.fixed("broken-address", body: body) == fixed)
    }

    @Test(
        "Other addresses are right",
        arguments: [
            "[文档](https://example.org/https://example.org/doc)\n", "[文档](/http/)\n", "[文档](https-notes.html)\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("broken-address", body: body) == [])
    }
}
