import Testing

@Suite("Rule: times that are none")
struct ImpossibleTimeTests {
    @Test(
        "Times that no clock shows are found in entries of the schedule",
        arguments: [
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 25:00\n", ["9: 25:00"]),
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 19：75\n", ["9: 19：75"]),
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 24:30\n", ["9: 24:30"]),
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 25点\n", ["9: 25点"]),
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 26 点开始\n", ["9: 26 点"]),
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 上午 19:00\n", ["9: 上午 19:00"]),
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 早上15点\n", ["9: 早上15点"]),
            ("## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 19:00 AM\n", ["9: 19:00 AM"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("impossible-time", body: body) == findings)
    }

    @Test(
        "Times, and numbers outside of the schedule, are right",
        arguments: [
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 19:30-24:00\n",
            "比分是 90:75\n",
            "## 活动预告\n\n主题：30 点建议\n\n直播时间：2026 年 12 月 3 日 上午 9:00-15:00\n",
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 下午 15:00，共 36 小时\n",
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 12 月 3 日 19:00 PM，24 点结束\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("impossible-time", body: body) == [])
    }
}
