package import WeeklyText

/// All issues that are published, in order, and the questions that pages ask of them.
///
/// Made of the newsletter before, it costs what changed. What only some pages ask for is gathered when one of them does.
package struct Newsletter: Sendable {
    /// Newest first; of issues of the same moment the one whose slug comes first.
    private let entries: ChunkedRow<IndexedIssue>
    /// As they were given.
    private let given: ChunkedRow<IndexedIssue>
    private let tally: NewsletterTally
    /// The projects that the site names.
    package let catalogue: ProjectCatalogue
    /// The projects that items belong to, in the order of their keys.
    package let projectOutlines: [ProjectOutline]
    private let gathered: Gathering

    package init(_ issues: [Issue], projects: ProjectCatalogue = ProjectCatalogue()) {
        self.init(ChunkedRow(issues.map { IndexedIssue($0, projects: projects) }), projects: projects)
    }

    /// - Parameters:
    ///   - projects: those that the site names, by which the issues were indexed.
    ///   - previous: what is taken over as far as it is the same.
    package init(
        _ issues: ChunkedRow<IndexedIssue>, projects: ProjectCatalogue = ProjectCatalogue(),
        after previous: Newsletter? = nil
    ) {
        let previous = previous.flatMap { $0.catalogue == projects ? $0 : nil }
        let change = IdentityChange(from: previous?.given ?? ChunkedRow(), to: issues)
        if let previous, change.isEmpty {
            self = previous
            return
        }
        var tally = previous?.tally ?? NewsletterTally()
        for entry in change.removed { tally.count(entry, -1) }
        for entry in change.added { tally.count(entry, 1) }
        given = issues
        catalogue = projects
        entries = change.applied(to: previous?.entries ?? ChunkedRow(), by: IssueOrder.isBefore)
        self.tally = tally
        let isSame = previous.map { $0.tally.spellings == tally.spellings } ?? false
        projectOutlines = isSame ? previous?.projectOutlines ?? [] : ProjectOutline.all(tally.spellings, projects)
        gathered = Gathering(entries, projectOutlines, projects)
    }

    /// Newest first; of issues of the same moment the one whose slug comes first.
    package var issues: IssueList { IssueList(entries: entries) }
    /// The same issues with what is gathered from each.
    package var indexedIssues: ChunkedRow<IndexedIssue> { entries }
    /// All typed items by what they are, newest issue first, in an issue in document order.
    package var items: ItemIndex { gathered.items.value }
    /// The projects that items belong to, those with the most items first.
    package var projects: [Project] { gathered.projects.value.all }

    /// The same without a look at what was told of them.
    package var outlinesByCount: [ProjectOutline] {
        let outlines = Dictionary(projectOutlines.map { (ExactText($0.slug), $0) }) { first, _ in first }
        return projects.compactMap { outlines[$0.slug] }
    }

    /// The project with a slug; nil where there is none.
    package func project(slug: String) -> Project? { gathered.projects.value[slug] }

    /// How many items of a kind there are.
    package func count(of kind: ItemKind) -> Int { tally.items[kind] }

    /// How many things items of a kind tell of.
    package func count(ofThings kind: ItemKind) -> Int { tally.items.count(ofThings: kind) }

    /// How many entries there are of a kind that the site names.
    package func count(ofEntries kind: NamedKind) -> Int { tally.entries[ExactText(kind.name)] }

    /// The entries of a kind that the site names, newest issue first, in an issue in document order.
    package func entries(of kind: NamedKind) -> [ItemPath] { gathered.entries.value[ExactText(kind.name)] ?? [] }

    /// How many items of a kind a project has.
    package func count(of kind: ItemKind, in project: ProjectOutline) -> Int {
        tally.items(ofProject: project.key)[kind]
    }

    /// How many things a project's items of a kind tell of.
    package func count(ofThings kind: ItemKind, in project: ProjectOutline) -> Int {
        tally.items(ofProject: project.key).count(ofThings: kind)
    }

    /// The newest items of a kind.
    package func newest(_ count: Int, of kind: ItemKind) -> [ItemPath] {
        var paths: [ItemPath] = []
        for (index, entry) in entries.enumerated() {
            paths += entry.items[kind].prefix(count - paths.count).enumerated().map { number, item in
                ItemPath(issue: index, place: item.place, number: number)
            }
            if paths.count == min(count, tally.items[kind]) { break }
        }
        return paths
    }

    /// The newest entries of a kind that the site names.
    package func newest(_ count: Int, ofEntries kind: NamedKind) -> [ItemPath] {
        let name = ExactText(kind.name)
        let wanted = min(count, tally.entries[name])
        var paths: [ItemPath] = []
        for (index, entry) in entries.enumerated() {
            let own = entry.items[.entry].enumerated().lazy.filter { $1.kindName == name }
            paths += own.prefix(wanted - paths.count).map { number, item in
                ItemPath(issue: index, place: item.place, number: number)
            }
            if paths.count == wanted { break }
        }
        return paths
    }

    /// Schedule entries, newest issue first, in an issue in document order.
    ///
    /// - Parameter time: leaves out issues of which everything with a date is over by then, in seconds since
    ///   1970-01-01T00:00:00Z; nil for all entries.
    package func schedule(after time: Int?) -> [(path: ItemPath, item: ScheduledItem)] {
        var schedule: [(path: ItemPath, item: ScheduledItem)] = []
        for (index, entry) in entries.enumerated() where time.map({ entry.scheduleEnd > $0 }) ?? true {
            // They are the issue's items of the kind, one for one.
            for (number, item) in entry.schedule.enumerated() {
                schedule.append((ItemPath(issue: index, place: item.place, number: number), item))
            }
        }
        return schedule
    }

    /// The item at a path that is one of the newsletter's.
    package func item(at path: ItemPath) -> Item { entries[path.issue].issue.item(at: path.place) }

    /// The issue that an item is in.
    package func issue(of path: ItemPath) -> Issue { entries[path.issue].issue }

    // MARK: Neighbours

    /// The issue that came out after the one at an index of `issues`; nil for the newest.
    package func next(after index: Int) -> Issue? {
        entries.indices.contains(index - 1) ? entries[index - 1].issue : nil
    }

    /// The issue that came out before the one at an index of `issues`; nil for the oldest.
    package func previous(before index: Int) -> Issue? {
        entries.indices.contains(index + 1) ? entries[index + 1].issue : nil
    }

    /// The index in `issues` of one of the newsletter's issues; nil for any other.
    package func index(of entry: IndexedIssue) -> Int? {
        IdentityChange.index(of: entry, in: entries, by: IssueOrder.isBefore)
    }

    /// The same of all its issues: for whoever asks for most of them.
    package var indices: [ObjectIdentifier: Int] {
        Dictionary(uniqueKeysWithValues: entries.enumerated().map { (ObjectIdentifier($1), $0) })
    }

    // MARK: Groups

    /// The years in which issues came out, newest first, each with the indices of its issues.
    package var years: [(year: Int, issues: Range<Int>)] {
        var years: [(year: Int, issues: Range<Int>)] = []
        for (index, entry) in entries.enumerated() {
            let year = entry.issue.frontMatter.date.day.year
            if let last = years.last, last.year == year {
                years[years.count - 1].issues = last.issues.lowerBound..<(index + 1)
            } else {
                years.append((year, index..<(index + 1)))
            }
        }
        return years
    }

    /// The years in which issues came out, newest first.
    package var yearNumbers: [Int] { tally.years.counts.keys.sorted(by: >) }

    /// The months that schedule entries are of, newest first.
    package var scheduleMonths: [Month] { tally.months.counts.keys.sorted(by: >) }

    /// The tags of all issues, in the order of their bytes.
    package var tags: [String] { tally.tags.counts.keys.sortedTexts }

    /// How many issues have a tag.
    package func count(ofTag tag: String) -> Int { tally.tags[ExactText(tag)] }

    /// The indices of a tag's issues, newest first.
    package func issues(tagged tag: String) -> [Int] { gathered.tags.value[tag] ?? [] }

    /// The keys below `extra` of all issues, in the order of their bytes.
    package var extraKeys: [String] { tally.extraKeys.counts.keys.sortedTexts }
}
