internal import WeeklyModel
internal import WeeklyTemplates

/// The list of projects, and a page for each that gathers all that was told of it.
extension PageMaker {
    static let projectsRoute = RoutePath("projects/index.html")

    static func route(of project: Project) -> RoutePath {
        RoutePath("projects/\(project.slug)/index.html")
    }

    func projectsPage() throws(TemplateFailure) -> [UInt8] {
        try render("projects", projectsData)
    }

    var projectsData: TemplateRecord {
        withCommon([
            "page": page(words["projects"], at: Self.projectsRoute),
            "projects": .list(newsletter.projects.map(project)),
        ])
    }

    func projectPage(_ project: Project) throws(TemplateFailure) -> [UInt8] {
        try render("project", data(of: project))
    }

    func data(of project: Project) -> TemplateRecord {
        let folder = "projects/\(project.slug)/"
        return withCommon([
            "page": page(project.name, at: Self.route(of: project)),
            "project": self.project(project),
            "questions": group(project.questions, more: folder + "questions/index.html"),
            "releases": group(project.releases, more: folder + "releases/index.html"),
            "schedule": group(project.schedule, most: 20),
            "reading": group(project.articles, most: 20),
            "tasks": group(project.tasks, most: 20),
            "events": group(project.events, most: 20),
        ])
    }

    /// A project's items of one kind, the newest of them.
    private func group(_ paths: [ItemPath], most: Int = few, more: String? = nil) -> TemplateValue {
        guard !paths.isEmpty else { return .null }
        let morePath = paths.count > most ? more.map { addresses.path(of: RoutePath($0)) } : nil
        return [
            "items": .list(paths.prefix(most).map(items.record)), "count": .integer(paths.count),
            "more_path": .init(morePath),
        ]
    }

    private func project(_ project: Project) -> TemplateValue {
        let feeds = "projects/\(project.slug)/"
        return [
            "name": .string(project.name), "url": .init(project.url),
            "path": .string(addresses.path(of: Self.route(of: project))), "count": .integer(project.count),
            "question_count": .integer(project.questions.count), "release_count": .integer(project.releases.count),
            "releases_feed_path": project.releases.isEmpty
                ? .null : .string(addresses.path(of: RoutePath(feeds + "releases.xml"))),
            "questions_feed_path": project.questions.isEmpty
                ? .null : .string(addresses.path(of: RoutePath(feeds + "questions.xml"))),
        ]
    }
}
