import Testing

@Suite("Rule: days that are none")
struct ImpossibleDayTests {
    @Test(
        "Days that no month has are found in any form",
        arguments: [
            ("定于 2 月 30 日发布\n", ["5: 2 月 30 日"]),
            ("定于2026年4月31号\n", ["5: 2026年4月31号"]),
            ("定于 2026-02-29 发布\n", ["5: 2026-02-29"]),
            ("定于 13 月 5 日\n", ["5: 13 月 5 日"]),
            ("Due on June 31.\n", ["5: June 31"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("impossible-day", body: body) == findings)
    }

    @Test(
        "Days that there are, spans of months, numbers and code are right",
        arguments: [
            "2 月 29 日\n",
            "2024-02-29 和 2026-11-30\n",
            "共 15 个月 40 日\n",
            "June 30, 2026 and June 310\n",
            "`x`\n\n```\n2026-02-30\n```\n",
            "[甲](/a/2026-02-30-b)\n",
            "3 月 100 日\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("impossible-day", body: body) == [])
    }
}
