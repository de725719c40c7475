internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// An issue is dated many months ahead, and long after all others: its month or year is hardly meant, and until then nobody reads it.
enum DateAhead: NewsletterRule {
    static let id = DiagnosticID("date-ahead", .warning)

    /// Days for which somebody may write ahead, and for which a newsletter may pause.
    private static let most = 180

    static func check(_ newsletter: CheckedNewsletter) -> [Diagnostic] {
        let today = newsletter.now / 86_400
        // Where it is written, a day may begin a day earlier.
        let start = newsletter.entries.partitioningIndex { $0.time >= (today + most - 1) * 86_400 }
        guard start < newsletter.entries.count else { return [] }
        var last = newsletter.entries[..<start].last(where: isMeant)?.day
        var isBehindGap = false
        return newsletter.entries[start...].filter(isMeant).compactMap { entry in
            defer { last = entry.day }
            guard entry.day > today + most else { return nil }
            isBehindGap = isBehindGap || last.map { entry.day - $0 > most } ?? true
            return isBehindGap ? finding(entry, days: entry.day - today, newsletter) : nil
        }
    }

    /// Who leaves a draft lying dates it anyhow; a year of no newsletter is told of already.
    private static func isMeant(_ entry: CheckedNewsletter.Entry) -> Bool {
        !entry.isDraft && ImprobableDate.usual.contains(entry.issue.date.day.year)
    }

    private static func finding(
        _ entry: CheckedNewsletter.Entry, days: Int, _ newsletter: CheckedNewsletter
    ) -> Diagnostic {
        newsletter.finding(
            id, "the issue is dated \(entry.issue.date.day.text), \(days) days ahead; nobody reads it until then",
            in: entry, fixes: [.init("correct the year or the month; a draft (draft: true) may wait for any day")]
        ) { KeyedLine.first("date", in: $0)?.place }
    }
}
