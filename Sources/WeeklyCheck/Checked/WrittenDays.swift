internal import WeeklyDiagnostics
internal import WeeklyText

/// Days that stand in a text as numbers: `2026 年 2 月 3 日`, `2 月 3 号`, `2026-02-03`; also those that are none.
struct WrittenDays {
    /// One of them.
    struct Found {
        let year: Int?
        let month: Int
        let day: Int
        let range: SourceRange
    }

    /// In no order.
    let all: [Found]

    init(_ lines: TextLines) {
        let months = lines.places(of: CalendarWords.month).compactMap { Self.atMonth($0, lines.bytes) }
        all = (months + Self.withHyphens(lines.bytes)).filter { lines.line(at: $0.range.lower)?.place == .text }
    }

    /// `2026 年 2 月 3 日`
    private static func atMonth(_ word: SourceRange, _ bytes: [UInt8]) -> Found? {
        guard let month = number(before: word.lower, bytes), let day = number(behind: word.upper, bytes) else {
            return nil
        }
        let mark = bytes[skipSpaces(day.end, bytes)...].prefixLength(of: CalendarWords.days)
        guard mark > 0 else { return nil }
        let end = skipSpaces(day.end, bytes) + mark
        var (year, start): (Int?, Int) = (nil, month.start)
        let head = bytes[..<skipSpacesBack(month.start, bytes)]
        let length = head.suffixLength(of: CalendarWords.years)
        if length > 0, let found = number(before: head.endIndex - length, bytes), found.value > 999 {
            (year, start) = (found.value, found.start)
        }
        return Found(year: year, month: month.value, day: day.value, range: SourceRange(start, end))
    }

    /// `2026-02-03`
    private static func withHyphens(_ bytes: [UInt8]) -> [Found] {
        bytes.withUnsafeBufferPointer { bytes in
            var found: [Found] = []
            var next = bytes.firstIndex(of: .hyphen, from: 0)
            while let hyphen = next {
                if let date = date(atHyphen: hyphen, bytes) { found.append(date) }
                next = bytes.firstIndex(of: .hyphen, from: hyphen + 1)
            }
            return found
        }
    }

    private static func date(atHyphen hyphen: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Found? {
        let (start, end) = (hyphen - 4, hyphen + 6)
        guard start >= 0, end <= bytes.count, bytes[hyphen + 3] == .hyphen, bytes[hyphen - 4] == UInt8(ascii: "2"),
            !bytes.isInWord(start - 1), !bytes.isInWord(end), let year = bytes.number(start..<hyphen),
            let month = bytes.number(hyphen + 1..<hyphen + 3), let day = bytes.number(hyphen + 4..<end)
        else { return nil }
        return Found(year: year, month: month, day: day, range: SourceRange(start, end))
    }

    // MARK: Numbers

    private static func number(before end: Int, _ bytes: [UInt8]) -> (value: Int, start: Int)? {
        let end = skipSpacesBack(end, bytes)
        var start = end
        while start > 0, end - start < 5, bytes[start - 1].isASCIIDigit { start -= 1 }
        guard let value = Int(bytes[start..<end].string), end - start < 5 else { return nil }
        return (value, start)
    }

    private static func number(behind start: Int, _ bytes: [UInt8]) -> (value: Int, end: Int)? {
        let start = skipSpaces(start, bytes)
        let digits = bytes[start...].prefix(3).prefix(while: \.isASCIIDigit)
        guard digits.count < 3, let value = Int(digits.string) else { return nil }
        return (value, digits.endIndex)
    }

    /// The place behind spaces.
    static func skipSpaces(_ start: Int, _ bytes: [UInt8]) -> Int {
        bytes[start...].firstIndex { $0 != .space } ?? bytes.count
    }

    private static func skipSpacesBack(_ end: Int, _ bytes: [UInt8]) -> Int {
        bytes[..<end].lastIndex { $0 != .space }.map { $0 + 1 } ?? 0
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a byte goes on with a number, a word or an address.
    fileprivate func isInWord(_ index: Int) -> Bool {
        guard indices.contains(index) else { return false }
        return self[index].isASCIIAlphanumeric || "-/_%=".utf8.contains(self[index])
    }

    /// The number that digits stand for; nil where one is none.
    fileprivate func number(_ range: Range<Int>) -> Int? {
        range.reduce(0) { value, index -> Int? in
            guard let value, self[index].isASCIIDigit else { return nil }
            return value * 10 + Int(self[index] & 0xF)
        }
    }
}
