import Testing

@Suite("Rule: weekdays of other dates")
struct WeekdayMismatchTests {
    @Test(
        "A date beside another weekday is found, with and without its year",
        arguments: [
            ("11 月 27 日（周四）直播\n", ["5: 11 月 27 日（周四"]),
            ("2026年11月27日星期六\n", ["5: 2026年11月27日星期六"]),
            ("2026-11-27（周三）\n", ["5: 2026-11-27（周三"]),
            ("On Thursday, November 27, 2026\n", ["5: Thursday, November 27, 2026"]),
            ("On Thursday, 27 November 2026\n", ["5: Thursday, 27 November 2026"]),
            ("On November 27 (Thu)\n", ["5: November 27 (Thu"]),
            ("On Nov. 27th, 2026 (Thursday) we meet\n", ["5: Nov. 27th, 2026 (Thursday"]),
            ("On 27 November 2026, Thursday\n", ["5: 27 November 2026, Thursday"]),
            ("November 27（Sat）\n", ["5: November 27（Sat"]),
        ])
    func found(body: String, findings: [String]) {
        #expect(Checked.findings("weekday-mismatch", body: body) == findings)
    }

    @Test(
        "Dates beside their weekday, and weekdays of no date, are right",
        arguments: [
            "11 月 27 日（周五）直播\n",
            "2026年11月27日 星期五\n",
            "每周四，11 月 27 日\n",
            "On Friday, Nov 27th\n",
            "On Thursday we met 27 people\n",
            "This Thursday, November 21st through November 27th\n",
            "11 月 27 日周边\n",
            "On November 27 (Fri), 27 November (Friday) and Friday 27 November\n",
            "On November 27, Thursday’s plan was given up\n",
            "On November 26-27 (Thu-Fri)\n",
            "On November 26 to November 27 (Thu)\n",
            "In November 2026 (Thu)\n",
            "On November 27. Thursday is another day\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("weekday-mismatch", body: body) == [])
    }
}
