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
    static func all(_ newsletter: Newsletter, _ projects: [ProjectOutline], _ words: InterfaceWords) -> [PagedList] {
        let general = KindOnSite.all.compactMap { kind -> PagedList? in
            guard case .pages = kind.listing, newsletter.count(of: kind.kind) > 0 else { return nil }
            return PagedList(
                id: Page.ListID(kind: kind.kind), title: words[kind.name], template: kind.name,
                count: newsletter.count(of: kind.kind))
        }
        return general + projects.flatMap { ofProject($0, newsletter, words) }
    }

    /// What fits on the project's page needs no list of its own.
    private static func ofProject(
        _ project: ProjectOutline, _ newsletter: Newsletter, _ words: InterfaceWords
    ) -> [PagedList] {
        KindOnSite.all.compactMap { kind in
            guard let group = kind.projectGroup else { return nil }
            let count = newsletter.count(of: kind.kind, in: project)
            guard count > group.most else { return nil }
            return PagedList(
                id: Page.ListID(kind: kind.kind, project: project.slug),
                title: "\(project.name) \(words[kind.name])", template: group.template, count: count)
        }
    }

    /// All items, in order.
    func entries(in newsletter: Newsletter) -> [ItemPath] {
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
