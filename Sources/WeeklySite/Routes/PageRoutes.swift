internal import WeeklyModel

/// The routes that the program makes out of the whole newsletter; those of single issues are `IssueRoutes`.
enum PageRoutes {
    static func all(_ pages: PageMaker) -> [RouteRow] {
        readable(pages, pages.lists, pages.newsletter.projectOutlines) + documents + feeds(pages.newsletter)
            + calendar(pages.newsletter) + search(pages.newsletter) + sitemap(pages) + assets(pages.assets)
    }

    /// The pages that search engines are told of beside those of issues; the first are the list of issues.
    private static func readable(
        _ pages: PageMaker, _ lists: [PagedList], _ projects: [ProjectOutline]
    ) -> [RouteRow] {
        let newsletter = pages.newsletter
        return [RouteRow(.index, count: pages.indexPageCount)]
            + lists.map { RouteRow(.list($0.id), count: $0.pageCount) } + archive(newsletter) + schedule(newsletter)
            + self.projects(projects) + tags(pages)
    }

    private static func archive(_ newsletter: Newsletter) -> [RouteRow] {
        guard !newsletter.issues.isEmpty else { return [] }
        return [RouteRow(.page(.archive))] + newsletter.yearNumbers.map { RouteRow(.page(.year($0))) }
    }

    private static func schedule(_ newsletter: Newsletter) -> [RouteRow] {
        guard newsletter.count(of: .scheduleEntry) > 0 else { return [] }
        return [RouteRow(.page(.schedule))] + newsletter.scheduleMonths.map { RouteRow(.page(.month($0))) }
    }

    private static func projects(_ projects: [ProjectOutline]) -> [RouteRow] {
        guard !projects.isEmpty else { return [] }
        return [RouteRow(.page(.projects))] + projects.map { RouteRow(.page(.project(Page.ProjectID($0)))) }
    }

    private static func tags(_ pages: PageMaker) -> [RouteRow] {
        pages.newsletter.tags.map { tag in
            RouteRow(.tag(tag), count: pages.pageCount(of: pages.newsletter.count(ofTag: tag)))
        }
    }

    // MARK: What is not listed

    private static let documents = [
        RouteRow(.page(.notFound)), RouteRow(.document(.robots)), RouteRow(.document(.items)),
    ]

    private static func feeds(_ newsletter: Newsletter) -> [RouteRow] {
        let issues = FeedForm.allCases.map { RouteRow(.document(.issueFeed($0))) }
        let projects = newsletter.projectOutlines.flatMap { project in
            ProjectFeed.kinds.map(\.kind).filter { project.count(of: $0) > 0 }.map { kind in
                RouteRow(.document(.projectFeed(kind, project.slug)))
            }
        }
        return issues + projects
    }

    private static func calendar(_ newsletter: Newsletter) -> [RouteRow] {
        ScheduleCalendar.hasEvents(newsletter) ? [RouteRow(.document(.calendar))] : []
    }

    /// The search: its page, and the files that its script reads.
    private static func search(_ newsletter: Newsletter) -> [RouteRow] {
        let layout = SearchLayout(issueCount: newsletter.issues.count)
        return [
            RouteRow(.page(.search)), RouteRow(.document(.searchManifest)),
            RouteRow(.searchTerms, count: layout.termFileCount), RouteRow(.searchTexts, count: layout.textFileCount),
        ]
    }

    private static func assets(_ assets: Assets) -> [RouteRow] {
        assets.files.map { RouteRow(.asset($0), count: $0.paths.count) }
    }

    // MARK: The sitemap

    private static func sitemap(_ pages: PageMaker) -> [RouteRow] {
        // The search has a page, too.
        let rows = readable(pages, pages.lists, pages.newsletter.projectOutlines)
        let count = rows.reduce(pages.newsletter.issues.count + 1) { $0 + $1.count }
        return Sitemap.routes(ofPages: count).map { RouteRow(.document(.sitemap($0))) }
    }

    /// An issue changed last when it came out, everything else with the newest.
    static func sitemapEntries(_ pages: PageMaker) -> [SitemapEntry] {
        let newest = pages.newsletter.issues.first?.date
        let issues = pages.newsletter.issues.map { SitemapEntry(pages.addresses.route(of: $0), modified: $0.date) }
        let projects = pages.newsletter.outlinesByCount
        let lists = PagedList.all(pages.newsletter, projects, pages.words)
        let rows = readable(pages, lists, projects).map { row in
            row.routes.map { SitemapEntry($0.path, modified: newest) }
        }
        return (rows.first ?? []) + issues + rows.dropFirst().joined()
            + [SitemapEntry(SitePaths.search, modified: newest)]
    }
}
