import Testing
import WeeklyModel

@testable import WeeklyReader

@Suite("Dates in front matter")
struct DateTextTests {
    @Test(
        "Dates are read with time and offset, or with the zone's where none is written",
        arguments: [
            ("2026-11-20", "2026-11-20T00:00:00+08:00"), ("2026-1-5", "2026-01-05T00:00:00+08:00"),
            ("2026-11-20 19:00", "2026-11-20T19:00:00+08:00"), ("2026-11-20 9:05", "2026-11-20T09:05:00+08:00"),
            ("2026-11-20T19:00:30", "2026-11-20T19:00:30+08:00"), ("2026-11-20t19:00:30z", "2026-11-20T19:00:30Z"),
            ("2026-11-20T19:00:30Z", "2026-11-20T19:00:30Z"),
            ("2026-11-20T19:00:30.123+09:00", "2026-11-20T19:00:30+09:00"),
            ("2026-11-20 19:00:30 -0330", "2026-11-20T19:00:30-03:30"),
            ("2026-11-20T19:00+08", "2026-11-20T19:00:00+08:00"),
            ("2026-11-20T19:00+00:00", "2026-11-20T19:00:00Z"), ("2026-11-20 ", "2026-11-20T00:00:00+08:00"),
            ("2024-02-29", "2024-02-29T00:00:00+08:00"),
        ])
    func areRead(_ text: String, _ expected: String) throws {
        let zone = try #require(TimeZoneRule(identifier: "Asia/Shanghai"))
        #expect(try DateText.read(text, in: zone).text == expected)
    }

    @Test("The zone's offset is that of the day")
    func followTheZone() throws {
        let zone = try #require(TimeZoneRule(identifier: "Europe/Berlin"))
        #expect(try DateText.read("2026-07-01 12:00", in: zone).text == "2026-07-01T12:00:00+02:00")
        #expect(try DateText.read("2026-12-01", in: zone).text == "2026-12-01T00:00:00+01:00")
    }

    @Test(
        "There is no such day or time",
        arguments: [
            "2026-02-30", "2026-13-01", "2026-00-10", "2026-11-31", "2026-11-00", "0000-01-01", "2026-11-20T24:00",
            "2026-11-20 12:60", "2026-11-20T12:00:60", "2026-11-20T12:00+24:00", "2026-11-20T12:00+08:60",
        ])
    func areImpossible(_ text: String) {
        #expect(throws: DateText.Problem.impossible) { try DateText.read(text, in: .utc) }
    }

    @Test(
        "What is no date is none",
        arguments: [
            "", "today", "2026", "2026-11", "20261120", "2026/11/20", "26-11-20", "2026-11-20T", "2026-11-20T19",
            "2026-11-20T19:0", "2026-11-20x", "2026-11-20 evening", "2026年11月20日", "２０２６-11-20", "2026-11-20T19:00:00.",
            "2026-11-20T19:00+8", "2026-11-20T19:00Z+08:00", "12026-11-20", "-2026-11-20", "2026-11-20T19:00:00 CST",
        ])
    func areNone(_ text: String) {
        #expect(throws: DateText.Problem.notADate) { try DateText.read(text, in: .utc) }
    }
}
