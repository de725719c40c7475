import Testing

@Suite("Rule: notes of the editors to themselves")
struct LeftoverNoteTests {
    @Test(
        "A note that stands alone is found",
        arguments: [
            ("TODO\n", ["5: TODO"]), ("TODO: 问答\n", ["5: TODO"]), ("- [ ] x\n- FIXME：链接\n", ["6: FIXME"]),
            ("时间：待补充\n", ["5: 待补充"]), ("**待完善**\n", ["5: 待完善"]), ("直播（TBD）\n", ["5: TBD"]),
            ("【此处填写标题】\n", ["5: 此处填写"]), ("| 时间 | XXX |\n|---|---|\n", ["5: XXX"]), ("## TODO\n", ["5: TODO"]),
        ])
    func found(body: String, expected: [String]) {
        #expect(Checked.findings("leftover-note", body: body) == expected)
    }

    @Test("A note in front matter is found")
    func frontMatter() {
        let found = Checked.findings("leftover-note", body: "T\n", frontMatter: "description: \"待补充\"\n")
        #expect(found == ["4: 待补充"])
    }

    @Test(
        "Words within sentences, names and addresses, in code and in comments are right",
        arguments: [
            "We cover ABI FIXME cataloging\n", "[TODO FIXME And Directives](https://x.example/)\n",
            "Rust and Tell - TBD\n",
            "请看示例，在此处填写自定义的名字\n", "`TODO`\n", "```\nTODO: x\n```\n", "<!-- TODO: x -->\n\nText\n", "TODOMVC\n",
            "XXXX\n",
            "https://x.example/TODO\n", "这些功能有待完善\n", "内容待补充说明\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("leftover-note", body: body) == [])
    }
}
