internal import WeeklyDiagnostics
internal import WeeklyText

/// Times that stand in a part of a text as numbers, `19:30`, `19：30`, `19 点`: those of them that are none.
struct WrittenTimes {
    /// In the order of the text; with the words before or behind that a time contradicts.
    let impossible: [SourceRange]

    init(in range: SourceRange, _ bytes: [UInt8]) {
        let text = bytes[range.lower..<min(range.upper, bytes.count)]
        impossible = text.ranges(ofAny: Self.marks).compactMap { mark in
            Self.colons.contains(text[mark]) ? Self.atColon(mark, text) : Self.atHour(mark, text)
        }
    }

    private static let colons: WordList = [":", "："]
    private static let marks = WordList(joining: [colons, CalendarWords.hours])

    /// `25:00`, `19：75`
    private static func atColon(_ colon: Range<Int>, _ text: ArraySlice<UInt8>) -> SourceRange? {
        guard let hour = number(before: colon.lowerBound, text) else { return nil }
        let digits = text[colon.upperBound...].prefix(3).prefix(while: \.isASCIIDigit)
        guard digits.count == 2, let minute = Int(digits.string), stands(text, hour.start, digits.endIndex) else {
            return nil
        }
        let range = SourceRange(hour.start, digits.endIndex)
        if hour.value > 24 || minute > 59 || (hour.value == 24 && minute > 0) { return range }
        return (13...23).contains(hour.value) ? beforeNoon(range, text) : nil
    }

    /// `25 点`
    private static func atHour(_ word: Range<Int>, _ text: ArraySlice<UInt8>) -> SourceRange? {
        let spaces = text[..<word.lowerBound].reversed().prefix { $0 == .space }.count
        guard spaces < 2, let hour = number(before: word.lowerBound - spaces, text),
            stands(text, hour.start, word.upperBound), isHour(text[word.upperBound...])
        else { return nil }
        let range = SourceRange(hour.start, word.upperBound)
        if hour.value > 24 { return range }
        return (13...23).contains(hour.value) ? beforeNoon(range, text) : nil
    }

    /// Whether what follows lets a number be an hour.
    private static func isHour(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let next = rest.first else { return true }
        return next.isASCIISpace || next.isASCIIDigit || rest.starts(withAnyOf: CalendarWords.behindHours)
    }

    /// The time with the word that says that it is before noon; nil where none does.
    private static func beforeNoon(_ time: SourceRange, _ text: ArraySlice<UInt8>) -> SourceRange? {
        let spaces = text[..<time.lower].reversed().prefix { $0 == .space }.count
        let word = text[..<(time.lower - spaces)].suffixLength(of: CalendarWords.forenoon)
        if word > 0 { return SourceRange(time.lower - spaces - word, time.upper) }
        let behind = text[time.upper...].drop { $0 == .space }
        let length = behind.prefixLength(of: CalendarWords.anteMeridiem)
        guard length > 0, behind.dropFirst(length).first?.isASCIIAlphanumeric != true else { return nil }
        return SourceRange(time.lower, behind.startIndex + length)
    }

    /// One or two digits.
    private static func number(before end: Int, _ text: ArraySlice<UInt8>) -> (value: Int, start: Int)? {
        let digits = text[..<end].suffix(3).reversed().prefix(while: \.isASCIIDigit).count
        guard (1...2).contains(digits), let value = Int(text[(end - digits)..<end].string) else { return nil }
        return (value, end - digits)
    }

    /// Whether nothing goes on with the numbers at either side: seconds, an address, a ratio of more.
    private static func stands(_ text: ArraySlice<UInt8>, _ start: Int, _ end: Int) -> Bool {
        func goesOn(_ index: Int) -> Bool {
            guard text.indices.contains(index) else { return false }
            return text[index].isASCIIAlphanumeric || ":./#_%".utf8.contains(text[index])
        }
        return !goesOn(start - 1) && !goesOn(end)
    }
}
