internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// The lists that the site's configuration sets together, as templates find them below `lists`. Each is gathered when the first page
/// asks for it, and once for all pages.
struct ChosenLists: Sendable {
    private let edition: Edition
    private let extras: ExtraView

    init(_ edition: Edition, _ extras: ExtraView) {
        self.edition = edition
        self.extras = extras
    }

    var record: TemplateRecord {
        let fields = edition.configuration.lists.map { list -> (String, DeferredFields<Void>.Make) in
            let items = Lazy { TemplateValue.list(self.items(of: list)) }
            return (list.name.text, { _ in items.value })
        }
        return TemplateRecord(deferring: DeferredFields(fields), of: ())
    }

    private var newsletter: Newsletter { edition.newsletter }

    private func items(of list: ChosenList) -> [TemplateValue] {
        switch list.content {
        case .issues:
            let issues = ListedIssues(edition: edition, extras: extras)
            return ordered(issueIndices(of: list), by: list) { newsletter.issues[$0].title }.map(issues.record)
        case .pages:
            return ordered(datedPages, by: list) { $0.title }.map {
                ListedContent(content: $0, edition: edition, extras: extras).record
            }
        case .items(.scheduleEntry):
            return ordered(wanted(schedule, of: .scheduleEntry, by: list), by: list, title: title).map(edition.listed)
        case .items(let kind):
            return things(newsletter.items[kind], of: kind, by: list)
        case .entries(let kind):
            return things(newsletter.entries(of: kind), of: .entry, by: list)
        }
    }

    private func things(_ paths: [ItemPath], of kind: ItemKind, by list: ChosenList) -> [TemplateValue] {
        let things = newsletter.things(wanted(paths, of: kind, by: list), of: kind)
        return ordered(things, by: list) { title(of: $0.newest) }.map(edition.listed)
    }

    /// - Parameter items: newest first.
    private func ordered<Item>(_ items: [Item], by list: ChosenList, title: (Item) -> String) -> ArraySlice<Item> {
        let ordered =
            switch list.order {
            case .newest: items
            case .oldest: Array(items.reversed())
            case .title: Self.byTitle(items, title)
            }
        return ordered.prefix(list.limit ?? ordered.count)
    }

    /// What has the same title stays newest first.
    private static func byTitle<Item>(_ items: [Item], _ title: (Item) -> String) -> [Item] {
        let titled = items.enumerated().map { (title: title($0.element), place: $0.offset, item: $0.element) }
        return titled.sorted {
            $0.title.hasBytes(of: $1.title) ? $0.place < $1.place : $0.title.precedes($1.title)
        }
        .map(\.item)
    }

    private func title(of path: ItemPath) -> String { newsletter.item(at: path).content.shownTitle }

    // MARK: What a list is of

    private func issueIndices(of list: ChosenList) -> [Int] {
        let tagged = list.tag.map { newsletter.issues(tagged: $0.text) } ?? Array(newsletter.issues.indices)
        guard let project = list.project else { return tagged }
        let telling = Set(items(ofProjectNamed: project.text)?.all.map(\.issue) ?? [])
        return tagged.filter(telling.contains)
    }

    /// Of items of one kind those that belong to the list's project, in issues with its tag.
    private func wanted(_ paths: [ItemPath], of kind: ItemKind, by list: ChosenList) -> [ItemPath] {
        var paths = paths
        if let project = list.project {
            let own = Set(items(ofProjectNamed: project.text)?[kind] ?? [])
            paths = paths.filter(own.contains)
        }
        guard let tag = list.tag else { return paths }
        let tagged = Set(newsletter.issues(tagged: tag.text))
        return paths.filter { tagged.contains($0.issue) }
    }

    /// Nil where there is no project of that name.
    private func items(ofProjectNamed name: String) -> ItemIndex? {
        edition.projectSlug(ofName: name).flatMap { newsletter.project(slug: $0) }?.items
    }

    /// Each happening once, by when it takes place, the latest first.
    private var schedule: [ItemPath] { edition.upcoming.reversed() + edition.schedule.past }

    /// The newest first; those without a date come last, in the order of their files.
    private var datedPages: [ContentPage] {
        let dated = edition.contents.enumerated().map {
            (time: $1.frontMatter.date?.secondsSinceEpoch, place: $0, page: $1)
        }
        return dated.sorted { left, right in
            let times = (left.time ?? .min, right.time ?? .min)
            return times.0 == times.1 ? left.place < right.place : times.0 > times.1
        }
        .map(\.page)
    }
}
