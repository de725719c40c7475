import Testing

@Suite("Rule: links that nothing closes")
struct BrokenLinkTests {
    @Test(
        "It is found where the address would begin",
        arguments: [
            ("见 [文档](https://example.org/doc 说明。\n", ["5: ]("]),
            ("见 [手册](https://example.org/my guide.pdf)。\n", ["5: ]("]),
            ("见 [图](/a b.png)。\n", ["5: ]("]),
            ("![图](my pic.PNG)\n", ["5: ]("]),
            ("见 [文档] (https://example.org/doc)。\n", ["5: ] ("]),
            ("见 (文档)[https://example.org/doc]。\n", ["5: )["]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("broken-link", body: body) == findings)
    }

    @Test(
        "Links, code and brackets that are meant are right",
        arguments: [
            "见 [文档](https://example.org/doc)。\n", "`[文档](https://example.org/doc `\n", "a[0](x)\n",
            "\\[文档\\](https://example.org)\n",
            "![](https://example.org/a.png)\n", "[![](/a.png)](https://example.org/)\n", "f[i](https)\n",
            "见 [1] (第二页)\n", "f(x)[0]\n", "见 [甲](乙 丙)。\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("broken-link", body: body) == [])
    }
}
