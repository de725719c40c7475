internal import WeeklyDiagnostics
internal import WeeklyText

/// A day as English writes it, beside its weekday: `April 23`, `Apr 23rd, 2026`, `23 April 2026`.
struct EnglishDate {
    let year: Int?
    let month: Int
    let day: Int
    let range: SourceRange

    /// One that a weekday stands in front of, which ends at an offset. Nil for one of several days, of which the weekday may be
    /// another's.
    init?(after weekday: Int, _ bytes: [UInt8]) {
        let start = weekday + Self.gap(weekday, bytes)
        guard start > weekday, let date = EnglishDate(at: start, bytes) else { return nil }
        let rest = bytes[WrittenDays.skipSpaces(date.endOfDay, bytes)...]
        if rest.starts(withAnyOf: CalendarWords.joints) { return nil }
        self = date
    }

    /// One that a weekday stands behind, in brackets or behind a comma: `April 23 (Thu)`, `April 23, 2026, Thursday`.
    init?(before weekday: Range<Int>, _ bytes: [UInt8]) {
        let behind = bytes[weekday.upperBound...]
        guard behind.first?.isASCIILetter != true, behind.first != .apostrophe, !behind.starts(with: "’"),
            !behind.drop(while: { $0 == .space || $0 == .dot }).starts(withAnyOf: CalendarWords.joints),
            let end = Self.end(before: weekday.lowerBound, bytes)
        else { return nil }
        // Where the date begins is not known: the last of the words before it that a date begins with.
        let line = bytes[..<end].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
        let starts = stride(from: end - 1, through: max(line, end - Self.longest), by: -1)
        for start in starts where start == line || !bytes[start - 1].isASCIIAlphanumeric {
            guard let date = EnglishDate(at: start, bytes), date.range.upper == end, !Self.isJoined(start, bytes) else {
                continue
            }
            self = date
            return
        }
        return nil
    }

    // MARK: Reading

    /// Bytes of the longest one: `September 23rd, 2026`.
    private static let longest = 24
    private static let ordinals: WordList = ["st", "nd", "rd", "th"]

    private let endOfDay: Int

    /// The month and the day in either order, and the year if it is there.
    private init?(at start: Int, _ bytes: [UInt8]) {
        guard let (month, day, end) = Self.monthFirst(start, bytes) ?? Self.dayFirst(start, bytes) else { return nil }
        let year = bytes[(end + Self.gap(end, bytes))...].prefix(5).prefix(while: \.isASCIIDigit)
        let isYear = year.count == 4 && year.startIndex > end
        self.year = isYear ? Int(year.string) : nil
        (self.month, self.day, endOfDay) = (month, day, end)
        range = SourceRange(start, isYear ? year.endIndex : end)
    }

    private static func monthFirst(_ start: Int, _ bytes: [UInt8]) -> (month: Int, day: Int, end: Int)? {
        guard let month = month(start, bytes) else { return nil }
        let next = month.end + gap(month.end, bytes)
        guard next > month.end, let day = day(next, bytes) else { return nil }
        return (month.value, day.value, day.end)
    }

    private static func dayFirst(_ start: Int, _ bytes: [UInt8]) -> (month: Int, day: Int, end: Int)? {
        guard let day = day(start, bytes), bytes[day.end...].first == .space, let month = month(day.end + 1, bytes)
        else { return nil }
        return (month.value, day.value, month.end)
    }

    private static func month(_ start: Int, _ bytes: [UInt8]) -> (value: Int, end: Int)? {
        let name = bytes[start...].prefix(10).prefix(while: \.isASCIILetter)
        guard let index = CalendarWords.index(of: name, in: CalendarWords.englishMonths) else { return nil }
        return (index + 1, name.endIndex)
    }

    private static func day(_ start: Int, _ bytes: [UInt8]) -> (value: Int, end: Int)? {
        let digits = bytes[start...].prefix(3).prefix(while: \.isASCIIDigit)
        guard digits.count < 3, let value = Int(digits.string) else { return nil }
        let end = digits.endIndex + bytes[digits.endIndex...].prefixLength(of: ordinals)
        // `23:00`, `2.5`, `23a`
        guard let next = bytes[end...].first else { return (value, end) }
        return next == .colon || next.isASCIIAlphanumeric ? nil : (value, end)
    }

    /// Where a date ends, with an opening bracket or a comma between it and its weekday.
    private static func end(before weekday: Int, _ bytes: [UInt8]) -> Int? {
        let head = bytes[..<weekday]
        let mark = max(head.suffixLength(of: ListMarkWords.openers), head.suffixLength(of: commas))
        guard mark > 0 else { return nil }
        let spaces = bytes[..<(weekday - mark)].reversed().prefix { $0 == .space }.count
        return weekday - mark - spaces
    }

    /// Whether the date is the last of several: `April 22 – April 23 (Thu)`.
    private static func isJoined(_ start: Int, _ bytes: [UInt8]) -> Bool {
        let spaces = bytes[..<start].reversed().prefix { $0 == .space }.count
        return bytes[..<(start - spaces)].suffixLength(of: CalendarWords.joints) > 0
    }

    private static let commas: WordList = [", ", "，"]

    /// The length of what stands between the parts of a date.
    private static func gap(_ start: Int, _ bytes: [UInt8]) -> Int {
        bytes[start...].prefix(3).prefix { $0 == .space || $0 == .comma || $0 == .dot }.count
    }
}
