import Testing
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("Dates as templates ask for them")
struct DateWriterTests {
    private static func format(_ pattern: String) throws -> DateFormat { try DateFormat(name: "own", pattern: pattern) }

    /// Friday, 7 August 2026, 21:05:09 in Shanghai.
    private static let evening = DayOrDateTime.dateTime(
        DateTime(secondsSinceEpoch: 20_672 * 86_400 + 13 * 3600 + 309, offset: 28_800))

    private static func value(_ name: String, of date: DayOrDateTime, _ words: InterfaceWords) -> TemplateValue? {
        if case .record(let record) = words.record(of: date) { record[name] } else { nil }
    }

    @Test(
        "In forms of the site's own, in the site's language",
        arguments: [
            ("d MMM yyyy", "7 Aug 2026", "7 8月 2026"), ("EEEE, MMMM d", "Friday, August 7", "星期五, 八月 7"),
            ("E dd.MM.yy", "Fri 07.08.26", "周五 07.08.26"), ("h:mm a", "9:05 PM", "9:05 下午"),
            ("HH:mm:ssxxx", "21:05:09+08:00", "21:05:09+08:00"), ("YYYY-'W'ww", "2026-W32", "2026-W32"),
        ])
    func formats(pattern: String, english: String, chinese: String) throws {
        for (language, text) in [("en", english), ("zh-CN", chinese)] {
            let words = InterfaceWords(language: language, dateFormats: [try Self.format(pattern)])
            #expect(Self.value("own", of: Self.evening, words) == .string(text))
        }
    }

    @Test("A form with a time is empty where none is known", arguments: [("H:mm", true), ("d MMM", false)])
    func withoutTime(pattern: String, isEmpty: Bool) throws {
        let words = InterfaceWords(language: "en", dateFormats: [try Self.format(pattern)])
        #expect((Self.value("own", of: .day(Self.evening.day), words) == .null) == isEmpty)
    }

    @Test("In parts")
    func parts() {
        let words = InterfaceWords(language: "en")
        let expected: KeyValuePairs<String, TemplateValue> = [
            "year": 2026, "month": 8, "month_name": "August", "month_short": "Aug", "day_of_month": 7,
            "weekday_name": "Friday", "week": 32, "hour": 21, "minute": 5, "offset": "+08:00",
        ]
        for (name, value) in expected { #expect(Self.value(name, of: Self.evening, words) == value, "\(name)") }
        for name in ["hour", "minute", "offset", "time"] {
            #expect(Self.value(name, of: .day(Self.evening.day), words) == .null, "\(name)")
        }
    }

    @Test("Noon and midnight by twelve hours", arguments: [(0, "12 AM"), (11, "11 AM"), (12, "12 PM"), (23, "11 PM")])
    func twelveHours(hour: Int, text: String) throws {
        let words = InterfaceWords(language: "en", dateFormats: [try Self.format("h a")])
        let date = DayOrDateTime.dateTime(DateTime(secondsSinceEpoch: hour * 3600, offset: 0))
        #expect(Self.value("own", of: date, words) == .string(text))
    }

    @Test("Every language has all names", arguments: ["en", "zh"])
    func names(language: String) {
        let names = LanguageWords.of(language: language).dates
        #expect(names.months.count == 12 && names.shortMonths.count == 12 && names.weekdays.count == 7)
        #expect(names.dayPeriods.count == 2)
    }
}
