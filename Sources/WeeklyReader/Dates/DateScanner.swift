internal import WeeklyModel
internal import WeeklyText

/// Finds the dates and times in a text, from left to right.
struct DateScanner {
    struct Found {
        var dates: [(date: WrittenDate, range: Range<Int>)] = []
        var times: [TimeOfDay] = []
    }

    private let text: Bytes
    private let words: Words
    private var index: Int
    private var found = Found()
    /// Whether what was read last says that hours are counted from noon.
    private var isAfternoon = false

    static func scan(_ text: Bytes, _ words: Words) -> Found {
        var scanner = DateScanner(text, words)
        scanner.run()
        return scanner.found
    }

    private init(_ text: Bytes, _ words: Words) {
        self.text = text
        self.words = words
        index = text.startIndex
    }

    private mutating func run() {
        while index < text.endIndex {
            let byte = text[index]
            if byte.isASCIIDigit {
                readNumber()
            } else if byte.isASCIILetter {
                readWord()
            } else {
                if byte.isWide { readHalfOfDay() }
                index += 1
            }
        }
    }

    /// The name of a month, and the day behind it.
    private mutating func readWord() {
        guard let (date, end) = dateBehindMonth(at: index) else { return skipWord() }
        found.dates.append((date, index..<end))
        index = end
    }

    /// Numbers within Latin words are no dates: `v3.0.9`.
    private mutating func skipWord() {
        while index < text.endIndex, text[index].isASCIIAlphanumeric || text[index] == .dot { index += 1 }
    }

    private mutating func readHalfOfDay() {
        if isWord(words.dates.afternoons, index) { isAfternoon = true }
        if isWord(words.dates.mornings, index) { isAfternoon = false }
    }

    private mutating func readNumber() {
        let start = index
        if let (date, end) = date(at: start) {
            found.dates.append((date, start..<end))
            index = end
        } else if let (time, end) = time(at: start) {
            if let time { found.times.append(time) }
            index = end
        } else {
            while index < text.endIndex, text[index].isASCIIDigit { index += 1 }
        }
    }

    // MARK: Dates

    private func date(at start: Int) -> (WrittenDate, Int)? {
        guard let (first, afterFirst) = number(at: start) else { return nil }
        if afterFirst - start <= 2, let found = dateBeforeMonth(first, after: afterFirst) { return found }
        if afterFirst - start == 4 || (afterFirst - start == 2 && isWord(words.dates.years, afterFirst)) {
            return fullDate(year: afterFirst - start == 4 ? first : 2000 + first, after: afterFirst)
        }
        return dateWithoutYear(month: first, after: afterFirst)
    }

    /// `2020年4月23日`, `2020-04-23`, `2020/4/23`, `2020.4.23`
    private func fullDate(year: Int, after: Int) -> (WrittenDate, Int)? {
        if let afterYear = skip(words.dates.years, at: after) {
            guard let (month, afterMonth) = number(at: skipSpaces(afterYear)) else { return nil }
            guard let (date, end) = dateWithoutYear(month: month, after: afterMonth) else { return nil }
            return (WrittenDate(year: year, month: date.month, day: date.day), end)
        }
        for separator in ["-", "/", "."] as [StaticString] {
            guard let monthStart = skip(separator, at: after), let (month, afterMonth) = number(at: monthStart),
                let dayStart = skip(separator, at: afterMonth), let (day, end) = number(at: dayStart)
            else { continue }
            return valid(WrittenDate(year: year, month: month, day: day), end)
        }
        return nil
    }

    /// `January 12, 2024`, `July 28th`, `Feb. 4`
    private func dateBehindMonth(at start: Int) -> (WrittenDate, Int)? {
        guard let (month, afterMonth) = monthName(at: start), let (day, afterDay) = number(at: skipSpaces(afterMonth)),
            afterDay - skipSpaces(afterMonth) <= 2
        else { return nil }
        return withYear(month, day, after: skipOrdinal(afterDay))
    }

    /// `12 Jan`, `19 September 2019`
    private func dateBeforeMonth(_ day: Int, after: Int) -> (WrittenDate, Int)? {
        guard let (month, end) = monthName(at: skipSpaces(skipOrdinal(after))) else { return nil }
        return withYear(month, day, after: end)
    }

    private func withYear(_ month: Int, _ day: Int, after end: Int) -> (WrittenDate, Int)? {
        let place = skipSpaces(skip(",", at: skipSpaces(end)) ?? end)
        if let (year, afterYear) = number(at: place), afterYear - place == 4, (1970...2100).contains(year) {
            return valid(WrittenDate(year: year, month: month, day: day), afterYear)
        }
        return valid(WrittenDate(month: month, day: day), end)
    }

    /// The month whose name, with a capital letter, is the word at a place, and where that ends.
    private func monthName(at start: Int) -> (Int, Int)? {
        guard start < text.endIndex, text[start].isASCIIUppercase else { return nil }
        let word = text[start...].prefix(while: \.isASCIILetter)
        guard let month = words.monthNames.value(of: word.lowercased) else { return nil }
        return (month, skip(".", at: word.endIndex) ?? word.endIndex)
    }

    /// The letters behind the number of a day: `1st`
    private func skipOrdinal(_ place: Int) -> Int { skip(words.dates.ordinals, at: place) ?? place }

    /// `4月23日`, `4 月 23 号`, `5/13`, `11-03`
    private func dateWithoutYear(month: Int, after: Int) -> (WrittenDate, Int)? {
        if let afterMonth = skip(words.dates.months, at: after) {
            guard let (day, afterDay) = number(at: skipSpaces(afterMonth)) else { return nil }
            let end = skip(words.dates.days, at: afterDay) ?? afterDay
            return valid(WrittenDate(month: month, day: day), end)
        }
        switch after < text.endIndex ? text[after] : 0 {
        case .slash: return dateWithBar("/", month: month, after: after)
        case .hyphen: return dateWithBar("-", month: month, after: after)
        case .dot: return dateWithPoint(month: month, after: after + 1)
        default: return nil
        }
    }

