internal import WeeklyDiagnostics
internal import WeeklyMarkdown

/// A heading two levels or more below the one above it: programs that read a page aloud miss the level between.
enum HeadingJump: IssueRule {
    static let id = DiagnosticID("heading-jump", .note)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let headings = issue.parts.headings.filter { !$0.part.isNested }
        return zip(headings, headings.dropFirst()).compactMap { above, heading in
            guard heading.part.level > above.part.level + 1 else { return nil }
            return issue.finding(
                id, "this heading is of level \(heading.part.level), and the one above it of level \(above.part.level)",
                at: heading.range, fixes: [Fix("write it with \(above.part.level + 1) #")])
        }
    }
}
