import Foundation
import Testing
import WeeklyModel

/// Days, times and zones against what must hold for all of them.
@Suite("Properties of days and times")
struct TimePropertiesTests {
    @Test("Days are in the order of their numbers, and so are their texts", arguments: 0..<20)
    func order(seed: UInt64) {
        var random = Seeded(seed)
        let numbers = (0..<100).map { _ in Int.random(in: -719_162...2_932_896, using: &random) }
        let days = numbers.map(Day.init(daysSinceEpoch:))
        #expect(days.sorted().map(\.daysSinceEpoch) == numbers.sorted())
        #expect(days.map(\.text).sorted() == days.sorted().map(\.text))
        #expect(zip(days, numbers).allSatisfy { $0.adding(days: 7).weekday == $0.weekday || $1 > 2_932_889 })
    }

    @Test("A day has the year, month, day and weekday that Foundation's calendar gives it", arguments: 0..<10)
    func calendar(seed: UInt64) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        var random = Seeded(seed)
        for _ in 0..<50 {
            let number = Int.random(in: -100_000...100_000, using: &random)
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            let day = Day(daysSinceEpoch: number)
            #expect(Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) == day)
            #expect(day.weekday.rawValue == ((parts.weekday ?? 0) + 5) % 7 + 1, "\(day.text)")
        }
    }

    @Test(
        "Months have their lengths",
        arguments: [
            (2021, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
            (2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
            (1900, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
            (2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
        ] as [(Int, [Int])])
    func lengths(year: Int, lengths: [Int]) {
        #expect((1...12).map { Day.length(ofMonth: $0, year: year) } == lengths)
        #expect(Day.isLeap(year) == (lengths[1] == 29))
        for (month, length) in zip(1...12, lengths) {
            #expect(Day(year: year, month: month, day: length) != nil)
            #expect(Day(year: year, month: month, day: length + 1) == nil)
        }
    }

    @Test("A point in time comes back from its seconds, at any offset, and is in their order", arguments: 0..<20)
    func moments(seed: UInt64) {
        var random = Seeded(seed)
        var last: (seconds: Int, text: String)?
        for seconds in (0..<50).map({ _ in Int.random(in: 0...4_000_000_000, using: &random) }).sorted() {
            let offset = Int.random(in: -1439...1439, using: &random) * 60
            let local = DateTime(secondsSinceEpoch: seconds, offset: offset)
            #expect(local.secondsSinceEpoch == seconds)
            #expect(DateTime(day: local.day, time: local.time, offset: offset) == local)
            let utc = DateTime(secondsSinceEpoch: seconds, offset: 0).text
            if let last { #expect(last.seconds <= seconds && last.text <= utc) }
            last = (seconds, utc)
        }
    }

    @Test("What is written is what Foundation reads", arguments: 0..<10)
    func written(seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<20 {
            let seconds = Int.random(in: 0...4_000_000_000, using: &random)
            let offset = Int.random(in: -14...14, using: &random) * 3600 + 1800
            let moment = DateTime(secondsSinceEpoch: seconds, offset: offset)
            let read = try Date(moment.text, strategy: .iso8601)
            #expect(Int(read.timeIntervalSince1970) == seconds, "\(moment.text)")
        }
    }

    @Test(
        "Times of day",
        arguments: [
            (0, 0, 0, "00:00:00", 0), (0, 0, 59, "00:00:59", 59), (0, 59, 0, "00:59:00", 3540),
            (23, 0, 0, "23:00:00", 82_800),
            (23, 59, 59, "23:59:59", 86_399), (9, 5, 7, "09:05:07", 32_707),
        ])
    func times(hour: Int, minute: Int, second: Int, text: String, seconds: Int) throws {
        let time = try #require(TimeOfDay(hour: hour, minute: minute, second: second))
        #expect(time.text == text)
        #expect(time.secondsSinceMidnight == seconds)
        #expect((time.hour, time.minute, time.second) == (hour, minute, second))
        #expect(!(time < .midnight) && (time == .midnight) == (seconds == 0))
    }

    @Test("Months are in the order of their years, then of themselves")
    func months() {
        let months = [Month(year: 2022, month: 2), Month(year: 2021, month: 12), Month(year: 2022, month: 1)]
        #expect(months.sorted() == [months[1], months[2], months[0]])
        #expect(Set(months + months).count == 3)
    }

    // MARK: Zones

    @Test(
        "Every hour of a year has the offset that holds at that point in time, but where clocks are set",
        arguments: [
            "UTC", "Asia/Shanghai", "Asia/Kolkata", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
            "-03:30",
        ])
    func everyHour(name: String) throws {
        let zone = try #require(TimeZoneRule(identifier: name))
        let start = Made.day("2022-01-01").daysSinceEpoch * 86_400
        var wrong = 0
        for hour in 0..<(365 * 24) {
            let seconds = start + hour * 3600
            let local = DateTime(secondsSinceEpoch: seconds, offset: zone.offset(secondsSinceEpoch: seconds))
            if zone.dateTime(local.day, local.time).secondsSinceEpoch != seconds { wrong += 1 }
        }
        // Of an hour that comes twice the first one counts, so that the second is never found.
        let setsClocks = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"].contains(name)
        #expect(wrong == (setsClocks ? 1 : 0))
    }

    @Test(
        "Offsets in all their spellings",
        arguments: [
            ("+00:00", 0), ("-00:00", 0), ("Z", 0), ("GMT", 0), ("+0800", 28_800), ("+08:00", 28_800),
            ("-08:00", -28_800),
            ("+05:45", 20_700), ("-0930", -34_200), ("+14:00", 50_400), ("Asia/Shanghai", 28_800),
            ("Asia/Kolkata", 19_800),
        ])
    func offsets(name: String, seconds: Int) throws {
        let zone = try #require(TimeZoneRule(identifier: name))
        #expect(zone.offset(day: Made.day("2022-03-09"), time: Made.time("12:00")) == seconds)
        #expect(zone.offset(secondsSinceEpoch: 1_600_000_000) == seconds)
        #expect(zone == TimeZoneRule(identifier: name))
    }
}
