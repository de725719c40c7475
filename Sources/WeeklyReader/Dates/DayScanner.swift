internal import WeeklyModel
internal import WeeklyText

/// Reads a day at a place, or the first and the last of several: `2020年4月23日`, `3 月 5 日至 7 日`, `12–14 March 2024`.
struct DayScanner {
    let text: ScannedText
    let words: Words

    struct Found {
        let first: WrittenDate
        var last: WrittenDate?
        let end: Int
    }

    /// What begins with a number.
    func days(at start: Int) -> Found? {
        if let found = daysBeforeMonth(at: start) { return found }
        guard let (date, end) = date(at: start) else { return nil }
        guard let (day, after) = lastDay(of: date, behind: end) else { return Found(first: date, end: end) }
        return Found(first: date, last: WrittenDate(year: date.year, month: date.month, day: day), end: after)
    }

    private func date(at start: Int) -> (WrittenDate, Int)? {
        guard let (first, afterFirst) = text.number(at: start) else { return nil }
        if afterFirst - start == 4 || (afterFirst - start == 2 && text.isWord(words.dates.years, afterFirst)) {
            return fullDate(year: afterFirst - start == 4 ? first : 2000 + first, after: afterFirst)
        }
        return dateWithoutYear(month: first, after: afterFirst)
    }

    /// `2020年4月23日`, `2020-04-23`, `2020/4/23`, `2020.4.23`
    private func fullDate(year: Int, after: Int) -> (WrittenDate, Int)? {
        if let afterYear = text.skip(words.dates.years, at: after) {
            guard let (month, afterMonth) = text.number(at: text.skipSpaces(afterYear)) else { return nil }
            guard let (date, end) = dateWithoutYear(month: month, after: afterMonth) else { return nil }
            return (WrittenDate(year: year, month: date.month, day: date.day), end)
        }
        for separator in ["-", "/", "."] as [StaticString] {
            guard let monthStart = text.skip(separator, at: after),
                let (month, afterMonth) = text.number(at: monthStart),
                let dayStart = text.skip(separator, at: afterMonth), let (day, end) = text.number(at: dayStart)
            else { continue }
            return valid(WrittenDate(year: year, month: month, day: day), end)
        }
        return nil
    }

    /// `4月23日`, `4 月 23 号`, `5/13`, `11-03`
    private func dateWithoutYear(month: Int, after: Int) -> (WrittenDate, Int)? {
        if let afterMonth = text.skip(words.dates.months, at: after) {
            guard let (day, afterDay) = text.number(at: text.skipSpaces(afterMonth)) else { return nil }
            let end = text.skip(words.dates.days, at: afterDay) ?? afterDay
            return valid(WrittenDate(month: month, day: day), end)
        }
        switch text[after] {
        case .slash: return dateWithBar("/", month: month, after: after)
        case .hyphen: return dateWithBar("-", month: month, after: after)
        case .dot: return dateWithPoint(month: month, after: after + 1)
        default: return nil
        }
    }

    /// `5/13`, `11-03`: no third number follows, and behind a hyphen no hour.
    private func dateWithBar(_ bar: StaticString, month: Int, after: Int) -> (WrittenDate, Int)? {
        guard let (day, end) = text.number(at: after + 1), end - after <= 3, !text.isMark(bar, end) else { return nil }
        let times = TimeScanner(text: text, words: words)
        if text[after] == .hyphen && (end - after != 3 || text.isMark(":", end) || times.clock(at: end) != nil) {
            return nil
        }
        return valid(WrittenDate(month: month, day: day), end)
    }

    /// `4.23 19:00`, `4.23（周四）`: a day only where a weekday or a time follows; else it may be a version.
    private func dateWithPoint(month: Int, after: Int) -> (WrittenDate, Int)? {
        guard let (day, end) = text.number(at: after), end - after <= 2, !text.isMark(".", end) else { return nil }
        let next = text.skipSpaces(end)
        let times = TimeScanner(text: text, words: words)
        let isDay = isBehindDay(next) || (next > end && times.time(at: next, isAfternoon: false)?.time != nil)
        return isDay ? valid(WrittenDate(month: month, day: day), end) : nil
    }

