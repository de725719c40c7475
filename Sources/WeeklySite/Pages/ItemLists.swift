internal import WeeklyModel
internal import WeeklyTemplates

/// The lists of items by kind, for all projects together and for each.
enum ItemLists {
    static let size = 50

    static func all(_ newsletter: Newsletter, _ words: InterfaceWords) -> [PagedList] {
        let items = newsletter.items
        let general = [
            list("questions/", words["questions"], "questions", items.questions),
            list("releases/", words["releases"], "releases", items.releases),
            list("reading/", words["reading"], "reading", items.articles),
            list("tasks/", words["tasks"], "tasks", items.tasks),
        ]
        return (general + newsletter.projects.flatMap { ofProject($0, words) }).compactMap(\.self)
    }

    private static func ofProject(_ project: Project, _ words: InterfaceWords) -> [PagedList?] {
        let folder = "projects/\(project.slug)/"
        let few = PageMaker.few
        // What fits on the project's page needs no list of its own.
        return [
            project.questions.count > few
                ? list(folder + "questions/", "\(project.name) \(words["questions"])", "questions", project.questions)
                : nil,
            project.releases.count > few
                ? list(folder + "releases/", "\(project.name) \(words["releases"])", "releases", project.releases)
                : nil,
        ]
    }

    /// Nil for a list with nothing in it.
    private static func list(_ folder: String, _ title: String, _ template: String, _ entries: [ItemPath]) -> PagedList?
    {
        entries.isEmpty
            ? nil : PagedList(folder: folder, title: title, template: template, entries: entries, size: size)
    }
}

extension PageMaker {
    /// One page of a list; the first is page 1.
    func listPage(_ list: PagedList, _ number: Int) throws(TemplateFailure) -> [UInt8] {
        try render(list.template, data(of: list, number))
    }

    func data(of list: PagedList, _ number: Int) -> TemplateRecord {
        withCommon([
            "page": page(list.title, at: list.route(number)),
            "items": .list(list.entries(on: number).map(items.record)),
            "pagination": Pagination.record(number, of: list.pageCount, configuration.address, list.route),
        ])
    }
}
