internal import WeeklyModel
internal import WeeklyTemplates

/// The list of projects, and a page for each that gathers all that was told of it.
extension PageMaker {
    static let projectsRoute = RoutePath("projects/index.html")

    static func route(ofProject slug: String) -> RoutePath {
        RoutePath("projects/\(slug)/index.html")
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

    /// The page of the project with a slug.
    func projectPage(_ slug: String) throws(TemplateFailure) -> [UInt8] {
        guard let project = newsletter.project(slug: slug) else { return try notFoundPage() }
        return try render("project", data(of: project))
    }

    func data(of project: Project) -> TemplateRecord {
        var data: TemplateRecord = [
            "page": page(project.name, at: Self.route(ofProject: project.slug)),
            "project": self.project(project),
        ]
        for group in ProjectGroup.all { data[group.name] = record(of: group, project) }
        return withCommon(data)
    }

    /// A project's items of one kind, the newest of them.
    private func record(of group: ProjectGroup, _ project: Project) -> TemplateValue {
        let entries = project.items[group.kind]
        guard !entries.isEmpty else { return .null }
        let more = RoutePath("projects/\(project.slug)/\(group.name)/index.html")
        return [
            "items": .list(entries.prefix(group.most).map(items.record)), "count": .integer(entries.count),
            "more_path": entries.count > group.most ? .string(addresses.path(of: more)) : .null,
        ]
    }

    private func project(_ project: Project) -> TemplateValue {
        let feeds = "projects/\(project.slug)/"
        return [
            "name": .string(project.name), "url": .init(project.url),
            "path": .string(addresses.path(of: Self.route(ofProject: project.slug))),
            "count": .integer(project.items.count),
            "question_count": .integer(project.items[.question].count),
            "release_count": .integer(project.items[.release].count),
            "releases_feed_path": project.items[.release].isEmpty
                ? .null : .string(addresses.path(of: RoutePath(feeds + "releases.xml"))),
            "questions_feed_path": project.items[.question].isEmpty
                ? .null : .string(addresses.path(of: RoutePath(feeds + "questions.xml"))),
        ]
    }
}
