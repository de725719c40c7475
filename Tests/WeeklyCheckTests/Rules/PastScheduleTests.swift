import Testing

@Suite("Rule: announcements of the past")
struct PastScheduleTests {
    @Test(
        "An announcement of a day long before the issue is found",
        arguments: [
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2025 年 12 月 3 日 19:00\n", ["7: 主题：如何升级"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("past-schedule", body: body) == findings)
    }

    @Test(
        "Days after the issue and shortly before it, and reviews, are right",
        arguments: [
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 19:00\n",
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 11 月 20 日 19:00\n",
            "## 直播回顾\n\n主题：如何升级\n\n直播时间：2025 年 12 月 3 日 19:00\n\n直播回放：https://example.org/a\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("past-schedule", body: body) == [])
    }
}
