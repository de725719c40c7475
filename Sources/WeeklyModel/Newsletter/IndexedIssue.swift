internal import WeeklyText

/// An issue with all that the newsletter gathers from it, found once when it was read. A class, though it never changes: an
/// issue has many parts, and which issues are others than before is told by identity.
package final class IndexedIssue: Sendable {
    /// A typed item: where it stands, and the keys of the projects that it may belong to.
    struct Entry: Sendable {
        let place: ItemPlace
        let projectKeys: [String]
        /// The name of the kind that the site gives it, for entries.
        let kindName: ExactText?
        /// What it tells of, where others may tell of the same.
        let thing: ExactText?
    }

    /// An item that names its project.
    struct Naming: Sendable {
        let spelling: ProjectSpelling
        let url: String?
        /// Those that the item leads into.
        let repositories: [Repository]
    }

    package let issue: Issue
    /// Nil where nobody asked for it.
    package let digest: SourceDigest?
    /// Seconds since 1970-01-01T00:00:00Z.
    let time: Int
    /// In document order.
    let items: ItemsByKind<Entry>
    /// Questions, then releases, then tasks.
    let namings: [Naming]
    /// Its schedule entries, in document order.
    package let schedule: [ScheduledItem]
    /// When the last of those with a date is over, in seconds since 1970-01-01T00:00:00Z.
    let scheduleEnd: Int

    /// - Parameters:
    ///   - projects: those that the site names.
    ///   - digest: of what the issue was read from.
    package init(_ issue: Issue, projects: ProjectCatalogue = ProjectCatalogue(), digest: SourceDigest? = nil) {
        var reading = IssueReading(projects: projects)
        for (section, passages) in issue.sections.map(\.passages).enumerated() {
            for (passage, items) in passages.map(\.items).enumerated() {
                for (index, item) in items.enumerated() {
                    reading.add(item.content, ItemPlace(section: section, passage: passage, item: index))
                }
            }
        }
        self.issue = issue
        self.digest = digest
        time = issue.date.secondsSinceEpoch
        items = reading.items
        namings = reading.namings.all
        schedule = reading.schedule
        scheduleEnd = reading.schedule.filter { $0.start != nil }.map(\.end).max() ?? .min
    }

    /// How many items of a kind it has.
    package func count(of kind: ItemKind) -> Int { items[kind].count }

    /// How many entries it has of a kind that the site names.
    package func count(ofEntries kind: NamedKind) -> Int {
        let name = ExactText(kind.name)
        return items[.entry].count { $0.kindName == name }
    }

    /// What the item of a kind tells of that stands at a place.
    func thing(at place: ItemPlace, of kind: ItemKind) -> ExactText? {
        let entries = items[kind]
        let index = entries.partitioningIndex { !$0.place.precedes(place) }
        return index < entries.count && entries[index].place == place ? entries[index].thing : nil
    }

    /// The months that schedule entries are of, each once.
    var months: Set<Month> { Set(schedule.compactMap { $0.start?.month }) }
}

extension Issue {
    /// The item at a place that is one of the issue's.
    package func item(at place: ItemPlace) -> Item {
        sections[place.section].passages[place.passage].items[place.item]
    }
}

/// Goes through the items of an issue.
private struct IssueReading {
    let projects: ProjectCatalogue
    var items = ItemsByKind<IndexedIssue.Entry>()
    var namings = ItemsByKind<IndexedIssue.Naming>()
    var schedule: [ScheduledItem] = []

    mutating func add(_ content: Item.Content, _ place: ItemPlace) {
        let value = content.value
        let kind = type(of: value).kind
        guard kind.isGathered else { return }
        let kindName = (value as? WeeklyModel.Entry).map { ExactText($0.kindName) }
        let entry = IndexedIssue.Entry(
            place: place, projectKeys: ProjectMention.keys(of: value, projects), kindName: kindName,
            thing: value.thing.map { ExactText($0) })
        items.add(entry, kind)
        addNaming(by: value)
        if case .scheduleEntry(let entry) = content { schedule.append(ScheduledItem(entry, at: place)) }
    }

    private mutating func addNaming(by content: any ItemContent) {
        guard let (link, isKnown, repositories) = ProjectMention.named(by: content),
            let key = projects.key(ofName: link.name)
        else { return }
        let kind = type(of: content).kind
        let isConfigured = projects.project(ofKey: key) != nil
        let spelling = ProjectSpelling(key: key, name: link.name, kind: kind, isKnown: isKnown || isConfigured)
        namings.add(IndexedIssue.Naming(spelling: spelling, url: link.url, repositories: repositories), kind)
    }
}
