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
        let counts: [(word: String, kind: ItemKind, count: Int)] = [
            ("questions", .question, project.questionCount), ("releases", .release, project.releaseCount),
        ]
        return counts.filter { $0.count > PageMaker.few }.map { list in
            PagedList(
                folder: "projects/\(project.slug)/\(list.word)/", title: "\(project.name) \(words[list.word])",
                template: list.word, count: list.count, size: size
            ) { newsletter.project(slug: project.slug)?.items[list.kind] ?? [] }
        }
    }
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
