internal import WeeklyText

/// How often things occur. What occurs no more is not in it, so that a tally does not show how it came about.
struct Tally<Key: Hashable & Sendable>: Sendable, Equatable {
    private(set) var counts: [Key: Int] = [:]

    subscript(key: Key) -> Int { counts[key] ?? 0 }

    /// - Parameter step: how often more, negative for how often less.
    mutating func count(_ key: Key, _ step: Int) {
        let count = self[key] + step
        counts[key] = count == 0 ? nil : count
    }

    mutating func count(_ keys: some Sequence<Key>, _ step: Int) {
        for key in keys { count(key, step) }
    }
}

/// What the pages of a newsletter are decided by. It follows from the set of issues, in whatever order they came and went.
struct NewsletterTally: Sendable {
    private(set) var items = Tally<ItemKind>()
    /// Entries, by the name of their kind.
    private(set) var entries = Tally<ExactText>()
    private(set) var years = Tally<Int>()
    private(set) var months = Tally<Month>()
    private(set) var tags = Tally<ExactText>()
    private(set) var extraKeys = Tally<ExactText>()
    private(set) var spellings = Tally<ProjectSpelling>()
    /// How many items of a kind may belong to a project.
    private(set) var mentions = Tally<ProjectMention.Key>()

    /// - Parameter step: 1 to add an issue, -1 to take it away again.
    mutating func count(_ entry: IndexedIssue, _ step: Int) {
        for kind in ItemKind.gathered {
            let count = entry.items[kind].count
            if count > 0 { items.count(kind, count * step) }
            for item in entry.items[kind] {
                mentions.count(item.projectKeys.map { ProjectMention.Key(project: $0, kind: kind) }, step)
            }
        }
        entries.count(entry.items[.entry].compactMap(\.kindName), step)
        let front = entry.issue.frontMatter
        years.count(front.date.day.year, step)
        months.count(entry.months, step)
        tags.count(Set(texts: front.tags), step)
        extraKeys.count(front.extra.map { ExactText($0.key) }, step)
        spellings.count(entry.namings.map(\.spelling), step)
    }
}
