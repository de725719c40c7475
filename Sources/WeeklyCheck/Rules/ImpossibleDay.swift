internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A day that no calendar has, such as 30 February.
enum ImpossibleDay: IssueRule {
    static let id = DiagnosticID("impossible-day", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let numbers = WrittenDays(issue.lines).all.filter { !isPossible($0) }.map(\.range)
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
        var ranges: [SourceRange] = []
        var rest = lines.bytes[...]
        while let found = rest.firstRange(ofAny: CalendarWords.impossible) {
            rest = lines.bytes[found.upperBound...]
            let before = found.lowerBound > 0 ? lines.bytes[found.lowerBound - 1] : .space
            let isWhole = !before.isASCIIAlphanumeric && !(rest.first?.isASCIIAlphanumeric ?? false)
            guard isWhole, lines.line(at: found.lowerBound)?.place == .text else { continue }
            ranges.append(SourceRange(found.lowerBound, found.upperBound))
        }
        return ranges
    }
}
