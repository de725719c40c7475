internal import WeeklyDiagnostics
internal import WeeklyModel

/// Something that is announced, but was long before the issue: the date is one of an earlier announcement, or of the wrong year.
enum PastSchedule: IssueRule {
    static let id = DiagnosticID("past-schedule", .warning)

    /// Days before the issue that are still news.
    private static let newest = 14

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let day = issue.issue.date.day
        return issue.items.compactMap { item in
            guard case .scheduleEntry(let entry) = item.content, !entry.isReview, let last = entry.end ?? entry.start,
                last.day < day.adding(days: -newest)
            else { return nil }
            return issue.finding(
                id, "this was on \(last.day.text), long before the issue of \(day.text)", at: issue.firstLine(of: item),
                fixes: [Fix("write the right day and year, or say that it is a review")])
        }
    }
}
