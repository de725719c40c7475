import Testing

@Suite("Rule: lists that are none")
struct GluedListTests {
    @Test(
        "Two lines with marks and no spaces behind them are found",
        arguments: [
            ("-甲\n-乙\n", ["5: -甲"]),
            ("甲：\n1.乙\n2.丙\n", ["6: 1.乙"]),
            ("+甲\n+乙\n", ["5: +甲"]),
            ("1)甲\n2)乙\n", ["5: 1)甲"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("glued-list", body: body) == findings)
    }

    @Test(
        "One such line, lists, numbers, options and emphasis are right",
        arguments: [
            "-甲\n乙\n",
            "- 甲\n- 乙\n",
            "1.5 倍\n2.5 倍\n",
            "*甲*\n*乙*\n",
            "-1\n-2\n",
            "--甲\n--乙\n",
            "1、甲\n3、乙\n",
            "1、甲\n2．乙\n",
            "1、甲  \n2、乙\n",
            "1、甲\n\n2、乙\n",
            "（1）\n（2）\n",
            "2020、2021\n2021、2022\n",
            "• 甲\n乙\n",
            "`1、甲`\n`2、乙`\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("glued-list", body: body) == [])
    }

    @Test(
        "Lines numbered by hand, and lines with bullets, are found where they become one paragraph",
        arguments: [
            ("1、甲\n2、乙\n", ["5: 1、甲"]), ("前文：\n9．甲\n10．乙\n", ["6: 9．甲"]), ("（1）甲\n（2）乙\n", ["5: （1）甲"]),
            ("(1) 甲\n(2) 乙\n", ["5: (1) 甲"]), ("①甲\n②乙\n", ["5: ①甲"]), ("一、甲\n二、乙\n三、丙\n", ["5: 一、甲"]),
            ("• 甲\n• 乙\n", ["5: • 甲"]), ("1）甲\n2）乙\n\n1、丙\n2、丁\n", ["5: 1）甲", "8: 1、丙"]),
        ])
    func numbered(body: String, findings: [String]) {
        #expect(Checked.findings("glued-list", body: body) == findings)
    }

    @Test(
        "The fix writes the marks of Markdown",
        arguments: [
            ("1、甲\n2、乙\n", "1. 甲\n2. 乙\n"), ("（1） 甲\n（2）乙\n", "1. 甲\n2. 乙\n"), ("• 甲\n•乙\n", "- 甲\n- 乙\n"),
        ])
    func marks(body: String, fixed: String) {
        #expect(Checked.fixed("glued-list", body: body) == fixed)
    }

    @Test("The fix writes a space behind each mark")
    func fix() {
        #expect(Checked.fixed("glued-list", body: "甲：\n-乙\n-丙\n") == "甲：\n- 乙\n- 丙\n")
    }
}
