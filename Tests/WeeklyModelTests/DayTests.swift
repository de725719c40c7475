import Testing
import WeeklyModel

@Suite("Days")
struct DayTests {
    @Test("Every day from 1600 to 2400 is the one after the day before, and comes back from its number")
    func countsEveryDay() throws {
        let first = try #require(Day(year: 1600, month: 1, day: 1)).daysSinceEpoch
        var expected = first
        var mismatches = 0
        for year in 1600...2400 {
            for month in 1...12 {
                for number in 1...Day.length(ofMonth: month, year: year) {
                    let day = try #require(Day(year: year, month: month, day: number))
                    if day.daysSinceEpoch != expected || Day(daysSinceEpoch: expected) != day { mismatches += 1 }
                    expected += 1
                }
            }
        }
        #expect(mismatches == 0)
        #expect(expected - first == 2 * 146_097 + 366)
    }

    @Test(
        "Known days have their known numbers and weekdays",
        arguments: [
            ((1970, 1, 1), 0, Weekday.thursday), ((1969, 12, 31), -1, .wednesday), ((2000, 2, 29), 11_016, .tuesday),
            ((2020, 5, 13), 18_395, .wednesday), ((2026, 11, 22), 20_779, .sunday), ((1, 1, 1), -719_162, .monday),
            ((9999, 12, 31), 2_932_896, .friday), ((1900, 3, 1), -25_508, .thursday),
        ])
    func knowsDays(_ date: (Int, Int, Int), _ days: Int, _ weekday: Weekday) throws {
        let day = try #require(Day(year: date.0, month: date.1, day: date.2))
        #expect(day.daysSinceEpoch == days)
        #expect(Day(daysSinceEpoch: days) == day)
        #expect(day.weekday == weekday)
    }

    @Test(
        "Days that do not exist are refused",
        arguments: [
            (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 1, 32), (2026, 13, 1), (2026, 0, 1),
            (2026, 1, 0), (0, 1, 1), (10_000, 1, 1), (2026, -1, 1), (2026, 1, -1),
        ])
    func refusesImpossibleDays(_ year: Int, _ month: Int, _ day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test("Leap days exist in leap years", arguments: [2000, 2024, 1600, 2400, 4])
    func knowsLeapDays(_ year: Int) {
        #expect(Day(year: year, month: 2, day: 29) != nil)
    }

    @Test("Days are added over the ends of months and years, and stop at the calendar's ends")
    func addsDays() throws {
        let day = try #require(Day(year: 2024, month: 2, day: 28))
        #expect(day.adding(days: 1).text == "2024-02-29")
        #expect(day.adding(days: 2).text == "2024-03-01")
        #expect(day.adding(days: -59).text == "2023-12-31")
        #expect(day.adding(days: 10_000_000).text == "9999-12-31")
        #expect(day.adding(days: -10_000_000).text == "0001-01-01")
    }

    @Test("Days compare by year, then month, then day")
    func compares() throws {
        let days = try [(999, 12, 31), (2019, 12, 31), (2020, 1, 2), (2020, 2, 1)].map { date in
            try #require(Day(year: date.0, month: date.1, day: date.2))
        }
        #expect(days.reversed().sorted() == days)
        #expect(days.map(\.text) == ["0999-12-31", "2019-12-31", "2020-01-02", "2020-02-01"])
    }
}
