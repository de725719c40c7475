import Testing

@Suite("Rule: characters that nobody sees")
struct ControlCharacterTests {
    @Test(
        "Control characters and those that turn text round are found",
        arguments: [
            ("甲\u{8}乙\n", ["5: �"]),
            ("abc\u{202E}def\n", ["5: �"]),
            ("a\u{1B}b\n", ["5: �"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("control-character", body: body) == findings)
    }

    @Test(
        "Tabs, line ends and joiners of emoji are right",
        arguments: [
            "a\tb\n",
            "甲\r\n乙\r\n",
            "👨\u{200D}👩\u{200D}👧\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("control-character", body: body) == [])
    }

    @Test(
        "The fix removes them",
        arguments: [
            ("甲\u{8}乙\n", "甲乙\n")
        ])
    func fixes(body: String, fixed: String) {
        #expect(Checked.fixed("control-character", body: body) == fixed)
    }
}
