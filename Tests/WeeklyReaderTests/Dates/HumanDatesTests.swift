import Testing
import WeeklyModel

@testable import WeeklyReader

@Suite struct HumanDatesTests {
    @Test(
        "Dates and times are read as editors write them",
        arguments: [
            ("2020年4月23日（周四）19:00-20:00", "2020-04-23T19:00", "2020-04-23T20:00"),
            ("2020 年 10 月 28 日（周三）20:00-21:00", "2020-10-28T20:00", "2020-10-28T21:00"),
            ("2020-07-22 20:00-21:00", "2020-07-22T20:00", "2020-07-22T21:00"),
            ("2020-09-26 16:40 - 18:00", "2020-09-26T16:40", "2020-09-26T18:00"),
            ("2020/5/21（周四）19:00-20:00", "2020-05-21T19:00", "2020-05-21T20:00"),
            ("2020.5.21 19：30～20：30", "2020-05-21T19:30", "2020-05-21T20:30"),
            ("2019-11-02 09:00 ~ 11-03 17:00", "2019-11-02T09:00", "2019-11-03T17:00"),
            ("2019年12月15日下午14:05-14:40（分会场）", "2019-12-15T14:05", "2019-12-15T14:40"),
            ("2020年9月24-27日", "2020-09-24", nil),
            ("20年3月1日", "2020-03-01", nil),
            ("3 月 23 号（下周四）晚上 19 点", "2022-03-23T19:00", nil),
            ("3 月 22 号（下周三）下午 2 点半", "2022-03-22T14:30", nil),
            ("08 月 04 日 19:30 - 20:30", "2022-08-04T19:30", "2022-08-04T20:30"),
            ("8 月 29 日周四晚 7 点，将邀请", "2022-08-29T19:00", nil),
            ("5/13", "2022-05-13", nil),
            ("上午 9 点 15 分，3月5日", "2022-03-05T09:15", nil),
            ("5 月 6 日到 5 月 14 日", "2022-05-06", "2022-05-14"),
            ("2020-07-30 晚 8 点至晚 9 点", "2020-07-30T20:00", "2020-07-30T21:00"),
        ] as [(String, String, String?)])
    func span(text: String, start: String, end: String?) throws {
        let span = try #require(Self.dates(2022, 3, 4).span(in: Bytes(text.utf8)))
        #expect(Self.short(span.start) == start)
        #expect(span.end.map(Self.short) == end)
    }

    @Test(
        "Other numbers are no dates",
        arguments: [
            "", "v3.0.9", "升级到 1.2.3", "2020年第一期", "2019年度", "13 月 5 日", "2月30日", "3/45", "群号：688 824 34655",
            "电话：+862759771621", "19:00", "第 8 期", "10%", "SOFA#8",
        ])
    func none(text: String) {
        #expect(Self.dates(2022, 3, 4).span(in: Bytes(text.utf8)) == nil)
    }

    @Test(
        "A date without a year takes the one nearest to the issue's",
        arguments: [
            ((2020, 1, 3), "12月28日", "2019-12-28"),
            ((2019, 12, 27), "1月9日", "2020-01-09"),
            ((2020, 6, 1), "5月28日", "2020-05-28"),
            ((2020, 3, 1), "2月29日", "2020-02-29"),
        ])
    func year(issue: (Int, Int, Int), text: String, day: String) throws {
        let span = try #require(Self.dates(issue.0, issue.1, issue.2).span(in: Bytes(text.utf8)))
        #expect(span.start.text == day)
    }

    @Test("Times carry the site's offset")
    func offset() throws {
        let span = try #require(Self.dates(2022, 3, 4).span(in: Bytes("2020-07-22 20:00".utf8)))
        #expect(span.start.text == "2020-07-22T20:00:00+08:00")
    }

    private static func dates(_ year: Int, _ month: Int, _ day: Int) -> HumanDates {
        HumanDates(issueDay: ReadIssue.date(year, month, day).day, timeZone: ReadIssue.shanghai, words: ReadIssue.words)
    }

    private static func short(_ value: DayOrDateTime) -> String {
        String(value.text.prefix(16))
    }
}
