/// When a newsletter comes out: a day of the week and an hour, in the site's time zone.
package struct PublishingTime: Sendable, Hashable {
    package let weekday: Weekday
    package let time: TimeOfDay

    package init(_ weekday: Weekday, _ time: TimeOfDay) {
        self.weekday = weekday
        self.time = time
    }

    /// The first day on which it comes out, from a day on; that day itself where it is one.
    package func day(from day: Day) -> Day {
        day.adding(days: (weekday.rawValue - day.weekday.rawValue + 7) % 7)
    }

    /// The last moment at which it came out.
    ///
    /// - Parameter now: seconds since 1970-01-01T00:00:00Z; a moment that is now has come.
    package func last(before now: Int, in zone: TimeZoneRule) -> DateTime {
        let today = zone.local(now).day
        let recent = zone.dateTime(day(from: today.adding(days: -6)), time)
        return recent.secondsSinceEpoch <= now ? recent : zone.dateTime(recent.day.adding(days: -7), time)
    }
}

extension PublishingTime {
    /// Lines for cron (crontab(5)) in UTC: minute, hour, day, month and weekday, where Sunday is 0. One, or two where clocks are set
    /// forward and back.
    ///
    /// - Parameter year: the year whose offsets count.
    package func cronLines(in zone: TimeZoneRule, year: Int) -> [String] {
        var lines: [String] = []
        for month in 1...12 {
            guard let day = Day(year: year, month: month, day: 15) else { continue }
            let line = cronLine(offset: zone.offset(day: day, time: time))
            if !lines.contains(where: { $0.utf8.elementsEqual(line.utf8) }) { lines.append(line) }
        }
        return lines
    }

    /// - Parameter offset: seconds east of UTC.
    private func cronLine(offset: Int) -> String {
        let week = 7 * 1440
        let local = (weekday.rawValue - 1) * 1440 + time.secondsSinceMidnight / 60
        let minutes = ((local - offset / 60) % week + week) % week
        return "\(minutes % 60) \(minutes / 60 % 24) * * \((minutes / 1440 + 1) % 7)"
    }
}

extension TimeZoneRule {
    /// A point in time, in seconds since 1970-01-01T00:00:00Z, as clocks there show it.
    package func local(_ seconds: Int) -> DateTime {
        DateTime(secondsSinceEpoch: seconds, offset: offset(secondsSinceEpoch: seconds))
    }
}
