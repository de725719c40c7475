internal import WeeklyDiagnostics
internal import WeeklyModel

/// Something that ends before it begins: its times are exchanged, or one of them is wrong.
enum EndBeforeStart: IssueRule {
    static let id = DiagnosticID("end-before-start", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.items.compactMap { item in
            guard case .scheduleEntry(let entry) = item.content, let start = entry.start, let end = entry.end,
                isBefore(end, start)
            else { return nil }
            return issue.finding(
                id, "this ends (\(end.text)) before it begins (\(start.text))", at: issue.firstLine(of: item),
                fixes: [Fix("write the time at which it begins first, then the one at which it ends")])
        }
    }

    private static func isBefore(_ end: DayOrDateTime, _ start: DayOrDateTime) -> Bool {
        guard case .dateTime(let end) = end, case .dateTime(let start) = start else { return end.day < start.day }
        return end.secondsSinceEpoch < start.secondsSinceEpoch
    }
}
