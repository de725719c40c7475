import Testing

@testable import WeeklyModel

@Suite("When a newsletter comes out")
struct PublishingTimeTests {
    private func time(_ weekday: Weekday, _ hour: Int, _ minute: Int = 0) throws -> PublishingTime {
        PublishingTime(weekday, try #require(TimeOfDay(hour: hour, minute: minute)))
    }

    @Test("The next day is that day itself, or one of the six behind it", arguments: 1...14)
    func nextDay(number: Int) throws {
        let day = try #require(Day(year: 2026, month: 12, day: number))
        let next = try time(.friday, 17).day(from: day)
        #expect(next.weekday == .friday)
        #expect((0..<7).contains(next.daysSinceEpoch - day.daysSinceEpoch))
    }

    @Test("The last moment is now, or within the week before")
    func lastMoment() throws {
        let zone = try #require(TimeZoneRule(identifier: "Asia/Shanghai"))
        let friday = try time(.friday, 17)
        let due = try #require(Day(year: 2026, month: 11, day: 27)).daysSinceEpoch * 86_400 + 9 * 3600
        #expect(friday.last(before: due, in: zone).text == "2026-11-27T17:00:00+08:00")
        #expect(friday.last(before: due - 1, in: zone).text == "2026-11-20T17:00:00+08:00")
        #expect(friday.last(before: due + 7 * 86_400 - 1, in: zone).text == "2026-11-27T17:00:00+08:00")
    }

    @Test(
        "Cron counts in UTC, and has two lines where clocks are set",
        arguments: [
            ("Asia/Shanghai", Weekday.friday, 17, ["0 9 * * 5"]), ("Asia/Shanghai", .monday, 2, ["0 18 * * 0"]),
            ("UTC", .sunday, 0, ["0 0 * * 0"]), ("America/New_York", .saturday, 20, ["0 1 * * 0", "0 0 * * 0"]),
            ("Europe/Berlin", .friday, 17, ["0 16 * * 5", "0 15 * * 5"]), ("+05:45", .friday, 17, ["15 11 * * 5"]),
        ])
    func cron(zone: String, weekday: Weekday, hour: Int, lines: [String]) throws {
        let rule = try #require(TimeZoneRule(identifier: zone))
        #expect(try time(weekday, hour).cronLines(in: rule, year: 2026) == lines)
    }
}