    /// `5/13`, `11-03`: no third number follows, and behind a hyphen no hour.
    private func dateWithBar(_ bar: StaticString, month: Int, after: Int) -> (WrittenDate, Int)? {
        guard let (day, end) = number(at: after + 1), end - after <= 3, !isMark(bar, end) else { return nil }
        if text[after] == .hyphen && (end - after != 3 || isMark(":", end) || clock(at: end) != nil) { return nil }
        return valid(WrittenDate(month: month, day: day), end)
    }

    /// `4.23 19:00`, `4.23（周四）`: a day only where a weekday or a time follows; else it may be a version.
    private func dateWithPoint(month: Int, after: Int) -> (WrittenDate, Int)? {
        guard let (day, end) = number(at: after), end - after <= 2, !isMark(".", end) else { return nil }
        let next = skipSpaces(end)
        let isDay = isBehindDay(next) || (next > end && time(at: next)?.0 != nil)
        return isDay ? valid(WrittenDate(month: month, day: day), end) : nil
    }

    /// Whether a weekday or a part of the day stands there, which makes the number in front a day.
    private func isBehindDay(_ place: Int) -> Bool {
        let open = text.length(of: Marks.openParentheses, at: place)
        if open > 0 { return isWord(words.dates.weekdayStarts, place + open) }
        return isWord(words.dates.weekdays, place) || isWord(words.dates.dayParts, place)
    }

    private func valid(_ date: WrittenDate, _ end: Int) -> (WrittenDate, Int)? {
        (1...12).contains(date.month) && (1...31).contains(date.day) ? (date, end) : nil
    }

    // MARK: Times

    /// `19:00`, `19：30`, `7:30 PM`, `7 点`, `7 点半`, `19点30分`, the 7 of `7-8 点`. No time, but an end, for what is too large.
    private func time(at start: Int) -> (TimeOfDay?, Int)? {
        guard let (hour, after) = number(at: start), after - start <= 2 else { return nil }
        let colon = text.length(of: Marks.colons, at: after)
        if colon > 0, let (minute, end) = number(at: after + colon) {
            let isLate = hour < 12 && isWord(words.dates.afternoonMarks, skipSpaces(end))
            return (timeOfDay(isLate ? hour + 12 : hour, minute), end)
        }
        if isRangeOfHours(after) { return (timeOfDay(hour, 0), after) }
        guard let clock = clock(at: after) else { return nil }
        if let half = skip(words.dates.halves, at: clock) { return (timeOfDay(hour, 30), half) }
        if let (minute, end) = number(at: clock), minute < 60 {
            return (timeOfDay(hour, minute), skip(words.dates.minutes, at: end) ?? end)
        }
        return (timeOfDay(hour, 0), clock)
    }

    /// Where the text goes on behind the word that makes a number an hour.
    private func clock(at start: Int) -> Int? {
        guard let end = skip(words.dates.hours, at: start) else { return nil }
        return isWord(words.dates.durations, end) ? nil : end
    }

    /// Whether another number follows that has the word for hours behind it.
    private func isRangeOfHours(_ start: Int) -> Bool {
        let mark = skipSpaces(start)
        guard mark < text.endIndex, !text[mark].isASCIIAlphanumeric, text[mark] != .colon else { return false }
        let dash = max(text.length(of: Marks.dashes, at: mark), text.length(of: words.dates.to, at: mark))
        guard dash > 0, let (hour, end) = number(at: skipSpaces(mark + dash)) else { return false }
        return hour <= 24 && clock(at: end) != nil
    }

    private func timeOfDay(_ hour: Int, _ minute: Int) -> TimeOfDay? {
        TimeOfDay(hour: isAfternoon && hour < 12 ? hour + 12 : hour, minute: minute)
    }

    // MARK: Steps

    private func number(at start: Int) -> (Int, Int)? {
        var end = start
        var value = 0
        while end < text.endIndex, end - start < 4, text[end].isASCIIDigit {
            value = value * 10 + Int(text[end] - UInt8(ascii: "0"))
            end += 1
        }
        guard end > start, end == text.endIndex || !text[end].isASCIIDigit else { return nil }
        return (value, end)
    }

    private func skipSpaces(_ start: Int) -> Int {
        var end = start
        while end < text.endIndex, text[end].isASCIISpace { end += 1 }
        return end
    }

    /// Where the text goes on after a mark; nil where the mark does not stand there.
    private func skip(_ mark: StaticString, at start: Int) -> Int? {
        text.matches(mark, at: start) ? start + mark.utf8CodeUnitCount : nil
    }

    /// Where the text goes on after a word that may have spaces around it; nil where none stands there.
    private func skip(_ words: WordList, at start: Int) -> Int? {
        let place = skipSpaces(start)
        let length = text.length(of: words, at: place)
        guard length > 0 else { return nil }
        let after = place + length
        return after < text.endIndex && text[after].isASCIISpace ? numberAfterSpaces(after) : after
    }

    /// Spaces after a mark are skipped where a number goes on behind them.
    private func numberAfterSpaces(_ start: Int) -> Int {
        let after = skipSpaces(start)
        return after < text.endIndex && text[after].isASCIIDigit ? after : start
    }

    private func isWord(_ words: WordList, _ place: Int) -> Bool {
        text.length(of: words, at: place) > 0
    }

    private func isMark(_ mark: StaticString, _ place: Int) -> Bool {
        text.matches(mark, at: place)
    }
}
