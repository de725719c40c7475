package import WeeklyModel
internal import WeeklySite

/// Which issues are for readers yet.
package struct Publication: Sendable {
    package enum Reason: Hashable, Sendable {
        case draft
        /// Dated after the build's time.
        case future(DateTime)
    }

    package struct HeldBack: Hashable, Sendable {
        /// Relative to the content folder.
        package let sourcePath: String
        package let reason: Reason
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    package var now: Int
    package var includesDrafts: Bool
    package var includesFuture: Bool

    package init(now: Int, includesDrafts: Bool = false, includesFuture: Bool = false) {
        self.now = now
        self.includesDrafts = includesDrafts
        self.includesFuture = includesFuture
    }

    /// Whether no issue is held back.
    var isOfAll: Bool { includesDrafts && includesFuture }

    /// Why an issue is held back; nil if it is published.
    func reason(toHoldBack entry: IssueLoading.Loaded) -> Reason? {
        if entry.isDraft, !includesDrafts { return .draft }
        if entry.time > now, !includesFuture { return entry.published.map { .future($0.issue.date) } }
        return nil
    }
}
