internal import WeeklyText

/// A day of the Gregorian calendar.
package struct Day: Sendable, Hashable, Comparable {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int

    /// Nil where there is no such day, such as 30 February. Years go from 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        guard day <= Self.length(ofMonth: month, year: year) else { return nil }
        self.init(valid: year, month, day)
    }

    private init(valid year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that is so many days after 1970-01-01; clamped to the years 1 to 9999.
    package init(daysSinceEpoch days: Int) {
        // Days from civil, by eras of 400 years that begin on 1 March: there the leap day is the last of a year.
        let clamped = min(max(days, -719_162), 2_932_896)
        let shifted = clamped + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        self.init(valid: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// Days since 1970-01-01, negative before.
    package var daysSinceEpoch: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    package var weekday: Weekday {
        Weekday.allCases[(daysSinceEpoch % 7 + 7 + 3) % 7]
    }

    /// The day so many days later, earlier where it is negative; clamped to the years 1 to 9999.
    package func adding(days: Int) -> Day {
        Day(daysSinceEpoch: daysSinceEpoch + days)
    }

    /// `2020-05-13` (RFC 3339, full-date).
    package var text: String {
        TimeText.of { write(to: &$0) }
    }

    fileprivate func write(to text: inout TimeText) {
        text.append(year, digits: 4)
        text.append(.hyphen)
        text.append(month, digits: 2)
        text.append(.hyphen)
        text.append(day, digits: 2)
    }

    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Whether a year has a 29 February.
    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// How many days a month, 1 to 12, has.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A day of the week (ISO 8601: Monday is 1).
package enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A time of day to the second.
package struct TimeOfDay: Sendable, Hashable, Comparable {
    /// 0 to 23.
    package let hour: Int
    /// 0 to 59.
    package let minute: Int
    /// 0 to 59.
    package let second: Int

    /// Nil where there is no such time.
    package init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.secondsSinceMidnight < right.secondsSinceMidnight
    }

    package var secondsSinceMidnight: Int { hour * 3600 + minute * 60 + second }

    /// `19:00:00` (RFC 3339, partial-time).
    package var text: String {
        TimeText.of { write(to: &$0) }
    }

    fileprivate func write(to text: inout TimeText) {
        text.append(hour, digits: 2)
        text.append(.colon)
        text.append(minute, digits: 2)
        text.append(.colon)
        text.append(second, digits: 2)
    }
}

/// A point in time as somebody wrote it: local day and time with the offset from UTC that holds there.
package struct DateTime: Sendable, Hashable {
    package let day: Day
    package let time: TimeOfDay
    /// Seconds east of UTC.
    package let offset: Int

    package init(day: Day, time: TimeOfDay, offset: Int) {
        self.day = day
        self.time = time
        self.offset = offset
    }

    /// The same point in time at another offset from UTC.
    package init(secondsSinceEpoch seconds: Int, offset: Int) {
        let local = seconds + offset
        let days = (local >= 0 ? local : local - 86_399) / 86_400
        let rest = min(max(local - days * 86_400, 0), 86_399)
        let time = TimeOfDay(hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60)
        self.init(day: Day(daysSinceEpoch: days), time: time ?? .midnight, offset: offset)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    package var secondsSinceEpoch: Int {
        day.daysSinceEpoch * 86_400 + time.secondsSinceMidnight - offset
    }

    /// `2020-05-13T19:00:00+08:00` (RFC 3339, date-time); an offset of zero is written `Z`.
    package var text: String {
        TimeText.of { text in
            day.write(to: &text)
            text.append(UInt8(ascii: "T"))
            time.write(to: &text)
            if offset == 0 { text.append(UInt8(ascii: "Z")) } else { writeOffset(to: &text, .colon) }
        }
    }

    /// `Wed, 13 May 2020 19:00:00 +0800` (RFC 5322, section 3.3), as RSS wants it.
    package var internetMessageText: String {
        let name = String("MonTueWedThuFriSatSun".dropFirst((day.weekday.rawValue - 1) * 3).prefix(3))
        let month = String("JanFebMarAprMayJunJulAugSepOctNovDec".dropFirst((day.month - 1) * 3).prefix(3))
        return TimeText.of { text in
            text.append("\(name), ")
            text.append(day.day, digits: 2)
            text.append(" \(month) ")
            text.append(day.year, digits: 4)
            text.append(.space)
            time.write(to: &text)
            text.append(.space)
            writeOffset(to: &text, nil)
        }
    }

    /// `+08:00`, `-03:30`, `+00:00` (RFC 3339, time-numoffset).
    package var offsetText: String { TimeText.of { writeOffset(to: &$0, .colon) } }

    private func writeOffset(to text: inout TimeText, _ separator: UInt8?) {
        let minutes = abs(offset) / 60
        text.append(offset < 0 ? .hyphen : .plusSign)
        text.append(minutes / 60, digits: 2)
        if let separator { text.append(separator) }
        text.append(minutes % 60, digits: 2)
    }
}

extension TimeOfDay {
    package static let midnight = TimeOfDay(secondsSinceMidnight: 0)

    private init(secondsSinceMidnight seconds: Int) {
        hour = seconds / 3600
        minute = seconds / 60 % 60
        second = seconds % 60
    }
}

/// A day, with a time where one is known.
package enum DayOrDateTime: Sendable, Hashable {
    case day(Day)
    case dateTime(DateTime)

    package var day: Day {
        switch self {
        case .day(let day): day
        case .dateTime(let dateTime): dateTime.day
        }
    }

    /// RFC 3339, full-date or date-time.
    package var text: String {
        switch self {
        case .day(let day): day.text
        case .dateTime(let dateTime): dateTime.text
        }
    }
}

/// The text of a time, byte by byte: a text of its own for each number costs ten times as much, and a site has thousands of times.
private struct TimeText {
    private var bytes: [UInt8] = []

    static func of(_ write: (inout TimeText) -> Void) -> String {
        var text = TimeText()
        text.bytes.reserveCapacity(32)
        write(&text)
        return String(decoding: text.bytes, as: UTF8.self)
    }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    mutating func append(_ text: String) { bytes += text.utf8 }

    /// Appends a number, with zeros in front of it where it has fewer digits: two digits at once, which most numbers of a time have.
    mutating func append(_ number: Int, digits: Int) {
        if digits > 2 || number > 99 { append(number / 100, digits: max(1, digits - 2)) }
        if digits > 1 || number > 9 { append(digit: number / 10 % 10) }
        append(digit: number % 10)
    }

    private mutating func append(digit: Int) { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)) }
}
