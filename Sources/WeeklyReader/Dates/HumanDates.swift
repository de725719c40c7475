internal import WeeklyModel

/// Reads dates and times as editors write them: `2020年4月23日（周四）19:00-20:00`, `8 月 29 日周四晚 7 点`, `5/13`, `12–14 March`,
/// `Jan 12, 7 PM CET`.
struct HumanDates {
    /// Gives dates without a year theirs.
    let issueDay: Day
    let timeZone: TimeZoneRule
    let words: Words

    /// When something begins and ends; nil where the text names no day.
    struct Span {
        var start: DayOrDateTime
        var end: DayOrDateTime?
    }

    /// All dates and times of a text, as written.
    func written(in text: Bytes) -> DateScanner.Found {
        DateScanner.scan(text, words)
    }

    /// The first date of a text, with the times that belong to it.
    func span(in text: Bytes) -> Span? {
        let found = written(in: text)
        guard let first = found.dates.first, let day = day(first.date, near: issueDay) else { return nil }
        let lastDay = found.dates.dropFirst().first.flatMap { self.day($0.date, near: day) }
        let times = found.times
        guard let start = times.first else {
            return Span(start: .day(day), end: lastDay.flatMap { end($0, after: day) })
        }
        let last = times.count > 1 ? times[1] : nil
        let endDay = lastDay.map { $0 >= day ? $0 : day } ?? Self.lastDay(day, from: start, to: last)
        return Span(
            start: dateTime(day, start, found.offset), end: last.map { dateTime(endDay, $0, found.offset) })
    }

    /// The first pair of times of a text that names an hour for several days.
    func hours(in text: Bytes) -> Hours? {
        let found = written(in: text)
        return found.times.first.map { Hours(start: $0, end: found.times.dropFirst().first, offset: found.offset) }
    }

    /// From when to when something goes on a day.
    struct Hours {
        let start: TimeOfDay
        let end: TimeOfDay?
        /// Seconds ahead of UTC; nil where no zone is named.
        let offset: Int?
    }

    func span(_ day: Day, _ hours: Hours) -> Span {
        Span(
            start: dateTime(day, hours.start, hours.offset),
            end: hours.end.map { dateTime(Self.lastDay(day, from: hours.start, to: $0), $0, hours.offset) })
    }

    /// The day on which something ends that begins on another: what ends in the night began on the evening before.
    private static func lastDay(_ day: Day, from start: TimeOfDay, to end: TimeOfDay?) -> Day {
        guard let end, end < start, start.hour >= 12, end.hour < 6 else { return day }
        return day.adding(days: 1)
    }

    /// A time in the zone that is named, else in the site's.
    private func dateTime(_ day: Day, _ time: TimeOfDay, _ offset: Int?) -> DayOrDateTime {
        .dateTime(offset.map { DateTime(day: day, time: time, offset: $0) } ?? timeZone.dateTime(day, time))
    }

    private func end(_ last: Day, after first: Day) -> DayOrDateTime? {
        last > first ? .day(last) : nil
    }

    /// A date without a year takes the one that brings it nearest to another day: the issue's, or the one it goes on from.
    private func day(_ date: WrittenDate, near other: Day) -> Day? {
        if let year = date.year { return Day(year: year, month: date.month, day: date.day) }
        let years = (other.year - 1)...(other.year + 1)
        let days = years.compactMap { Day(year: $0, month: date.month, day: date.day) }
        return days.min {
            abs($0.daysSinceEpoch - other.daysSinceEpoch) < abs($1.daysSinceEpoch - other.daysSinceEpoch)
        }
    }
}

/// A date as written: the year is often left out.
struct WrittenDate {
    var year: Int?
    var month: Int
    var day: Int
}
