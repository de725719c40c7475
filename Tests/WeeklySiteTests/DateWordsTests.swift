import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("Dates as people write them")
struct DateWordsTests {
    private let day = Day(daysSinceEpoch: 20_775)

    private func at(_ seconds: Int, daysLater: Int = 0) -> DayOrDateTime {
        .dateTime(DateTime(secondsSinceEpoch: (20_775 + daysLater) * 86_400 + seconds, offset: 0))
    }

    @Test("With weekday and time, in the order of the language")
    func full() {
        #expect(InterfaceWords(language: "zh-CN").full(at(50_400)) == "2026 年 11 月 18 日 周三 14:00")
        #expect(InterfaceWords(language: "en").full(at(50_400)) == "Wed, 18 November 2026, 14:00")
        #expect(InterfaceWords(language: "zh").full(.day(day)) == "2026 年 11 月 18 日 周三")
        #expect(InterfaceWords(language: "en").full(.day(day)) == "Wed, 18 November 2026")
    }

    @Test("An end on the same day is a time, one on another day is told in full")
    func until() {
        let words = InterfaceWords(language: "zh")
        #expect(words.until(at(54_000), from: at(50_400)) == "–15:00")
        #expect(words.until(at(54_000, daysLater: 1), from: at(50_400)) == " – 2026 年 11 月 19 日 周四 15:00")
        #expect(words.until(.day(day.adding(days: 2)), from: .day(day)) == " – 2026 年 11 月 20 日 周五")
        #expect(words.until(.day(day), from: .day(day)) == nil)
        #expect(words.until(nil, from: .day(day)) == nil)
    }
}
