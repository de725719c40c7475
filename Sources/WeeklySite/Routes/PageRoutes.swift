internal import WeeklyModel

/// The routes that the program makes out of the whole newsletter; those of single issues are `IssueRoutes`.
enum PageRoutes {
    static func all(_ pages: PageMaker) -> [RouteRow] {
        // What belongs to the whole site stands at its root alone.
        if !pages.configuration.folder.isEmpty { return ofLanguage(pages) }
        let assets = pages.assets.routes.map { RouteRow(.asset($0)) }
        let replaced = replaced(pages)
        if replaced.isEmpty { return made(pages) + assets }
        return made(pages).filter { $0.count != 1 || !replaced.contains($0.route(0).path) } + assets
    }

    /// What the program would make, and a file of the site's own stands for.
    static func replaced(_ pages: PageMaker) -> [RoutePath] {
        let hosting = pages.configuration.hosting
        let unmade =
            (hosting.writesHeaders ? [] : [SitePaths.headers])
            + (hosting.writesRedirects ? [] : [SitePaths.redirects])
            + (pages.configuration.makes(.feeds) ? [] : [SitePaths.feedStyle])
        return SitePaths.replaceable.filter { pages.assets.ownPaths.contains($0) && !unmade.contains($0) }
    }

    private static func made(_ pages: PageMaker) -> [RouteRow] {
        ofLanguage(pages) + ofWhole + hosting(pages.configuration.hosting)
            + Sitemap.routes(ofPages: pages.sitemapCount).map { RouteRow(.document(.sitemap($0))) }
    }

    /// What every language of a site has for itself.
    private static func ofLanguage(_ pages: PageMaker) -> [RouteRow] {
        let newsletter = pages.newsletter
        let rows =
            pages.readable(pages.lists, newsletter.projectOutlines).map(RouteRow.init)
            + [RouteRow(.document(.items)), RouteRow(.document(.feedStyle))] + formerProjects(newsletter)
            + feeds(pages.edition) + calendar(newsletter) + search(pages.search)
        return rows.filter { pages.configuration.makes($0.output) }
    }

    private static let ofWhole = [RouteRow(PageRun(.single(.notFound))), RouteRow(.document(.robots))]

    private static func hosting(_ settings: HostingSettings) -> [RouteRow] {
        (settings.writesHeaders ? [RouteRow(.document(.headers))] : [])
            + (settings.writesRedirects ? [RouteRow(.document(.redirects))] : [])
    }

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
    private static func search(_ files: SearchFiles) -> [RouteRow] {
        let layout = files.layout
        return [
            RouteRow(PageRun(.single(.search))), RouteRow(.document(.searchManifest)),
            RouteRow(.searchTerms, count: layout.termFileCount), RouteRow(.searchTexts, count: layout.textFileCount),
        ]
    }
}
