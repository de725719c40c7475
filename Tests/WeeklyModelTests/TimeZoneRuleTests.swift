import Testing
import WeeklyModel

@Suite("Time zones")
struct TimeZoneRuleTests {
    struct Case: CustomTestStringConvertible {
        let zone: String
        let day: Day?
        let time: TimeOfDay?
        let expected: String

        init(_ zone: String, _ day: (Int, Int, Int), _ hour: Int, _ minute: Int, _ expected: String) {
            self.zone = zone
            self.day = Day(year: day.0, month: day.1, day: day.2)
            self.time = TimeOfDay(hour: hour, minute: minute)
            self.expected = expected
        }

        var testDescription: String { "\(zone) \(expected)" }
    }

    @Test(
        "A local time gets the offset that holds there then",
        arguments: [
            Case("Asia/Shanghai", (2026, 11, 22), 17, 0, "2026-11-22T17:00:00+08:00"),
            Case("+08:00", (2026, 11, 22), 17, 0, "2026-11-22T17:00:00+08:00"),
            Case("-0330", (2026, 11, 22), 17, 0, "2026-11-22T17:00:00-03:30"),
            Case("UTC", (2026, 11, 22), 17, 0, "2026-11-22T17:00:00Z"),
            Case("Z", (2026, 11, 22), 17, 0, "2026-11-22T17:00:00Z"),
            Case("Europe/Berlin", (2026, 1, 15), 12, 0, "2026-01-15T12:00:00+01:00"),
            Case("Europe/Berlin", (2026, 7, 15), 12, 0, "2026-07-15T12:00:00+02:00"),
            // Clocks are set forward at 02:00: what is in the gap is as if they had not yet been.
            Case("Europe/Berlin", (2026, 3, 29), 1, 59, "2026-03-29T01:59:00+01:00"),
            Case("Europe/Berlin", (2026, 3, 29), 2, 30, "2026-03-29T02:30:00+01:00"),
            Case("Europe/Berlin", (2026, 3, 29), 3, 0, "2026-03-29T03:00:00+02:00"),
            Case("America/New_York", (2026, 3, 8), 1, 59, "2026-03-08T01:59:00-05:00"),
            Case("America/New_York", (2026, 3, 8), 2, 30, "2026-03-08T02:30:00-05:00"),
            Case("America/New_York", (2026, 3, 8), 3, 0, "2026-03-08T03:00:00-04:00"),
            // Clocks are set back: of two times alike the first counts.
            Case("Europe/Berlin", (2026, 10, 25), 1, 59, "2026-10-25T01:59:00+02:00"),
            Case("Europe/Berlin", (2026, 10, 25), 2, 30, "2026-10-25T02:30:00+02:00"),
            Case("Europe/Berlin", (2026, 10, 25), 3, 0, "2026-10-25T03:00:00+01:00"),
            Case("America/New_York", (2026, 11, 1), 1, 30, "2026-11-01T01:30:00-04:00"),
            Case("America/New_York", (2026, 11, 1), 2, 0, "2026-11-01T02:00:00-05:00"),
            Case("Australia/Lord_Howe", (2026, 4, 5), 1, 45, "2026-04-05T01:45:00+11:00"),
        ])
    func findsTheOffset(_ expected: Case) throws {
        let rule = try #require(TimeZoneRule(identifier: expected.zone))
        let dateTime = rule.dateTime(try #require(expected.day), try #require(expected.time))
        #expect(dateTime.text == expected.expected)
        #expect(rule.identifier == expected.zone)
    }

    @Test(
        "Names that no database has are refused",
        arguments: [
            "", "Mars/Olympus", "Asia/Shangai", "CST", "shanghai", "+8", "+08", "08:00", "+24:00", "+08:60", "+0800x",
            "+", "-", "+08:0", "+080:0", "+08-00", "+0 800", "08000", "+٠٨٠٠", "+08:00:00",
            "/", "../UTC", "Asia/", "/Shanghai", "北京", " Asia/Shanghai", "Asia/Shanghai ",
        ])
    func refusesBadNames(_ name: String) {
        #expect(TimeZoneRule(identifier: name) == nil)
    }

    @Test("The offset at a point in time follows the clocks")
    func followsTheClocks() throws {
        let berlin = try #require(TimeZoneRule(identifier: "Europe/Berlin"))
        // 2026-03-29T01:00:00Z
        #expect(berlin.offset(secondsSinceEpoch: 1_774_745_999) == 3600)
        #expect(berlin.offset(secondsSinceEpoch: 1_774_746_000) == 7200)
        #expect(TimeZoneRule.utc.offset(secondsSinceEpoch: 0) == 0)
    }
}
