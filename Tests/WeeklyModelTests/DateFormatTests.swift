import Testing

@testable import WeeklyModel

@Suite("Forms of dates that a site writes")
struct DateFormatTests {
    private static func pieces(_ pattern: String) throws(DateFormatFault) -> [DateFormat.Piece] {
        try DateFormat(name: "x", pattern: pattern).pieces
    }

    @Test("Letters are parts of a date, all else stands for itself")
    func fields() throws {
        #expect(try Self.pieces("d MMM") == [.field(.day(digits: 1)), .text(" "), .field(.shortMonth)])
        #expect(
            try Self.pieces("yyyy年M月d日") == [
                .field(.year(digits: 4)), .text("年"), .field(.month(digits: 1)), .text("月"), .field(.day(digits: 1)),
                .text("日"),
            ])
    }

    @Test("What stands between apostrophes is text, and two of them are one")
    func quotes() throws {
        #expect(try Self.pieces("'at' H") == [.text("at"), .text(" "), .field(.hour(digits: 1))])
        #expect(try Self.pieces("h 'o''clock'") == [.field(.hourOfTwelve(digits: 1)), .text(" "), .text("o'clock")])
        #expect(try Self.pieces("''yy") == [.text("'"), .field(.year(digits: 2))])
    }

    @Test(
        "Whether a form asks for a time", arguments: [("d MMM", false), ("H:mm", true), ("xxx", true), ("'H'", false)])
    func time(pattern: String, asks: Bool) throws {
        #expect(try DateFormat(name: "x", pattern: pattern).asksForTime == asks)
    }

    @Test("Letters that stand for nothing are told", arguments: ["YYY", "MMMMM", "Q", "yyy", "DD", "z", "EEEEE", "aa"])
    func unknown(letters: String) {
        #expect(throws: DateFormatFault.unknown(letters: letters)) { try Self.pieces("d \(letters)") }
    }

    @Test("So is an apostrophe that nothing ends", arguments: ["'", "d 'at", "'o''clock"])
    func open(pattern: String) {
        #expect(throws: DateFormatFault.openQuote) { try Self.pieces(pattern) }
    }

    @Test(
        "Weeks are those of ISO 8601",
        arguments: [
            ((2026, 1, 1), (2026, 1)), ((2027, 1, 1), (2026, 53)), ((2024, 12, 30), (2025, 1)),
            ((2026, 11, 29), (2026, 48)), ((2026, 11, 30), (2026, 49)), ((2021, 1, 3), (2020, 53)),
        ])
    func weeks(day: (Int, Int, Int), expected: (Int, Int)) throws {
        let week = WeekOfYear(of: try #require(Day(year: day.0, month: day.1, day: day.2)))
        #expect(week.year == expected.0 && week.week == expected.1)
    }
}
