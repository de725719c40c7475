internal import WeeklyModel
internal import WeeklyText

/// How a day is written in titles and in names of files, and where one is.
struct WrittenDay: Sendable {
    /// The marks and the order of its parts; two of one form differ in their days alone.
    enum Form: Hashable, Sendable {
        /// `2026-12-04`, `2026.12.4`, `2026 年 12 月 4`, `20261204`, `261204`: how many digits the year has, and what stands behind year
        /// and month.
        case numbers(yearDigits: Int, year: ExactText, month: ExactText)
        /// `December 4, 2026`, `Dec 4, 2026`
        case monthFirst(isShort: Bool)
        /// `4 December 2026`
        case dayFirst(isShort: Bool)
    }

    let form: Form
    /// Whether month and day have two digits each.
    let isPadded: Bool
    let day: Day

    /// The day in this form.
    func text(of day: Day) -> String {
        switch form {
        case .numbers(let yearDigits, let year, let month):
            let written = yearDigits == 4 ? "\(day.year)" : Self.padded(day.year % 100)
            return "\(written)\(year)\(number(day.month))\(month)\(number(day.day))"
        case .monthFirst(let isShort): return "\(Self.name(of: day.month, isShort)) \(day.day), \(day.year)"
        case .dayFirst(let isShort): return "\(day.day) \(Self.name(of: day.month, isShort)) \(day.year)"
        }
    }

    private func number(_ number: Int) -> String { isPadded ? Self.padded(number) : "\(number)" }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func name(of month: Int, _ isShort: Bool) -> String {
        let name = NextIssueWords.months[month - 1]
        return isShort ? String(name.prefix(3)) : name
    }
}

extension WrittenDay {
    /// The day that a text begins with, and how many bytes it takes; nil where it begins with none.
    static func leading(_ text: ArraySlice<UInt8>) -> (day: WrittenDay, length: Int)? {
        guard let first = text.first else { return nil }
        if first.isASCIILetter { return monthFirst(text) }
        return first.isASCIIDigit ? numbers(text) ?? dayFirst(text) : nil
    }

    private static func numbers(_ text: ArraySlice<UInt8>) -> (day: WrittenDay, length: Int)? {
        let digits = text.prefix(while: \.isASCIIDigit)
        if digits.count == 8 || digits.count == 6 { return compact(digits) }
        guard digits.count == 4, let year = separator(text[digits.endIndex...], NextIssueWords.years) else {
            return nil
        }
        let month = text[year.endIndex...].prefix(while: \.isASCIIDigit)
        guard let behind = separator(text[month.endIndex...], NextIssueWords.months(after: year)) else { return nil }
        let day = text[behind.endIndex...].prefix(while: \.isASCIIDigit)
        guard (1...2).contains(month.count), (1...2).contains(day.count),
            let found = Day(year: value(digits), month: value(month), day: value(day))
        else { return nil }
        let isPadded = !(month.count == 1 || day.count == 1)
        let form = Form.numbers(yearDigits: 4, year: exact(year), month: exact(behind))
        return (WrittenDay(form: form, isPadded: isPadded, day: found), day.endIndex - text.startIndex)
    }

    private static func exact(_ bytes: ArraySlice<UInt8>) -> ExactText {
        ExactText(String(decoding: bytes, as: UTF8.self))
    }

    /// `20261204`, `261204`
    private static func compact(_ digits: ArraySlice<UInt8>) -> (day: WrittenDay, length: Int)? {
        let year = digits.dropLast(4)
        let century = year.count == 2 ? 2000 : 0
        let rest = digits.suffix(4)
        guard let day = Day(year: century + value(year), month: value(rest.prefix(2)), day: value(rest.suffix(2)))
        else {
            return nil
        }
        let form = Form.numbers(yearDigits: year.count, year: "", month: "")
        return (WrittenDay(form: form, isPadded: true, day: day), digits.count)
    }

    /// What stands between two numbers: one of the marks, with spaces around words.
    private static func separator(_ text: ArraySlice<UInt8>, _ marks: WordList) -> ArraySlice<UInt8>? {
        let spaces = text.prefix { $0 == .space }
        let length = text[spaces.endIndex...].prefixLength(of: marks)
        guard length > 0 else { return nil }
        let end = spaces.endIndex + length
        let behind = text[end...].prefix { $0 == .space }
        let isWord = text[spaces.endIndex] >= 0x80
        return isWord ? text[..<behind.endIndex] : spaces.isEmpty ? text[..<end] : nil
    }

    private static func monthFirst(_ text: ArraySlice<UInt8>) -> (day: WrittenDay, length: Int)? {
        guard let month = month(text), text[month.end...].first == .space else { return nil }
        let day = text[(month.end + 1)...].prefix(while: \.isASCIIDigit)
        guard (1...2).contains(day.count), text[day.endIndex...].starts(with: ", ".utf8) else { return nil }
        let year = text[(day.endIndex + 2)...].prefix(while: \.isASCIIDigit)
        guard year.count == 4, let found = Day(year: value(year), month: month.number, day: value(day)) else {
            return nil
        }
        return (
            WrittenDay(form: .monthFirst(isShort: month.isShort), isPadded: false, day: found),
            year.endIndex - text.startIndex
        )
    }

    private static func dayFirst(_ text: ArraySlice<UInt8>) -> (day: WrittenDay, length: Int)? {
        let day = text.prefix(while: \.isASCIIDigit)
        guard (1...2).contains(day.count), text[day.endIndex...].first == .space,
            let month = month(text[(day.endIndex + 1)...]), text[month.end...].first == .space
        else { return nil }
        let year = text[(month.end + 1)...].prefix(while: \.isASCIIDigit)
        guard year.count == 4, let found = Day(year: value(year), month: month.number, day: value(day)) else {
            return nil
        }
        return (
            WrittenDay(form: .dayFirst(isShort: month.isShort), isPadded: false, day: found),
            year.endIndex - text.startIndex
        )
    }

    private static func month(_ text: ArraySlice<UInt8>) -> (number: Int, isShort: Bool, end: Int)? {
        let word = text.prefix(while: \.isASCIILetter)
        for (index, name) in NextIssueWords.months.enumerated() {
            let isWhole = word.elementsEqual(name.utf8)
            guard isWhole || word.elementsEqual(name.utf8.prefix(3)) else { continue }
            return (index + 1, !isWhole, word.endIndex)
        }
        return nil
    }

    private static func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 & 0xF) } }
}
