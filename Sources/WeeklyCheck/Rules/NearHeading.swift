internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A heading that tells no kind of section, but is a letter away from one that does: what stands below it is in no list and no feed.
enum NearHeading: IssueRule {
    static let id = DiagnosticID("near-heading", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.issue.sections.compactMap { section in
            guard section.kind == .other, let heading = section.heading,
                let near = NearWord(heading.content.text, among: issue.headingWords)
            else { return nil }
            let line = issue.file.range(ofLine: section.line)
            let place = issue.file.place(of: near.written, in: line)
            return issue.finding(
                id, "this heading tells no kind of section; is \(near.word) meant?", at: place ?? line,
                fixes: [Fix("write \(near.word)", .guess, edits: place.map { [Edit($0, to: near.word)] } ?? [])])
        }
    }
}
