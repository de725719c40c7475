internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A year in which no newsletter comes out: `0202` for `2020`. The issue would stand at the wrong end of all lists.
enum ImprobableDate: IssueRule {
    static let id = DiagnosticID("improbable-date", .warning)

    /// Years of newsletters.
    static let usual = 1990...2100
    /// Where a year is looked for whose digits were mixed up, with their digits in order.
    private static let likely = (2005...2035).map { (year: $0, digits: String($0).utf8.sorted()) }

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let day = issue.issue.date.day
        if usual.contains(day.year) { return [] }
        let year = String(decoding: day.text.utf8.prefix(4), as: UTF8.self)
        let line = issue.keys.first { $0.has("date") }
        let guesses = line.map { fixes(of: year, in: $0, DayInName.of(issue.file.path)) } ?? []
        return [
            issue.finding(
                id, "the issue is dated in the year \(year), which is hardly meant",
                at: line?.place ?? issue.file.range(ofLine: 1),
                fixes: guesses.isEmpty ? [.init("correct the year")] : guesses)
        ]
    }

    private static func fixes(of year: String, in line: KeyedLine, _ named: Day?) -> [Fix] {
        let digits = Array(year.utf8)
        let start = line.value.startIndex + (line.value.first?.isASCIIDigit == true ? 0 : 1)
        let written = line.value.dropFirst(start - line.value.startIndex).prefix(4)
        guard written.elementsEqual(digits), let meant = meant(by: digits, named) else { return [] }
        return [Fix("write \(meant)", .guess, edits: [Edit(SourceRange(start, start + 4), to: "\(meant)")])]
    }

    /// The year of the file's name, else the only likely one that has the same digits.
    private static func meant(by digits: [UInt8], _ named: Day?) -> Int? {
        let digits = digits.sorted()
        let mixed = likely.filter { $0.digits == digits }
        return named?.year ?? (mixed.count == 1 ? mixed.first?.year : nil)
    }
}
