internal import WeeklyText

/// Dates as people write them, brought into the form that front matter has: `2020/5/8`, `2020.05.08`, `20200508`,
/// `2020 年 5 月 8 日` with that language's signs, full-width digits.
enum UsualDate {
    private static let words = DateWords(joining: [Language.chinese.dates, Language.english.dates])

    /// `2020-05-08` with what stood behind the day; nil where a text does not begin with a date.
    static func text(of written: String) -> String? {
        let text = narrowed(written)[...].trimmed()
        let year = digits(of: text)
        let rest = text[year.endIndex...]
        if year.count == 8 {
            return joined(year.prefix(4), year.dropFirst(4).prefix(2), year.suffix(2), rest)
        }
        guard year.count == 4, let behindYear = skip(words.years, rest) else { return nil }
        let month = digits(of: behindYear)
        guard (1...2).contains(month.count), let behindMonth = skip(words.months, behindYear[month.endIndex...]) else {
            return nil
        }
        let day = digits(of: behindMonth)
        guard (1...2).contains(day.count) else { return nil }
        let end = behindMonth[day.endIndex...]
        return joined(year, month, day, skip(word: words.days, end) ?? end)
    }

    private static func joined(_ year: Bytes, _ month: Bytes, _ day: Bytes, _ rest: Bytes) -> String {
        let parts = [month, day].map { $0.count < 2 ? "0\($0.string)" : $0.string }
        return "\(year.string)-\(parts[0])-\(parts[1])\(rest.string)"
    }

    private static func digits(of text: Bytes) -> Bytes { text.prefix(while: \.isASCIIDigit) }

    /// What stands behind a word or a mark that parts numbers.
    private static func skip(_ word: WordList, _ text: Bytes) -> Bytes? {
        if let rest = skip(word: word, text) { return rest }
        guard let mark = text.first, [.hyphen, .slash, .dot].contains(mark) else { return nil }
        return text.dropFirst()
    }

    private static func skip(word: WordList, _ text: Bytes) -> Bytes? {
        let rest = text.drop(while: \.isASCIISpace)
        let length = rest.length(of: word, at: rest.startIndex)
        return length > 0 ? rest.dropFirst(length).drop(while: \.isASCIISpace) : nil
    }

    /// Full-width forms (U+FF01 to U+FF5E) as ASCII.
    private static func narrowed(_ text: String) -> [UInt8] {
        var narrow = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            narrow.append(isWide ? UnicodeScalar(UInt8(scalar.value - 0xFEE0)) : scalar)
        }
        return Array(String(narrow).utf8)
    }
}
