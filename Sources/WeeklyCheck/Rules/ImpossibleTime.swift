internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A time that no clock shows, such as 25:00, 24:30 or 上午 19:00, where something takes place.
enum ImpossibleTime: IssueRule {
    static let id = DiagnosticID("impossible-time", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        var end = 0
        return issue.items.flatMap { item -> [Diagnostic] in
            // Items may share their place: a table is one.
            guard case .scheduleEntry = item.content, item.range.lower >= end else { return [] }
            end = item.range.upper
            return WrittenTimes(in: item.range, issue.lines.bytes).impossible.map { range in
                issue.finding(
                    id, "there is no such time: \(issue.file.slice(range))", at: range,
                    fixes: [Fix("write the time that is meant")])
            }
        }
    }
}
