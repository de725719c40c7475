import Testing

@Suite("Rule: ends before beginnings")
struct EndBeforeStartTests {
    @Test(
        "An entry that ends before it begins is found",
        arguments: [
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 20:00-19:00\n", ["7: 主题：如何升级"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("end-before-start", body: body) == findings)
    }

    @Test(
        "Entries that end later, and those that go on past midnight, are right",
        arguments: [
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 19:00-20:00\n",
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 20:00-01:00\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("end-before-start", body: body) == [])
    }
}
