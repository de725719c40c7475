internal import WeeklyDiagnostics
internal import WeeklyMarkdown

/// A row of a table with fewer cells than its head: what stands in it may stand in the wrong column.
enum ShortRow: IssueRule {
    static let id = DiagnosticID("short-row", .note)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.tables.flatMap { table in
            table.part.rows.compactMap { row in
                let missing = row.cells.reversed().prefix { $0.range.isEmpty && $0.range.upper == row.range.upper }
                    .count
                guard missing > 0, missing < row.cells.count else { return nil }
                return issue.finding(
                    id, "this row has \(row.cells.count - missing) cells, but the table's head has \(row.cells.count)",
                    at: row.range, fixes: [.init("write the cells that are missing, empty ones too: | … |  |")])
            }
        }
    }
}
