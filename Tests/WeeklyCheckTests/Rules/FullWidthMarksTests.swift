import Testing

@Suite("Rule: marks that were typed full-width")
struct FullWidthMarksTests {
    @Test(
        "Quotes, stars and brackets of links are found",
        arguments: [
            ("＞ 问题\n", ["5: ＞"]),
            ("这是＊＊重点＊＊。\n", ["5: ＊＊", "5: ＊＊"]),
            ("［文档］（https://example.org/）\n", ["5: ］（"]),
            ("[文档]（https://example.org/）\n", ["5: ]（"]),
            ("【文档】(https://example.org/)\n", ["5: 】("]),
            ("！[图](https://example.org/a.png)\n", ["5: ！"]),
            ("官网 https：//example.org/ 与 http：//example.org/\n", ["5: https：//", "5: http：//"]),
            ("请运行 ｀make｀ 命令\n", ["5: ｀make｀"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("full-width-marks", body: body) == findings)
    }

    @Test(
        "Text with such characters, and code, are right",
        arguments: [
            "面积＞100 平方米\n",
            "五星好评＊\n",
            "`https：//` 与 ｀ 不是\n",
            "`＊＊a＊＊`\n",
            "（见 https://example.org/）\n",
            "[文档](https://example.org/)\n",
            "你好！[文档](https://example.org/)\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("full-width-marks", body: body) == [])
    }

    @Test(
        "The fix writes them as Markdown knows them",
        arguments: [
            ("＞问题\n", "> 问题\n"),
            ("这是＊＊重点＊＊。\n", "这是**重点**。\n"),
            ("官网 https：//example.org/ 运行 ｀make｀\n", "官网 https://example.org/ 运行 `make`\n"),
        ])
    func fixes(body: String, fixed: String) {
        #expect(Checked.fixed("full-width-marks", body: body) == fixed)
    }
}
