internal import WeeklyDiagnostics
internal import WeeklyModel

/// Something that takes place, without a day: no calendar shows it.
enum ScheduleWithoutDate: IssueRule {
    static let id = DiagnosticID("schedule-without-date", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.items.compactMap { item in
            guard case .scheduleEntry(let entry) = item.content, !entry.isReview, entry.start == nil else { return nil }
            return issue.finding(
                id, "no date was understood here; calendars leave this out", at: issue.firstLine(of: item),
                fixes: [Fix("write the day, such as 2026-11-27 19:00")])
        }
    }
}
