internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A date and a weekday beside each other that do not agree: one of the two is left over from another week.
enum WeekdayMismatch: IssueRule {
    static let id = DiagnosticID("weekday-mismatch", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let days = issue.days.compactMap { date in weekday(behind: date, issue.lines.bytes) }
        return (days + EnglishDays(issue.lines).all).compactMap { written in
            guard let day = day(written, near: issue.issue.date.day), day.weekday != written.weekday else { return nil }
            return issue.finding(
                id, "\(day.text) is another day of the week: \(CalendarNames.name(of: day.weekday))", at: written.range,
                fixes: [Fix("write the day or the weekday that is meant")])
        }
    }

    /// The day that is meant: without a year the one nearest to the issue.
    private static func day(_ written: DatedWeekday, near issue: Day) -> Day? {
        if let year = written.year { return Day(year: year, month: written.month, day: written.day) }
        let days = (issue.year - 1...issue.year + 1).compactMap {
            Day(year: $0, month: written.month, day: written.day)
        }
        return days.min {
            abs($0.daysSinceEpoch - issue.daysSinceEpoch) < abs($1.daysSinceEpoch - issue.daysSinceEpoch)
        }
    }

    /// `（周四）` behind a date.
    private static func weekday(behind date: WrittenDays.Found, _ bytes: [UInt8]) -> DatedWeekday? {
        var start = WrittenDays.skipSpaces(date.range.upper, bytes)
        start += bytes[start...].prefixLength(of: openers)
        start = WrittenDays.skipSpaces(start, bytes)
        let length = bytes[start...].prefixLength(of: CalendarWords.weekdays)
        guard length > 0 else { return nil }
        let rest = bytes[(start + length)...]
        for (weekday, words) in zip(Weekday.allCases, CalendarWords.weekdayNumbers) {
            let number = rest.prefixLength(of: words)
            guard number > 0 else { continue }
            return DatedWeekday(
                weekday: weekday, year: date.year, month: date.month, day: date.day,
                range: SourceRange(date.range.lower, start + length + number))
        }
        return nil
    }

    private static let openers: WordList = ["（", "(", "，", ","]
}
