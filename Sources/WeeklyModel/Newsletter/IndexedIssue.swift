internal import WeeklyText

/// An issue with all that the newsletter gathers from it, found once when it was read. A class, though it never changes: an
/// issue has many parts, and which issues are others than before is told by identity.
package final class IndexedIssue: Sendable {
    package let issue: Issue
    package let index: IssueIndex
    /// Nil where nobody asked for it.
    package let digest: SourceDigest?
    /// Nil where nobody asked for them.
    package let parts: IssueDigests?
    /// Seconds since 1970-01-01T00:00:00Z.
    let time: Int
    /// When the last of the schedule entries with a date is over, in seconds since 1970-01-01T00:00:00Z.
    let scheduleEnd: Int

    /// - Parameters:
    ///   - projects: those that the site names.
    ///   - digest: of what the issue was read from.
    ///   - parts: those of its parts.
    package convenience init(
        _ issue: Issue, projects: ProjectCatalogue = ProjectCatalogue(), digest: SourceDigest? = nil,
        parts: IssueDigests? = nil
    ) {
        self.init(issue, IssueIndex(of: issue, projects: projects), digest: digest, parts: parts)
    }

    /// - Parameter index: what was gathered of the issue.
    package init(_ issue: Issue, _ index: IssueIndex, digest: SourceDigest?, parts: IssueDigests? = nil) {
        self.issue = issue
        self.index = index
        self.digest = digest
        self.parts = parts
        time = issue.date.secondsSinceEpoch
        scheduleEnd = index.schedule.filter { $0.start != nil }.map(\.end).max() ?? .min
    }

    /// In document order.
    var items: ItemsByKind<IssueIndex.Entry> { index.items }
    /// Its schedule entries, in document order.
    package var schedule: [ScheduledItem] { index.schedule }

    /// How many items of a kind it has.
    package func count(of kind: ItemKind) -> Int { items[kind].count }

    /// How many entries it has of a kind that the site names.
    package func count(ofEntries kind: NamedKind) -> Int {
        let name = ExactText(kind.name)
        return items[.entry].count { $0.kindName == name }
    }

    /// The months that schedule entries are of, each once.
    var months: Set<Month> { Set(schedule.compactMap { $0.start?.month }) }
}

extension Issue {
    /// The item at a place; of no kind that is gathered where there is none.
    package func item(at place: ItemPlace) -> Item {
        let items = passage(at: place).items
        guard items.indices.contains(place.item) else {
            return Item(line: 1, anchor: nil, content: .prose(RichText(.empty, text: "")))
        }
        return items[place.item]
    }

    /// The passage of an item at a place; empty where there is none.
    package func passage(at place: ItemPlace) -> Passage {
        let sections = sections
        guard sections.indices.contains(place.section),
            sections[place.section].passages.indices.contains(place.passage)
        else { return Passage([], items: []) }
        return sections[place.section].passages[place.passage]
    }
}
