internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// English dates behind their weekday: `Thursday, April 23`, `Thu Apr 23rd, 2026`.
struct EnglishDays {
    /// In the order of the text.
    let all: [DatedWeekday]

    init(_ lines: TextLines) {
        var all: [DatedWeekday] = []
        var rest = lines.bytes[...]
        while let found = rest.firstRange(ofAny: CalendarWords.allEnglishWeekdays) {
            rest = lines.bytes[found.upperBound...]
            guard let date = Self.date(found, lines.bytes), lines.line(at: found.lowerBound)?.place == .text else {
                continue
            }
            all.append(date)
        }
        self.all = all
    }

    private static func date(_ word: Range<Int>, _ bytes: [UInt8]) -> DatedWeekday? {
        if word.lowerBound > 0, bytes[word.lowerBound - 1].isASCIIAlphanumeric { return nil }
        guard let weekday = index(of: bytes[word], in: CalendarWords.englishWeekdays) else { return nil }
        let name = bytes[(word.upperBound + gap(word.upperBound, bytes))...].prefix(while: \.isASCIILetter)
        guard name.startIndex > word.upperBound, let month = index(of: name, in: CalendarWords.englishMonths) else {
            return nil
        }
        let digits = bytes[(name.endIndex + gap(name.endIndex, bytes))...].prefix(while: \.isASCIIDigit)
        guard digits.startIndex > name.endIndex, digits.count < 3, let day = Int(digits.string) else { return nil }
        let end = digits.endIndex + bytes[digits.endIndex...].prefixLength(of: ordinals)
        // Of several days the weekday may be that of the last.
        if bytes[WrittenDays.skipSpaces(end, bytes)...].starts(withAnyOf: CalendarWords.joints) { return nil }
        let year = bytes[(end + gap(end, bytes))...].prefix(while: \.isASCIIDigit)
        let isYear = year.count == 4 && year.startIndex > end
        return DatedWeekday(
            weekday: Weekday.allCases[weekday], year: isYear ? Int(year.string) : nil, month: month + 1, day: day,
            range: SourceRange(word.lowerBound, isYear ? year.endIndex : end))
    }

    private static func index(of word: ArraySlice<UInt8>, in names: [WordList]) -> Int? {
        names.firstIndex { $0.contains(word) }
    }

    /// The length of what stands between the parts of a date.
    private static func gap(_ start: Int, _ bytes: [UInt8]) -> Int {
        bytes[start...].prefix(3).prefix { $0 == .space || $0 == .comma || $0 == .dot }.count
    }

    private static let ordinals: WordList = ["st", "nd", "rd", "th"]
}
