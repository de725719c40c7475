package import WeeklyDiagnostics
package import WeeklyText

/// What the newsletter gathers of an issue: its items by kind, the projects and dates that they name.
package struct IssueIndex: Sendable, Hashable {
    /// A typed item: where it stands, and the keys of the projects that it may belong to.
    package struct Entry: Sendable, Hashable {
        package let place: ItemPlace
        package let projectKeys: [String]
        /// The name of the kind that the site gives it, for entries.
        package let kindName: ExactText?
        /// What it tells of, where others may tell of the same.
        package let thing: ExactText?
        /// Stands for what makes it the same as another item, where each should stand in one issue only.
        package let repeatKey: StableHash?

        package init(
            place: ItemPlace, projectKeys: [String], kindName: ExactText?, thing: ExactText?, repeatKey: StableHash?
        ) {
            self.place = place
            self.projectKeys = projectKeys
            self.kindName = kindName
            self.thing = thing
            self.repeatKey = repeatKey
        }
    }

    /// An item that names its project.
    package struct Naming: Sendable, Hashable {
        package let spelling: ProjectSpelling
        package let url: String?
        /// Those that the item leads into.
        package let repositories: [Repository]

        package init(spelling: ProjectSpelling, url: String?, repositories: [Repository]) {
            self.spelling = spelling
            self.url = url
            self.repositories = repositories
        }
    }

    /// A project that a release or a question names, with an address beside the name that leads into a repository.
    package struct LinkedProject: Sendable, Hashable {
        /// Where the item is in its file (`Item.line`, `Item.range`).
        package let line: Int
        package let range: SourceRange
        package let name: String
        package let url: String
        /// Of the project that the name is one of, and of the one whose repository it is (`ProjectCatalogue.key`).
        package let nameKey: String
        package let repositoryKey: String

        package init(
            line: Int, range: SourceRange, name: String, url: String, nameKey: String, repositoryKey: String
        ) {
            self.line = line
            self.range = range
            self.name = name
            self.url = url
            self.nameKey = nameKey
            self.repositoryKey = repositoryKey
        }
    }

    /// In document order.
    package private(set) var items = ItemsByKind<Entry>()
    /// Of each kind in document order.
    package private(set) var namings = ItemsByKind<Naming>()
    /// In document order.
    package private(set) var linkedProjects: [LinkedProject] = []
    /// The schedule entries, in document order.
    package private(set) var schedule: [ScheduledItem] = []
    /// Whether an address in its text leads to a place on a page.
    package let leadsIntoPages: Bool

    /// What is gathered of an issue.
    ///
    /// - Parameter projects: those that the site names.
    package init(of issue: Issue, projects: ProjectCatalogue) {
        leadsIntoPages = issue.addresses.contains { $0.text.utf8.dropFirst().contains(.numberSign) }
        for (section, passages) in issue.sections.map(\.passages).enumerated() {
            for (passage, items) in passages.map(\.items).enumerated() {
                for (index, item) in items.enumerated() {
                    add(item, ItemPlace(section: section, passage: passage, item: index), projects)
                }
            }
        }
    }

    /// What was gathered before, in the same orders.
    package init(
        items: ItemsByKind<Entry>, namings: ItemsByKind<Naming>, linkedProjects: [LinkedProject],
        schedule: [ScheduledItem], leadsIntoPages: Bool
    ) {
        self.items = items
        self.namings = namings
        self.linkedProjects = linkedProjects
        self.schedule = schedule
        self.leadsIntoPages = leadsIntoPages
    }

    private mutating func add(_ item: Item, _ place: ItemPlace, _ projects: ProjectCatalogue) {
        let kind = item.kind
        guard kind.isGathered else { return }
        let value = item.content.value
        let named = ProjectMention.Named(by: value, projects)
        let entry = Entry(
            place: place, projectKeys: ProjectMention.keys(of: value, naming: named, projects),
            kindName: item.content.kindName, thing: value.thing.map { ExactText($0) },
            repeatKey: item.content.repeatKey)
        items.add(entry, kind)
        if let named { add(named, by: value, kind, projects) }
        if let linked = ProjectMention.linked(by: item, naming: named, projects) {
            linkedProjects.append(linked)
        }
        guard case .scheduleEntry(let entry) = item.content else { return }
        schedule.append(ScheduledItem(entry, anchor: item.anchor, at: place))
    }

    private mutating func add(
        _ named: ProjectMention.Named, by content: any ItemContent, _ kind: ItemKind, _ projects: ProjectCatalogue
    ) {
        guard let key = named.key, let (isKnown, repositories) = ProjectMention.worth(of: named, in: content) else {
            return
        }
        let isConfigured = projects.project(ofKey: key) != nil
        let spelling = ProjectSpelling(key: key, name: named.link.name, kind: kind, isKnown: isKnown || isConfigured)
        namings.add(Naming(spelling: spelling, url: named.link.url, repositories: repositories), kind)
    }
}

extension Item.Content {
    /// The name of the kind that the site gives it, for entries.
    fileprivate var kindName: ExactText? {
        if case .entry(let entry) = self { ExactText(entry.kindName) } else { nil }
    }
}
