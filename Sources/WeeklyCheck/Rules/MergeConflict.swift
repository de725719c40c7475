internal import WeeklyDiagnostics

/// Marks that git leaves in a file where two versions meet: readers would see both.
enum MergeConflict: IssueRule {
    static let id = DiagnosticID("merge-conflict", .warning)

    private static let marks: [StaticString] = ["<<<<<<< ", "||||||| ", ">>>>>>> "]

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        marks.flatMap { issue.lines.places(of: $0) }.compactMap { mark in
            guard let line = issue.lines.line(at: mark.lower), line.range.lower == mark.lower else { return nil }
            return issue.finding(
                id, "git left this mark where two versions meet", at: line.range,
                fixes: [.init("keep what is right of both versions, and remove the lines <<<<<<<, ======= and >>>>>>>")]
            )
        }
    }
}
