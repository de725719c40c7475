package import WeeklyModel
internal import WeeklySite

/// Which issues are for readers yet.
package struct Publication: Sendable {
    /// Why an issue is held back.
    package enum Reason: Hashable, Sendable {
        /// Marked as a draft in its front matter.
        case draft
        /// Dated after the build's time.
        case future(DateTime)
    }

    /// An issue that is not published.
    package struct HeldBack: Hashable, Sendable {
        /// Relative to the content folder.
        package let sourcePath: String
        /// Why it is not.
        package let reason: Reason
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    package var now: Int
    /// Whether drafts are published too.
    package var includesDrafts: Bool
    /// Whether issues dated after `now` are published too.
    package var includesFuture: Bool

    /// Publishes what is no draft and not dated after `now`, in seconds since 1970-01-01T00:00:00Z, and what is included beside.
    package init(now: Int, includesDrafts: Bool = false, includesFuture: Bool = false) {
        self.now = now
        self.includesDrafts = includesDrafts
        self.includesFuture = includesFuture
    }

    /// Whether no issue is held back.
    var isOfAll: Bool { includesDrafts && includesFuture }

    /// Why an issue is held back; nil if it is published.
    func reason(toHoldBack entry: LoadedIssue) -> Reason? {
        if entry.isDraft, !includesDrafts { return .draft }
        if entry.time > now, !includesFuture { return entry.published.map { .future($0.issue.date) } }
        return nil
    }

    /// The same of a page beside issues, which need not have a date.
    func reason(toHoldBack page: ContentPage) -> Reason? {
        if page.frontMatter.isDraft, !includesDrafts { return .draft }
        guard let date = page.frontMatter.date, date.secondsSinceEpoch > now, !includesFuture else { return nil }
        return .future(date)
    }
}

extension [Publication.HeldBack] {
    /// The issue that is due next, and when; nil where none waits for its date alone.
    package var nextDue: (issue: Publication.HeldBack, date: DateTime)? {
        let due = compactMap { held -> (issue: Publication.HeldBack, date: DateTime)? in
            guard case .future(let date) = held.reason else { return nil }
            return (held, date)
        }
        return due.min { $0.date.secondsSinceEpoch < $1.date.secondsSinceEpoch }
    }
}
