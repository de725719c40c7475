internal import WeeklyModel
internal import WeeklyTemplates

/// The lists of items by kind, for all projects together and for each.
enum ItemLists {
    static let size = 50

    /// - Parameter projects: those of the newsletter, in the order in which their lists shall come.
    static func all(_ newsletter: Newsletter, _ projects: [ProjectOutline], _ words: InterfaceWords) -> [PagedList] {
        let general: [(folder: String, word: String, kind: ItemKind)] = [
            ("questions", "questions", .question), ("releases", "releases", .release),
            ("reading", "reading", .article), ("tasks", "tasks", .task),
        ]
        let lists = general.filter { newsletter.count(of: $0.kind) > 0 }.map { list in
            PagedList(
                folder: list.folder + "/", title: words[list.word], template: list.word,
                count: newsletter.count(of: list.kind), size: size
            ) { newsletter.items[list.kind] }
        }
        return lists + projects.flatMap { ofProject($0, newsletter, words) }
    }

    /// What fits on the project's page needs no list of its own.
    private static func ofProject(
        _ project: ProjectOutline, _ newsletter: Newsletter, _ words: InterfaceWords
    ) -> [PagedList] {
        ProjectGroup.all.compactMap { group in
            let count = newsletter.count(of: group.kind, in: project)
            guard count > group.most else { return nil }
            return PagedList(
                folder: "projects/\(project.slug)/\(group.name)/", title: "\(project.name) \(words[group.name])",
                template: group.template, count: count, size: size
            ) { newsletter.project(slug: project.slug)?.items[group.kind] ?? [] }
        }
    }
}

/// The items of one kind on a project's page.
struct ProjectGroup: Sendable {
    /// The key of its name in `InterfaceWords`, and the folder of its own list.
    let name: String
    let kind: ItemKind
    /// How many the project's page shows; where there are more, they have a list of their own.
    let most: Int
    /// The template of that list.
    let template: String

    static let all = [
        ProjectGroup(name: "questions", kind: .question, most: PageMaker.few, template: "questions"),
        ProjectGroup(name: "releases", kind: .release, most: PageMaker.few, template: "releases"),
        ProjectGroup(name: "schedule", kind: .scheduleEntry, most: many, template: "project-schedule"),
        ProjectGroup(name: "reading", kind: .article, most: many, template: "reading"),
        ProjectGroup(name: "tasks", kind: .task, most: many, template: "tasks"),
        ProjectGroup(name: "events", kind: .event, most: many, template: "project-events"),
    ]

    /// Of what takes a line or two.
    private static let many = 20
}

extension PageMaker {
    /// One page of the list at a folder; the first is page 1.
    func listPage(_ folder: String, _ number: Int) throws(TemplateFailure) -> [UInt8] {
        guard let list = list(folder) else { return try notFoundPage() }
        return try render(list.template, data(of: list, number))
    }

    func data(of list: PagedList, _ number: Int) -> TemplateRecord {
        withCommon([
            "page": page(list.title, at: list.route(number)),
            "items": .list(list.entries(on: number).map(items.record)),
            "pagination": Pagination.record(number, of: list.pageCount, configuration.address, list.route),
        ])
    }
}