    /// Whether a weekday or a part of the day stands there, which makes the number in front a day.
    private func isBehindDay(_ place: Int) -> Bool {
        let open = text.length(of: Marks.openParentheses, at: place)
        if open > 0 { return text.isWord(words.dates.weekdayStarts, place + open) }
        return text.isWord(words.dates.weekdays, place) || text.isWord(words.dates.dayParts, place)
    }

    /// The last day of several, behind the first one: `至 7 日`, `-27日`. Its word must stand behind it, else it may be an hour.
    private func lastDay(of date: WrittenDate, behind end: Int) -> (Int, Int)? {
        guard let place = text.skipJoint(words.dates.to, at: end), let (day, after) = text.number(at: place),
            after - place <= 2, day > date.day, day <= 31, let behind = text.skip(words.dates.days, at: after)
        else { return nil }
        return (day, behind)
    }

    fileprivate func valid(_ date: WrittenDate, _ end: Int) -> (WrittenDate, Int)? {
        (1...12).contains(date.month) && (1...31).contains(date.day) ? (date, end) : nil
    }
}

// MARK: - Names of months

extension DayScanner {
    /// `January 12, 2024`, `July 28th`, `Feb. 4`, `Mar 3 - 5, 2024`
    func daysBehindMonth(at start: Int) -> Found? {
        guard let (month, afterMonth) = monthName(at: start),
            let (day, afterDay) = self.day(at: text.skipSpaces(afterMonth))
        else { return nil }
        if let (last, end) = lastOfRange(from: day, behind: afterDay) { return found(month, day, last, after: end) }
        return found(month, day, nil, after: afterDay)
    }

    /// `12 Jan`, `19 September 2019`, `12–14 March 2024`
    private func daysBeforeMonth(at start: Int) -> Found? {
        guard let (day, afterDay) = self.day(at: start) else { return nil }
        if let (month, end) = monthName(at: text.skipSpaces(afterDay)) { return found(month, day, nil, after: end) }
        guard let place = text.skipJoint(words.dates.to, at: afterDay), let (last, afterLast) = self.day(at: place),
            last > day, let (month, end) = monthName(at: text.skipSpaces(afterLast))
        else { return nil }
        return found(month, day, last, after: end)
    }

    /// The last of several days of a month: nothing stands behind it by which it would be another number.
    private func lastOfRange(from first: Int, behind end: Int) -> (Int, Int)? {
        guard let place = text.skipJoint(words.dates.to, at: end), let (last, after) = day(at: place), last > first
        else {
            return nil
        }
        let isTight = place - end <= 3 && text[place - 1] != .space
        let isHour = text[after] == .colon && text[after + 1].isASCIIDigit
        let goesOn = isHour || text[after].isASCIIAlphanumeric || text[after] == .slash
        let isFollowed = !isTight && text[text.skipSpaces(after)].isASCIILetter
        return goesOn || isFollowed ? nil : (last, after)
    }

    /// A day's number with its letters: `1st`
    private func day(at start: Int) -> (Int, Int)? {
        guard let (day, end) = text.number(at: start), end - start <= 2, (1...31).contains(day) else { return nil }
        return (day, text.skip(words.dates.ordinals, at: end) ?? end)
    }

    private func found(_ month: Int, _ first: Int, _ last: Int?, after end: Int) -> Found {
        let (year, end) = year(behind: end)
        let last = last.map { WrittenDate(year: year, month: month, day: $0) }
        return Found(first: WrittenDate(year: year, month: month, day: first), last: last, end: end)
    }

    private func year(behind end: Int) -> (Int?, Int) {
        let place = text.skipSpaces(text.skip(",", at: text.skipSpaces(end)) ?? end)
        guard let (year, after) = text.number(at: place), after - place == 4, (1970...2100).contains(year) else {
            return (nil, end)
        }
        return (year, after)
    }

    /// The month whose name, with a capital letter, is the word at a place, and where that ends.
    private func monthName(at start: Int) -> (Int, Int)? {
        guard text[start].isASCIIUppercase else { return nil }
        let word = text.bytes[start...].prefix(while: \.isASCIILetter)
        guard let month = words.monthNames.value(of: word.lowercased) else { return nil }
        return (month, text.skip(".", at: word.endIndex) ?? word.endIndex)
    }
}
