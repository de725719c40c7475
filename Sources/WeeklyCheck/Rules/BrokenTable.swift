internal import WeeklyDiagnostics
internal import WeeklyText
internal import WeeklyMarkdown

/// Lines that were meant as a table and are none: without the row of dashes, with full-width bars, or cut off by an empty line.
enum BrokenTable: IssueRule {
    static let id = DiagnosticID("broken-table", .warning)

    private static let fullWidthBar: StaticString = "｜"

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let tables = SourceRanges(issue.parts.tables.map(\.range))
        var findings: [Diagnostic] = []
        var last = 0
        for line in issue.lines.ofText where isRow(line) {
            let start = line.trimmed.startIndex
            // One message for rows below each other.
            defer { last = line.number }
            guard line.number > last + 1, issue.isText(start), !tables.contains(start) else { continue }
            findings.append(finding(line, issue))
        }
        return findings
    }

    /// A line that begins and ends with a bar and has one between.
    private static func isRow(_ line: TextLines.Line) -> Bool {
        guard let first = line.first, first == .verticalBar || first == 0xEF else { return false }
        let text = line.trimmed
        if first == .verticalBar {
            return text.last == .verticalBar && text.reduce(0) { $0 + ($1 == .verticalBar ? 1 : 0) } > 2
        }
        let length = fullWidthBar.utf8CodeUnitCount
        return text.count > 3 * length && text.starts(with: fullWidthBar)
            && text.suffix(length).starts(with: fullWidthBar)
    }

    private static func finding(_ line: TextLines.Line, _ issue: CheckedIssue) -> Diagnostic {
        if line.trimmed.first != .verticalBar {
            return issue.finding(
                id, "full-width bars make no table; this is shown as text", at: line.range(of: line.trimmed),
                fixes: [.init("write | instead of ｜, and below the first row | --- | --- |")])
        }
        let isBehindTable = issue.parts.tables.contains {
            $0.range.upper < line.range.lower && issue.lines.isEmpty(between: $0.range.upper, line.range.lower)
        }
        return issue.finding(
            id,
            isBehindTable
                ? "the empty line above ends the table; this row is shown as text"
                : "this is no table, for the row of dashes is missing below its first row; it is shown as text",
            at: line.range(of: line.trimmed),
            fixes: [
                .init(
                    isBehindTable
                        ? "remove the empty line"
                        : "write | --- | --- | below the first row, with as many cells as it has")
            ])
    }
}

extension TextLines {
    /// Whether nothing but white space stands between two places.
    func isEmpty(between start: Int, _ end: Int) -> Bool {
        start <= end && end <= bytes.count && bytes[start..<end].allSatisfy(\.isASCIISpace)
    }
}
