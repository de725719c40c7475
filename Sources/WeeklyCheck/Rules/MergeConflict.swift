internal import WeeklyDiagnostics

/// Marks that git leaves in a file where two versions meet: readers would see both.
enum MergeConflict: IssueRule {
    static let id = DiagnosticID("merge-conflict", .warning)

    private static let marks: [StaticString] = ["<<<<<<< ", "||||||| ", ">>>>>>> "]

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.lines.all.filter { line in marks.contains { line.text.starts(with: $0) } }.map { line in
            issue.finding(
                id, "git left this mark where two versions meet", at: line.range,
                fixes: [.init("keep what is right of both versions, and remove the lines <<<<<<<, ======= and >>>>>>>")]
            )
        }
    }
}
