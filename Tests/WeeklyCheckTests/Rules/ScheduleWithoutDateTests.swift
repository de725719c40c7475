import Testing

@Suite("Rule: entries of the schedule without a day")
struct ScheduleWithoutDateTests {
    @Test(
        "An announcement without a day is found",
        arguments: [
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：待定\n", ["7: 主题：如何升级"])
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("schedule-without-date", body: body) == findings)
    }

    @Test(
        "Announcements with a day are right",
        arguments: [
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 19:00\n",
            "## 推荐阅读\n\n- [甲](https://example.org/a)\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("schedule-without-date", body: body) == [])
    }
}
