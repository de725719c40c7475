internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// The list of projects, and a page for each that gathers all that was told of it.
extension PageMaker {
    var projectsData: TemplateRecord {
        withCommon([
            "page": page(words["projects"], at: SitePaths.projects),
            "projects": .list(
                newsletter.projects.map { project in
                    .record(record(of: project).layered(over: ["news": news(of: project)]))
                }),
        ])
    }

    /// The newest release or question of a project; empty where it has neither.
    private func news(of project: Project) -> TemplateValue {
        let newest = [ItemKind.release, .question].compactMap { project.items[$0].first }
            .min { $0.issue < $1.issue }
        guard let place = newest.map({ edition.item(at: $0) }) else { return .null }
        return [
            "title": .string(Excerpt.of(place.content.shownTitle, .cells(60))),
            "path": .string(place.path), "date": place.home.date,
        ]
    }

    /// The page of the project with a slug.
    func projectPage(_ slug: String) throws(TemplateFailure) -> [UInt8] {
        guard let project = newsletter.project(slug: slug) else { return try bytes(of: .notFound) }
        return try render("project", data(of: project))
    }

    func data(of project: Project) -> TemplateRecord {
        var data: TemplateRecord = [
            "page": page(
                project.name, at: SitePaths.project(project.slug),
                hasFormulas: FormulaPage.isOne(listing: shownItems(of: project), edition)),
            "project": .record(record(of: project)),
        ]
        for kind in KindOnSite.all {
            if let group = kind.projectGroup { data[kind.name] = record(of: kind, group, project) }
        }
        return withCommon(data)
    }

    /// The items that a project's page shows, gathered as they are asked for.
    private func shownItems(of project: Project) -> some Sequence<ItemPath> {
        let newsletter = newsletter
        return KindOnSite.all.lazy.flatMap { kind -> [ItemPath] in
            guard let group = kind.projectGroup else { return [] }
            return newsletter.things(project.items[kind.kind], of: kind.kind).prefix(group.most).map(\.newest)
        }
    }

    /// A project's items of one kind, the newest of them.
    private func record(
        of kind: KindOnSite, _ group: KindOnSite.ProjectGroup, _ project: Project
    ) -> TemplateValue {
        let things = newsletter.things(project.items[kind.kind], of: kind.kind)
        guard !things.isEmpty else { return .null }
        let more = Page.list(Page.ListID(kind: kind.kind, project: project.slug), 1)
        return [
            "items": .list(things.prefix(group.most).map(edition.listed)), "count": .integer(things.count),
            "more_path": things.count > group.most ? .string(addresses.path(of: more.path)) : .null,
        ]
    }

    /// A page at a former address of a project that leads to it.
    func formerProjectPage(_ slug: String, of project: Page.ProjectID) throws(TemplateFailure) -> [UInt8] {
        let data = redirectData(
            to: SitePaths.project(project.slug), of: project.name, at: SitePaths.project(slug))
        return try render("redirect", data)
    }

    private func record(of project: Project) -> TemplateRecord {
        var record: TemplateRecord = [
            "name": .string(project.name), "url": .init(project.url.map(addresses.root.placedFromRoot)),
            "description": .init(project.description),
            "repository": .init(
                project.repository.flatMap { repository in
                    project.url.map { $0.hasBytes(of: repository) } ?? false ? nil : repository
                }),
            "path": .string(addresses.path(of: SitePaths.project(project.slug))),
            "count": .integer(project.items.count),
        ]
        for kind in ProjectFeed.kinds {
            let count = project.items[kind.kind].count
            let feed = SitePaths.projectFeed(kind.name, ofProject: project.slug)
            record["\(kind.kind.shortName)_count"] = .integer(count)
            record["\(kind.name)_feed_path"] = .init(count == 0 ? nil : edition.path(of: feed, ifMade: .feeds))
        }
        return record
    }
}
