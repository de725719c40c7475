internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A heading without a word: readers see a gap, and its anchor leads to nothing that has a name.
enum EmptyHeading: IssueRule {
    static let id = DiagnosticID("empty-heading", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.headings.filter { $0.part.isEmpty }.map { heading in
            issue.finding(
                id, "this heading has no text", at: heading.range,
                fixes: [Fix("write its text, or remove it", .guess, edits: [Edit(heading.range, to: "")])])
        }
    }
}

extension DocumentParts.Heading {
    /// Whether nothing of it can be seen.
    var isEmpty: Bool {
        inlines.allSatisfy { inline in
            guard case .text(let text) = inline.kind else { return inline.isLineEnding }
            return text.utf8.allSatisfy(\.isASCIISpace)
        }
    }
}
