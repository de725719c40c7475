import Testing

@Suite("Rule: times that are none")
struct ImpossibleTimeTests {
    @Test(
        "Times that no clock shows are found in entries of the schedule",
        arguments: [
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 25:00\n", ["9: 25:00"]),
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 19：75\n", ["9: 19：75"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("impossible-time", body: body) == findings)
    }

    @Test(
        "Times, and numbers outside of the schedule, are right",
        arguments: [
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 19:30-24:00\n",
            "比分是 90:75\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("impossible-time", body: body) == [])
    }
}
