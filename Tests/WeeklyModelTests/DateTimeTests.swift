import Testing
import WeeklyModel

@Suite("Points in time")
struct DateTimeTests {
    private func dateTime(_ day: (Int, Int, Int), _ time: (Int, Int, Int), _ offset: Int) throws -> DateTime {
        DateTime(
            day: try #require(Day(year: day.0, month: day.1, day: day.2)),
            time: try #require(TimeOfDay(hour: time.0, minute: time.1, second: time.2)), offset: offset)
    }

    @Test("They are written as RFC 3339 and RFC 5322 have it")
    func areWritten() throws {
        let evening = try dateTime((2020, 5, 13), (19, 0, 0), 28_800)
        #expect(evening.text == "2020-05-13T19:00:00+08:00")
        #expect(evening.internetMessageText == "Wed, 13 May 2020 19:00:00 +0800")
        let utc = try dateTime((2026, 1, 2), (3, 4, 5), 0)
        #expect(utc.text == "2026-01-02T03:04:05Z")
        #expect(utc.internetMessageText == "Fri, 02 Jan 2026 03:04:05 +0000")
        let west = try dateTime((2026, 12, 31), (23, 59, 59), -12_600)
        #expect(west.text == "2026-12-31T23:59:59-03:30")
        #expect(west.internetMessageText == "Thu, 31 Dec 2026 23:59:59 -0330")
        let early = try dateTime((987, 8, 9), (0, 0, 0), -1800)
        #expect(early.text == "0987-08-09T00:00:00-00:30")
        #expect(early.internetMessageText == "Thu, 09 Aug 0987 00:00:00 -0030")
    }

    @Test("The names of all months and weekdays are the English ones of RFC 5322")
    func namesAreRight() throws {
        let texts = try (1...12).map { try dateTime((2026, $0, $0), (0, 0, 0), 0).internetMessageText.prefix(11) }
        #expect(
            texts == [
                "Thu, 01 Jan", "Mon, 02 Feb", "Tue, 03 Mar", "Sat, 04 Apr", "Tue, 05 May", "Sat, 06 Jun", "Tue, 07 Jul",
                "Sat, 08 Aug", "Wed, 09 Sep", "Sat, 10 Oct", "Wed, 11 Nov", "Sat, 12 Dec",
            ])
        #expect(try dateTime((2026, 11, 22), (0, 0, 0), 0).internetMessageText.hasPrefix("Sun, "))
    }

    @Test(
        "Seconds since 1970 lead there and back, at any offset",
        arguments: [0, 1, -1, 86_399, 86_400, -86_400, -86_401, 1_589_367_600, -62_135_510_400, 253_402_214_400])
    func convertsSeconds(_ seconds: Int) {
        for offset in [0, 28_800, -28_800, 20_700, -12_600] {
            let dateTime = DateTime(secondsSinceEpoch: seconds, offset: offset)
            #expect(dateTime.secondsSinceEpoch == seconds)
            #expect(dateTime.offset == offset)
        }
    }

    @Test("The same moment has another day at another offset")
    func movesBetweenOffsets() {
        #expect(DateTime(secondsSinceEpoch: 1_589_367_600, offset: 28_800).text == "2020-05-13T19:00:00+08:00")
        #expect(DateTime(secondsSinceEpoch: 1_589_385_600, offset: 28_800).text == "2020-05-14T00:00:00+08:00")
        #expect(DateTime(secondsSinceEpoch: -1, offset: 0).text == "1969-12-31T23:59:59Z")
    }

    @Test("Times of day that do not exist are refused", arguments: [(24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, 0, 60)])
    func refusesImpossibleTimes(_ hour: Int, _ minute: Int, _ second: Int) {
        #expect(TimeOfDay(hour: hour, minute: minute, second: second) == nil)
    }

    @Test("Times of day compare and count seconds")
    func timesOfDay() throws {
        let time = try #require(TimeOfDay(hour: 23, minute: 59, second: 58))
        #expect(time.secondsSinceMidnight == 86_398)
        #expect(time.text == "23:59:58")
        #expect(TimeOfDay.midnight < time)
        #expect(TimeOfDay.midnight.text == "00:00:00")
    }

    @Test("A day with or without a time is written as what it is")
    func dayOrDateTime() throws {
        let dateTime = try dateTime((2026, 11, 22), (8, 0, 0), 0)
        #expect(DayOrDateTime.day(dateTime.day).text == "2026-11-22")
        #expect(DayOrDateTime.dateTime(dateTime).text == "2026-11-22T08:00:00Z")
        #expect(DayOrDateTime.dateTime(dateTime).day == dateTime.day)
    }
}
