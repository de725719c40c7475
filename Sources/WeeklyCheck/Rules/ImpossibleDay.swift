internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A day that no calendar has, such as 30 February.
enum ImpossibleDay: IssueRule {
    static let id = DiagnosticID("impossible-day", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let numbers = issue.days.filter { !isPossible($0) }.map(\.range)
        return (numbers + words(issue.lines)).map { range in
            issue.finding(
                id, "there is no such day: \(issue.file.slice(range))", at: range,
                fixes: [Fix("write the day that is meant")])
        }
    }

    /// Without a year there may be a 29 February.
    private static func isPossible(_ date: WrittenDays.Found) -> Bool {
        Day(year: date.year ?? 2000, month: date.month, day: date.day) != nil
    }

    /// `February 30`
    private static func words(_ lines: TextLines) -> [SourceRange] {
        lines.places(ofAny: CalendarWords.impossible).filter { range in
            let (before, after) = (range.lower - 1, range.upper)
            let isPart =
                before >= 0 && lines.bytes[before].isASCIIAlphanumeric
                || after < lines.bytes.count && lines.bytes[after].isASCIIAlphanumeric
            return !isPart && lines.line(at: range.lower)?.place == .text
        }
    }
}
