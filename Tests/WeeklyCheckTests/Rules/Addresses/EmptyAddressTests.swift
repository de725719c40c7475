import Testing

@Suite("Rule: addresses that are empty")
struct EmptyAddressTests {
    @Test(
        "A link and a picture without an address are found",
        arguments: ["[链接]()\n", "![图]()\n", "<a href=\"\">x</a>\n", "[x](<>)\n"])
    func found(body: String) {
        #expect(Checked.findings("empty-address", body: body).count == 1)
    }

    @Test(
        "Anchors, code and brackets alone are none",
        arguments: ["<a id=\"x\"></a>字\n", "`[x]()`\n", "[x]\n", "[x](#)\n"])
    func others(body: String) {
        #expect(Checked.findings("empty-address", body: body) == [])
    }
}
