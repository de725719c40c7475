import Testing

@Suite("Rule: lists without spaces")
struct GluedListTests {
    @Test(
        "Two lines with marks and no spaces behind them are found",
        arguments: [
            ("-甲\n-乙\n", ["5: -甲"]),
            ("甲：\n1.乙\n2.丙\n", ["6: 1.乙"]),
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
            "1、甲\n2、乙\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("glued-list", body: body) == [])
    }

    @Test("The fix writes a space behind each mark")
    func fix() {
        #expect(Checked.fixed("glued-list", body: "甲：\n-乙\n-丙\n") == "甲：\n- 乙\n- 丙\n")
    }
}
