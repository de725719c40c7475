internal import WeeklyText

/// The order of issues: newest first; of issues of the same moment the one whose slug comes first.
enum IssueOrder {
    static func isBefore(_ left: IndexedIssue, _ right: IndexedIssue) -> Bool {
        if left.time != right.time { return left.time > right.time }
        let (slug, otherSlug) = (left.issue.slug, right.issue.slug)
        if !slug.hasBytes(of: otherSlug) { return slug.precedes(otherSlug) }
        return left.issue.sourcePath.precedes(right.issue.sourcePath)
    }

    /// Issues in order after some of them went and others came.
    static func applying(_ change: IdentityChange<IndexedIssue>, to ordered: [IndexedIssue]) -> [IndexedIssue] {
        let added = change.added.sorted(by: isBefore)
        if change.removed.count == ordered.count { return added }
        var result = ordered
        for index in change.removed.compactMap({ self.index(of: $0, in: ordered) }).sorted(by: >) {
            result.remove(at: index)
        }
        for entry in added { result.insert(entry, at: position(of: entry, in: result)) }
        return result
    }

    /// The index of one of the issues; nil for any other.
    static func index(of entry: IndexedIssue, in ordered: [IndexedIssue]) -> Int? {
        let start = position(of: entry, in: ordered)
        return ordered[start...].prefix { !isBefore(entry, $0) }.firstIndex { $0 === entry }
    }

    /// The index of the first issue that does not stand before another one.
    static func position(of entry: IndexedIssue, in ordered: [IndexedIssue]) -> Int {
        ordered.partitioningIndex { !isBefore($0, entry) }
    }
}
