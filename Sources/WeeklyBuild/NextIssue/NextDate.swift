internal import WeeklyModel

/// When the next issue comes out.
struct NextDate {
    private let recent: [PastIssue]
    private let zone: TimeZoneRule
    private let today: Day

    /// - Parameters:
    ///   - recent: the newest issues, the oldest first.
    ///   - now: seconds since 1970-01-01T00:00:00Z.
    init(after recent: [PastIssue], in zone: TimeZoneRule, now: Int) {
        self.recent = recent
        self.zone = zone
        today = zone.local(now).day
    }

    /// The next moment behind the newest issue at which the newsletter comes out, and not before today: as the site says it, else as the
    /// archive shows it.
    ///
    /// - Parameter number: of the next issue, by which `cadence` tells its day.
    func date(by configuration: Configuration, number: Int?) -> DateTime {
        if let time = configuration.publishes { return zone.dateTime(day(on: time, weeks: 1), time.time) }
        let usual = usual
        let day = counted(by: configuration.archive.cadence, number) ?? monthly ?? self.day(on: usual, weeks: weeks)
        return zone.dateTime(day, usual.time)
    }

    /// Weekday and hour of most of the issues; of an archive without issues those of today, at noon.
    private var usual: PublishingTime {
        let dates = recent.map { zone.local($0.issue.date.secondsSinceEpoch) }
        let weekday = dates.map(\.day.weekday).mostFrequent ?? today.weekday
        let noon = TimeOfDay(hour: 12, minute: 0) ?? .midnight
        return PublishingTime(weekday, dates.map(\.time).mostFrequent ?? noon)
    }

    private var newest: Day? { recent.last.map { zone.local($0.issue.date.secondsSinceEpoch).day } }

    private func day(on time: PublishingTime, weeks: Int) -> Day {
        guard let newest else { return time.day(from: today) }
        let next = time.day(from: newest.adding(days: 1)).adding(days: 7 * (weeks - 1))
        return next < today ? time.day(from: today) : next
    }

    // MARK: Rhythm

    /// The day that `cadence` gives, where it gave the newest issue its day.
    private func counted(by cadence: Cadence?, _ number: Int?) -> Day? {
        guard let cadence, let number, let last = recent.last, let lastNumber = last.marks.number,
            cadence.day(of: lastNumber) == last.issue.date.day, let day = cadence.day(of: number)
        else { return nil }
        return day < today ? nil : day
    }

    /// The days from one issue to the next, where numbers tell that some are missing in between counted for each of these.
    private var gaps: [Int] {
        zip(recent, recent.dropFirst()).map { before, after in
            let days = after.marks.day.daysSinceEpoch - before.marks.day.daysSinceEpoch
            guard let first = before.marks.number, let last = after.marks.number else { return days }
            return days / max(1, last - first)
        }
    }

    private var usualGap: Int { gaps.isEmpty ? 7 : gaps.sorted()[gaps.count / 2] }

    /// The weeks from one issue to the next, at least one.
    private var weeks: Int { max(1, (usualGap + 3) / 7) }

    /// The next month's day of a newsletter that most often comes out on one day of the month.
    private var monthly: Day? {
        guard (27...32).contains(usualGap), let newest, let day = recent.map(\.marks.day.day).mostFrequent,
            recent.filter({ $0.marks.day.day == day }).count * 2 > recent.count
        else { return nil }
        let months = (1...1200).lazy.map { newest.adding(months: $0) }
        return months.first { $0 >= today }
    }
}

extension Array where Element: Hashable {
    /// The value that there is most often; of several the one that was there last.
    var mostFrequent: Element? {
        var counts: [Element: Int] = [:]
        for value in self { counts[value, default: 0] += 1 }
        let most = counts.values.max()
        return last { counts[$0] == most }
    }
}
