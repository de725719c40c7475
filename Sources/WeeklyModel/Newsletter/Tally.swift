internal import WeeklyText

/// How often things occur. What occurs no more is not in it, so that a tally does not show how it came about.
struct Tally<Key: Hashable & Sendable>: Sendable, Equatable {
    private(set) var counts: [Key: Int] = [:]

    subscript(key: Key) -> Int { counts[key] ?? 0 }

    /// - Parameter step: how often more, negative for how often less.
    mutating func count(_ key: Key, _ step: Int) {
        counts.count(key, step)
    }

    mutating func count(_ keys: some Sequence<Key>, _ step: Int) {
        for key in keys { count(key, step) }
    }
}

/// What the pages of a newsletter are decided by. It follows from the set of issues, in whatever order they came and went.
struct NewsletterTally: Sendable {
    private(set) var items = ItemTally()
    /// What may belong to each project, by its key.
    private var projects: [ExactText: ItemTally] = [:]
    /// Entries, by the name of their kind.
    private(set) var entries = Tally<ExactText>()
    private(set) var years = Tally<Int>()
    private(set) var months = Tally<Month>()
    private(set) var tags = Tally<ExactText>()
    private(set) var extraKeys = Tally<ExactText>()
    private(set) var spellings = Tally<ProjectSpelling>()

    /// What may belong to a project.
    ///
    /// - Parameter key: as of `ProjectCatalogue.key`.
    func items(ofProject key: String) -> ItemTally { projects[key] ?? ItemTally() }

    /// - Parameter step: 1 to add an issue, -1 to take it away again.
    mutating func count(_ entry: IndexedIssue, _ step: Int) {
        for kind in ItemKind.gathered {
            for item in entry.items[kind] { count(item, kind, step) }
            for naming in entry.index.namings[kind] { spellings.count(naming.spelling, step) }
        }
        entries.count(entry.items[.entry].compactMap(\.kindName), step)
        let front = entry.issue.frontMatter
        years.count(front.date.day.year, step)
        months.count(entry.months, step)
        tags.count(Set(texts: front.tags), step)
        extraKeys.count(front.extra.map { ExactText($0.key) }, step)
    }

    private mutating func count(_ item: IssueIndex.Entry, _ kind: ItemKind, _ step: Int) {
        items.count(item, kind, step)
        for key in item.projectKeys { Self.count(item, kind, step, in: &projects, ExactText(key)) }
    }

    private static func count(
        _ item: IssueIndex.Entry, _ kind: ItemKind, _ step: Int, in projects: inout [ExactText: ItemTally],
        _ key: ExactText
    ) {
        // One look at the table does, where something is left.
        func isLeft(_ tally: inout ItemTally) -> Bool {
            tally.count(item, kind, step)
            return step > 0 || !tally.isEmpty
        }
        if !isLeft(&projects[key, default: ItemTally()]) { projects[key] = nil }
    }
}
