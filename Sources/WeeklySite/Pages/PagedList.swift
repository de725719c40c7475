internal import WeeklyModel
internal import WeeklyText

/// A list of items that is cut into pages: `questions/`, `questions/page/2/` and so on.
struct PagedList: Sendable {
    let id: Page.ListID
    let title: String
    /// The template of each page.
    let template: String
    /// How many things its items tell of, at least 1.
    let count: Int
    /// Whether any of its entries is in a group. To know it all are looked at, so that is done once for all pages.
    private let grouping: Lazy<Bool>
    /// What is listed, gathered once for all pages.
    private let things: Lazy<[ToldThing]>

    /// How many things a page has.
    static let size = 50

    var pageCount: Int { (count + Self.size - 1) / Self.size }

    /// Those of all issues by kind, then those of each project.
    ///
    /// - Parameter projects: those of the newsletter, in the order in which their lists shall come.
    static func all(_ edition: Edition, _ projects: [ProjectOutline]) -> [PagedList] {
        ListedKind.all(edition).map { PagedList($0, edition.newsletter) } + projects.flatMap { ofProject($0, edition) }
    }

    /// What fits on the project's page needs no list of its own.
    private static func ofProject(_ project: ProjectOutline, _ edition: Edition) -> [PagedList] {
        KindOnSite.all.compactMap { kind in
            guard let group = kind.projectGroup else { return nil }
            let count = edition.newsletter.count(ofThings: kind.kind, in: project)
            guard count > group.most else { return nil }
            return PagedList(
                Page.ListID(kind: kind.kind, project: project.slug),
                title: "\(project.name) \(edition.title(ofKindNamed: kind.name))", template: group.template,
                count: count, edition.newsletter)
        }
    }

    private init(_ id: Page.ListID, title: String, template: String, count: Int, _ newsletter: Newsletter) {
        self.id = id
        self.title = title
        self.template = template
        self.count = count
        grouping = Lazy { id.entries.map { Self.hasGroups($0, newsletter) } ?? false }
        things = Lazy { newsletter.things(Self.items(of: id, in: newsletter), of: id.kind) }
    }

    private init(_ kind: ListedKind, _ newsletter: Newsletter) {
        self.init(
            Page.ListID(kind: kind.kind, entries: kind.entries), title: kind.title,
            template: KindOnSite.of(kind.kind).name, count: kind.count, newsletter)
    }

    private static func hasGroups(_ kind: NamedKind, _ newsletter: Newsletter) -> Bool {
        newsletter.entries(of: kind).contains { path in
            Entry(in: newsletter.item(at: path).content)?.group != nil
        }
    }

    var isGrouped: Bool { grouping.value }

    /// All items, in order.
    private static func items(of id: Page.ListID, in newsletter: Newsletter) -> [ItemPath] {
        if let kind = id.entries { return newsletter.entries(of: kind) }
        guard let slug = id.project else { return newsletter.items[id.kind] }
        return newsletter.project(slug: slug)?.items[id.kind] ?? []
    }

    /// What is on one of its pages, from 1.
    func things(onPage number: Int) -> ArraySlice<ToldThing> {
        things.value.dropFirst((number - 1) * Self.size).prefix(Self.size)
    }
}
