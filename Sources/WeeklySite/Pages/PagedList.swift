internal import WeeklyModel
internal import WeeklyTemplates

/// A list of items that is cut into pages: `questions/`, `questions/page/2/` and so on.
struct PagedList: Sendable {
    let id: Page.ListID
    let title: String
    /// The template of each page.
    let template: String
    /// How many items there are, at least 1.
    let count: Int

    /// How many items a page has.
    static let size = 50

    var pageCount: Int { (count + Self.size - 1) / Self.size }

    /// Those of all issues by kind, then those of each project.
    ///
    /// - Parameter projects: those of the newsletter, in the order in which their lists shall come.
    static func all(_ edition: Edition, _ projects: [ProjectOutline]) -> [PagedList] {
        KindOnSite.all.flatMap { general($0, edition) } + projects.flatMap { ofProject($0, edition) }
    }

    private static func general(_ kind: KindOnSite, _ edition: Edition) -> [PagedList] {
        switch kind.listing {
        case .none, .own: return []
        case .pages:
            let count = edition.newsletter.count(of: kind.kind)
            guard count > 0 else { return [] }
            let title = edition.title(ofKindNamed: kind.name)
            return [PagedList(id: Page.ListID(kind: kind.kind), title: title, template: kind.name, count: count)]
        case .byName: return edition.configuration.listedKinds.compactMap { named($0, kind, edition.newsletter) }
        }
    }

    private static func named(_ settings: KindSettings, _ kind: KindOnSite, _ newsletter: Newsletter) -> PagedList? {
        guard case .named(let named) = settings.kind else { return nil }
        let count = newsletter.count(ofEntries: named)
        guard count > 0 else { return nil }
        return PagedList(
            id: Page.ListID(kind: kind.kind, entries: named), title: settings.shownName, template: kind.name,
            count: count)
    }

    /// What fits on the project's page needs no list of its own.
    private static func ofProject(_ project: ProjectOutline, _ edition: Edition) -> [PagedList] {
        KindOnSite.all.compactMap { kind in
            guard let group = kind.projectGroup else { return nil }
            let count = edition.newsletter.count(of: kind.kind, in: project)
            guard count > group.most else { return nil }
            return PagedList(
                id: Page.ListID(kind: kind.kind, project: project.slug),
                title: "\(project.name) \(edition.title(ofKindNamed: kind.name))", template: group.template,
                count: count)
        }
    }

    /// All items, in order.
    func entries(in newsletter: Newsletter) -> [ItemPath] {
        if let kind = id.entries { return newsletter.entries(of: kind) }
        guard let slug = id.project else { return newsletter.items[id.kind] }
        return newsletter.project(slug: slug)?.items[id.kind] ?? []
    }
}

extension PageMaker {
    /// One page of a list; the first is page 1.
    func listPage(_ id: Page.ListID, _ number: Int) throws(TemplateFailure) -> [UInt8] {
        guard let list = list(id) else { return try bytes(of: .notFound) }
        return try render(list.template, data(of: list, number))
    }

    func data(of list: PagedList, _ number: Int) -> TemplateRecord {
        let shown = list.entries(in: newsletter).dropFirst((number - 1) * PagedList.size).prefix(PagedList.size)
        return withCommon([
            "page": page(list.title, at: Page.list(list.id, number).path),
            "items": .list(shown.map(edition.listed)),
            "pagination": Pagination.record(number, of: list.pageCount, addresses) { .list(list.id, $0) },
        ])
    }
}
