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
            ("2020年9月24-27日", "2020-09-24", "2020-09-27"),
            ("20年3月1日", "2020-03-01", nil),
            ("3 月 23 号（下周四）晚上 19 点", "2022-03-23T19:00", nil),
            ("3 月 22 号（下周三）下午 2 点半", "2022-03-22T14:30", nil),
            ("08 月 04 日 19:30 - 20:30", "2022-08-04T19:30", "2022-08-04T20:30"),
            ("8 月 29 日周四晚 7 点，将邀请", "2022-08-29T19:00", nil),
            ("5/13", "2022-05-13", nil),
            ("上午 9 点 15 分，3月5日", "2022-03-05T09:15", nil),
            ("5 月 6 日到 5 月 14 日", "2022-05-06", "2022-05-14"),
            ("2020-07-30 晚 8 点至晚 9 点", "2020-07-30T20:00", "2020-07-30T21:00"),
            ("2020-07-30 20:00-01:00", "2020-07-30T20:00", "2020-07-31T01:00"),
            ("2020 年 12 月 31 日下午 2 点到凌晨 1 点", "2020-12-31T14:00", "2021-01-01T01:00"),
            ("2020-07-30 20:00-19:00", "2020-07-30T20:00", "2020-07-30T19:00"),
        ] as [(String, String, String?)])
    func span(text: String, start: String, end: String?) throws {
        let span = try #require(Self.dates(2022, 3, 4).span(in: Bytes(text.utf8)))
        #expect(Self.short(span.start) == start)
        #expect(span.end.map(Self.short) == end)
    }

    @Test(
        "Days by the names of months, and the first and the last of several days",
        arguments: [
            ("12–14 March 2024", "2024-03-12", "2024-03-14"), ("Mar 3 - 5, 2024", "2024-03-03", "2024-03-05"),
            ("Mar 3-5: paper days", "2022-03-03", "2022-03-05"), ("Apr 26-29. Berlin", "2022-04-26", "2022-04-29"),
            ("March 3 to 5, 2024", "2024-03-03", "2024-03-05"), ("3 月 5 日至 7 日", "2022-03-05", "2022-03-07"),
            ("3月5日-7日", "2022-03-05", "2022-03-07"), ("January 12, 2024", "2024-01-12", nil),
            ("12 Jan", "2022-01-12", nil), ("July 28th", "2022-07-28", nil), ("19th September 2021", "2021-09-19", nil),
            ("March 30 - April 2", "2022-03-30", "2022-04-02"),
            ("Mar 3 - 5 talks", "2022-03-03", nil), ("Mar 3-5pm", "2022-03-03T17:00", nil),
        ] as [(String, String, String?)])
    func days(text: String, start: String, end: String?) throws {
        let span = try #require(Self.dates(2022, 3, 4).span(in: Bytes(text.utf8)))
        #expect(Self.short(span.start) == start)
        #expect(span.end.map(Self.short) == end)
    }

    @Test(
        "Hours by halves of the day, and in the zone that stands behind them",
        arguments: [
            ("March 12, 7:00 PM UTC", "2022-03-12T19:00:00Z"), ("12 Mar, 19:00 CET", "2022-03-12T19:00:00+01:00"),
            ("12 Mar 19:00 (UTC+8)", "2022-03-12T19:00:00+08:00"),
            ("12 Mar 19:00 GMT-03:30", "2022-03-12T19:00:00-03:30"),
            ("12 Mar 10am PDT", "2022-03-12T10:00:00-07:00"), ("12 Mar 12:30 PM", "2022-03-12T12:30:00+08:00"),
            ("12 Mar 12 AM", "2022-03-12T00:00:00+08:00"), ("3 月 12 日 19:00（北京时间）", "2022-03-12T19:00:00+08:00"),
            ("12 Mar 19:00 CETA", "2022-03-12T19:00:00+08:00"), ("12 Mar 7 p.m.", "2022-03-12T19:00:00+08:00"),
        ])
    func zones(text: String, start: String) throws {
        let span = try #require(Self.dates(2022, 3, 4).span(in: Bytes(text.utf8)))
        #expect(span.start.text == start)
    }

    @Test(
        "A mark of the afternoon counts for the hour in front, too",
        arguments: [
            ("12 Mar 6:30 - 8:30 PM", "18:30", "20:30"), ("12 Mar 7-9 PM", "19:00", "21:00"),
            ("12 Mar 10:00 - 1:30 PM", "10:00", "13:30"), ("12 Mar 9 AM - 5 PM", "09:00", "17:00"),
        ])
    func halves(text: String, start: String, end: String) throws {
        let span = try #require(Self.dates(2022, 3, 4).span(in: Bytes(text.utf8)))
        #expect(span.start.text.dropFirst(11).prefix(5) == start)
        #expect(span.end?.text.dropFirst(11).prefix(5) ?? "" == end)
    }

    @Test(
        "Other numbers are no dates",
        arguments: [
            "3/9/7", "3.9.1 周三", "13/9/7 19:00",
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
