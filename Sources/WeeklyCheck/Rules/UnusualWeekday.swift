internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A new issue is dated on another day of the week than the newsletter comes out on.
enum UnusualWeekday: NewsletterRule {
    static let id = DiagnosticID("unusual-weekday", .note)

    /// So many issues before it are looked at.
    private static let most = 52
    private static let fewest = 10

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let newest = newsletter.newest
        return newest.indices.compactMap { index in
            let entry = newest[index]
            guard let usual = weekday(before: index, newsletter) else { return nil }
            let weekday = entry.issue.date.day.weekday
            return weekday == usual ? nil : finding(entry, weekday, usual, newsletter)
        }
    }

    /// The one that the site names; else the one on which nine of ten issues came out.
    private static func weekday(before index: Int, _ newsletter: CheckedNewsletter) -> Weekday? {
        newsletter.configuration.publishes?.weekday ?? weekday(of: newsletter.entries[..<index].suffix(most))
    }

    private static func weekday(of entries: ChunkedRow<CheckedNewsletter.Entry>.SubSequence) -> Weekday? {
        guard entries.count >= fewest else { return nil }
        var counts = [Int](repeating: 0, count: 8)
        for entry in entries { counts[entry.issue.date.day.weekday.rawValue] += 1 }
        return Weekday.allCases.first { counts[$0.rawValue] * 10 >= entries.count * 9 }
    }

    private static func finding(
        _ entry: CheckedNewsletter.Entry, _ weekday: Weekday, _ usual: Weekday, _ newsletter: CheckedNewsletter
    ) -> Diagnostic {
        let date = entry.issue.date.day.text
        return newsletter.finding(
            id,
            "\(date) is a \(CalendarNames.name(of: weekday)), but this newsletter comes out on a \(CalendarNames.name(of: usual))",
            in: entry,
            fixes: [.init("look whether the date is right")]
        ) { KeyedLine.first("date", in: $0)?.place }
    }
}
