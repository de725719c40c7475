internal import WeeklyText

/// The order of issues: newest first; of issues of the same moment the one whose slug comes first.
package enum IssueOrder {
    /// Whether one issue comes before another; of two issues of one site always one does.
    package static func isBefore(_ left: IndexedIssue, _ right: IndexedIssue) -> Bool {
        if left.time != right.time { return left.time > right.time }
        let (slug, otherSlug) = (left.issue.slug, right.issue.slug)
        if !slug.hasBytes(of: otherSlug) { return slug.precedes(otherSlug) }
        return left.issue.sourcePath.precedes(right.issue.sourcePath)
    }
}
