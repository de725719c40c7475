internal import WeeklyModel
package import WeeklyText

/// All issues of a site in the order of their dates, with what rules compare of all of them: counted and gathered, so that made of the
/// issues before, it costs what changed.
package struct CheckedIssues: Sendable {
    /// In the order of their dates, the oldest first; drafts and those that are not due too.
    package let entries: ChunkedRow<CheckedNewsletter.Entry>
    /// As they were given.
    private let given: ChunkedRow<CheckedNewsletter.Entry>
    /// How many issues have a title, by what stands for it.
    private(set) var titles: [StableHash: Int] = [:]
    /// How many issues have just some tags, by what stands for all of them.
    private(set) var tagSets: [StableHash: TagSet] = [:]
    /// How many issues name a project whose repository is called as it is, by what stands for its name.
    private(set) var ownProjects: [StableHash: Int] = [:]
    /// How many files have a day in their names.
    private(set) var namedByDay = 0
    /// Those of them whose issues are dated otherwise, in the order of all issues.
    let misnamed: ChunkedRow<CheckedNewsletter.Entry>
    /// The issues that have a number, in the order of all issues.
    let numbered: ChunkedRow<CheckedNewsletter.Entry>
    /// The issues that name a project with an address that may be another's, in the order of all issues.
    let doubtful: ChunkedRow<CheckedNewsletter.Entry>

    /// Tags that issues have together, and how many have just these.
    struct TagSet: Sendable {
        let tags: [TagSpelling]
        var count = 0
    }

    /// - Parameters:
    ///   - given: in the order of their paths.
    ///   - previous: what is taken over as far as it is the same.
    package init(_ given: ChunkedRow<CheckedNewsletter.Entry>, after previous: CheckedIssues? = nil) {
        let change = IdentityChange(from: previous?.given ?? ChunkedRow(), to: given)
        if let previous, change.isEmpty {
            self = previous
            return
        }
        self.given = given
        entries = Self.row(previous?.entries, change)
        misnamed = Self.row(previous?.misnamed, change.among { $0.isMisnamed })
        numbered = Self.row(previous?.numbered, change.among { $0.number != nil })
        doubtful = Self.row(previous?.doubtful, change.among { !$0.projects.doubtful.isEmpty })
        if let previous { takeCounts(from: previous) }
        for entry in change.removed { count(entry, -1) }
        for entry in change.added { count(entry, 1) }
    }

    private static func row(
        _ ordered: ChunkedRow<CheckedNewsletter.Entry>?, _ change: IdentityChange<CheckedNewsletter.Entry>
    ) -> ChunkedRow<CheckedNewsletter.Entry> {
        change.applied(to: ordered ?? ChunkedRow()) { left, right in
            left.time == right.time ? left.path.precedes(right.path) : left.time < right.time
        }
    }

    private mutating func takeCounts(from previous: CheckedIssues) {
        titles = previous.titles
        tagSets = previous.tagSets
        ownProjects = previous.ownProjects
        namedByDay = previous.namedByDay
    }

    private mutating func count(_ entry: CheckedNewsletter.Entry, _ step: Int) {
        titles.count(entry.titleHash, step)
        for key in entry.projects.ownKeys { ownProjects.count(key, step) }
        if entry.dayInName != nil { namedByDay += step }
        if entry.tags.isEmpty { return }
        var set = tagSets[entry.tagsHash] ?? TagSet(tags: entry.tags)
        set.count += step
        tagSets[entry.tagsHash] = set.count == 0 ? nil : set
    }
}
