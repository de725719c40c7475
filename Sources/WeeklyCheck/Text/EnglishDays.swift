internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// English dates beside their weekday: behind it (`Thursday, April 23`, `Thu Apr 23rd, 2026`, `Thursday, 23 April`), or in front of it
/// (`April 23 (Thu)`, `23 April 2026, Thursday`).
struct EnglishDays {
    /// In the order of the text.
    let all: [DatedWeekday]

    init(_ lines: TextLines) {
        all = lines.places(ofAny: CalendarWords.allEnglishWeekdays).compactMap { word in
            guard let date = Self.date(at: word.lower..<word.upper, lines.bytes),
                lines.line(at: word.lower)?.place == .text
            else { return nil }
            return date
        }
    }

    private static func date(at word: Range<Int>, _ bytes: [UInt8]) -> DatedWeekday? {
        if word.lowerBound > 0, bytes[word.lowerBound - 1].isASCIIAlphanumeric { return nil }
        guard let weekday = CalendarWords.index(of: bytes[word], in: CalendarWords.englishWeekdays) else { return nil }
        guard let date = EnglishDate(after: word.upperBound, bytes) ?? EnglishDate(before: word, bytes) else {
            return nil
        }
        let range = date.range.union(SourceRange(word.lowerBound, word.upperBound))
        return DatedWeekday(
            weekday: Weekday.allCases[weekday], year: date.year, month: date.month, day: date.day, range: range)
    }
}
