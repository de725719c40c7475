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

/// How often in each of several groups something occurs that occurs there already.
struct RepeatTally<Group: Hashable & Sendable, Key: Hashable & Sendable>: Sendable {
    private var counts: [Group: [Key: Int]] = [:]
    private var repeats = Tally<Group>()

    /// How many more occurrences a group has than things that occur in it.
    subscript(group: Group) -> Int { repeats[group] }

    /// - Parameter step: 1 for one more, -1 for one less.
    mutating func count(_ key: Key, in group: Group, _ step: Int) {
        let (after, isEmpty) = Self.count(key, step, among: &counts[group, default: [:]])
        if isEmpty { counts[group] = nil }
        let more = max(0, after - 1) - max(0, after - step - 1)
        if more != 0 { repeats.count(group, more) }
    }

    private static func count(_ key: Key, _ step: Int, among counts: inout [Key: Int]) -> (after: Int, isEmpty: Bool) {
        let after = counts.count(key, step)
        return (after, counts.isEmpty)
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
    /// Items that tell of what another one tells of, in all issues and among those of a project.
    private(set) var repeats = RepeatTally<ItemKind, ExactText>()
    private(set) var mentionRepeats = RepeatTally<ProjectMention.Key, ExactText>()

    /// - Parameter step: 1 to add an issue, -1 to take it away again.
    mutating func count(_ entry: IndexedIssue, _ step: Int) {
        for kind in ItemKind.gathered {
            let count = entry.items[kind].count
            if count > 0 { items.count(kind, count * step) }
            for item in entry.items[kind] { self.count(item, kind, step) }
        }
        entries.count(entry.items[.entry].compactMap(\.kindName), step)
        let front = entry.issue.frontMatter
        years.count(front.date.day.year, step)
        months.count(entry.months, step)
        tags.count(Set(texts: front.tags), step)
        extraKeys.count(front.extra.map { ExactText($0.key) }, step)
        spellings.count(entry.namings.map(\.spelling), step)
    }

    private mutating func count(_ item: IssueIndex.Entry, _ kind: ItemKind, _ step: Int) {
        let keys = item.projectKeys.map { ProjectMention.Key(project: $0, kind: kind) }
        mentions.count(keys, step)
        guard let thing = item.thing else { return }
        repeats.count(thing, in: kind, step)
        for key in keys { mentionRepeats.count(thing, in: key, step) }
    }
}
