internal import WeeklyModel

/// The routes that the program makes out of the whole newsletter; those of single issues are `IssueRoutes`.
enum PageRoutes {
    static func all(_ pages: PageMaker) -> [RouteRow] {
        let newsletter = pages.newsletter
        return pages.readable(pages.lists, newsletter.projectOutlines).map(RouteRow.init) + documents
            + formerProjects(newsletter) + feeds(pages.edition) + calendar(newsletter) + search(newsletter)
            + Sitemap.routes(ofPages: pages.sitemapCount).map { RouteRow(.document(.sitemap($0))) }
            + pages.assets.files.map { RouteRow(.asset($0), count: $0.paths.count) }
    }

    private static let documents = [
        RouteRow(PageRun(.single(.notFound))), RouteRow(.document(.robots)), RouteRow(.document(.items)),
        RouteRow(.document(.feedStyle)),
    ]

    /// Pages at the addresses that projects have by their other names.
    private static func formerProjects(_ newsletter: Newsletter) -> [RouteRow] {
        newsletter.projectOutlines.flatMap { project in
            project.formerSlugs.map { RouteRow(PageRun(.single(.formerProject($0, Page.ProjectID(project))))) }
        }
    }

    private static func feeds(_ edition: Edition) -> [RouteRow] {
        let issues = FeedForm.allCases.map { RouteRow(.document(.issueFeed($0))) }
        let kinds = KindFeed.all(edition).map { RouteRow(.document(.kindFeed($0.folder))) }
        let projects = edition.newsletter.projectOutlines.flatMap { project in
            ProjectFeed.kinds.map(\.kind).filter { project.count(of: $0) > 0 }.flatMap { kind in
                ([project.slug] + project.formerSlugs).map {
                    RouteRow(.document(.projectFeed(kind, project.slug, at: $0)))
                }
            }
        }
        return issues + kinds + projects
    }

    private static func calendar(_ newsletter: Newsletter) -> [RouteRow] {
        ScheduleCalendar.hasEvents(newsletter) ? [RouteRow(.document(.calendar))] : []
    }

    /// The search: its page, and the files that its script reads.
    private static func search(_ newsletter: Newsletter) -> [RouteRow] {
        let layout = SearchLayout(issueCount: newsletter.issues.count)
        return [
            RouteRow(PageRun(.single(.search))), RouteRow(.document(.searchManifest)),
            RouteRow(.searchTerms, count: layout.termFileCount), RouteRow(.searchTexts, count: layout.textFileCount),
        ]
    }
}
