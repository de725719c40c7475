internal import WeeklyDiagnostics
internal import WeeklyText
internal import WeeklyMarkdown

/// Text on the line below a table: without an empty line between them it becomes a row.
enum TextInTable: IssueRule {
    static let id = DiagnosticID("text-in-table", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.tables.compactMap { table in
            guard table.part.alignments.count > 1,
                let row = table.part.rows.first(where: {
                    !issue.lines.bytes[$0.range.lower..<$0.range.upper].contains(.verticalBar)
                })
            else { return nil }
            let start = issue.lines.line(at: row.range.lower)?.range.lower ?? row.range.lower
            return issue.finding(
                id, "this line has become a row of the table above it", at: row.range,
                fixes: [
                    Fix(
                        "put an empty line between the table and the text", .guess,
                        edits: [Edit(SourceRange(at: start), to: "\n")])
                ])
        }
    }
}
