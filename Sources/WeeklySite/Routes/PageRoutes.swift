internal import WeeklyModel
internal import WeeklyTemplates

/// The routes that the program makes out of the whole newsletter; those of single issues are `IssueRoutes`.
enum PageRoutes {
    static func all(_ pages: PageMaker) -> [RouteRow] {
        readable(pages, pages.lists, pages.newsletter.projectOutlines) + documents + feeds(pages) + calendar(pages)
            + search(pages) + sitemap(pages) + assets(pages)
    }

    /// The pages that search engines are told of beside those of issues; the first are the list of issues.
    private static func readable(
        _ pages: PageMaker, _ lists: [PagedList], _ projects: [ProjectOutline]
    ) -> [RouteRow] {
        [index(pages)] + lists.map(list) + archive(pages) + schedule(pages) + self.projects(projects) + tags(pages)
    }

    private static func index(_ pages: PageMaker) -> RouteRow {
        RouteRow("the list of issues", count: pages.indexPageCount) { number in
            PlannedRoute(PageMaker.indexRoute(number + 1), origin: "the list of issues", .index) {
                pages throws(TemplateFailure) in try pages.indexPage(number + 1)
            }
        }
    }

    private static func list(_ list: PagedList) -> RouteRow {
        let folder = list.folder
        return RouteRow("the list \(folder)", count: list.pageCount) { number in
            PlannedRoute(PagedList.route(folder, number + 1), origin: "the list \(folder)", .list) {
                pages throws(TemplateFailure) in try pages.listPage(folder, number + 1)
            }
        }
    }

    private static func archive(_ pages: PageMaker) -> [RouteRow] {
        guard !pages.newsletter.issues.isEmpty else { return [] }
        let years = pages.newsletter.yearNumbers.map { year in
            RouteRow(page: PageMaker.yearRoute(year), origin: "the archive") { pages throws(TemplateFailure) in
                try pages.yearPage(year)
            }
        }
        return [
            RouteRow(page: PageMaker.archiveRoute, origin: "the archive") { pages throws(TemplateFailure) in
                try pages.archivePage()
            }
        ] + years
    }

    private static func schedule(_ pages: PageMaker) -> [RouteRow] {
        guard pages.newsletter.count(of: .scheduleEntry) > 0 else { return [] }
        let months = pages.newsletter.scheduleMonths.map { month in
            RouteRow(page: PageMaker.route(of: month), origin: "the schedule") { pages throws(TemplateFailure) in
                try pages.monthPage(month)
            }
        }
        return [
            RouteRow(page: PageMaker.scheduleRoute, origin: "the schedule") { pages throws(TemplateFailure) in
                try pages.schedulePage()
            }
        ] + months
    }

    private static func projects(_ projects: [ProjectOutline]) -> [RouteRow] {
        guard !projects.isEmpty else { return [] }
        let each = projects.map { project in
            RouteRow(page: PageMaker.route(ofProject: project.slug), origin: "the project \(project.name)") {
                pages throws(TemplateFailure) in try pages.projectPage(project.slug)
            }
        }
        return [
            RouteRow(page: PageMaker.projectsRoute, origin: "the list of projects") { pages throws(TemplateFailure) in
                try pages.projectsPage()
            }
        ] + each
    }

    private static func tags(_ pages: PageMaker) -> [RouteRow] {
        pages.newsletter.tags.map { tag in
            let count = pages.pageCount(of: pages.newsletter.count(ofTag: tag))
            return RouteRow("the tag \(tag)", count: count) { number in
                PlannedRoute(TagPages.route(tag, number + 1), origin: "the tag \(tag)", .list) {
                    pages throws(TemplateFailure) in try pages.tagPage(tag, number + 1)
                }
            }
        }
    }

    // MARK: What is not listed

    private static let documents = [
        RouteRow("404.html", count: 1, isListed: false) { _ in
            PlannedRoute(RoutePath("404.html"), origin: "the page for unknown addresses", .document) {
                pages throws(TemplateFailure) in try pages.notFoundPage()
            }
        },
        RouteRow(document: Sitemap.robotsRoute) { pages in Sitemap.robots(pages.configuration.address) },
        RouteRow(document: ItemList.route) { pages in ItemList.bytes(pages) },
    ]

    private static func feeds(_ pages: PageMaker) -> [RouteRow] {
        let issues = FeedForm.allCases.map { form in
            RouteRow(document: IssueFeed.route(form)) { pages throws(TemplateFailure) in
                try IssueFeed.bytes(form, pages)
            }
        }
        let projects = pages.newsletter.projectOutlines.flatMap { project in
            ProjectFeed.Kind.allCases.filter { $0.count(in: project) > 0 }.map { kind in
                RouteRow(document: kind.route(ofProject: project.slug)) { pages throws(TemplateFailure) in
                    try pages.feed(kind, ofProject: project.slug)
                }
            }
        }
        return issues + projects
    }

    /// A newsletter without dates has none: iCalendar knows no calendar without events.
    private static func calendar(_ pages: PageMaker) -> [RouteRow] {
        guard ScheduleCalendar.hasEvents(pages.newsletter) else { return [] }
        return [RouteRow(document: ScheduleCalendar.route) { pages in ScheduleCalendar.bytes(pages) }]
    }

    /// The search: its page, and the files that its script reads.
    private static func search(_ pages: PageMaker) -> [RouteRow] {
        let layout = SearchLayout(issueCount: pages.newsletter.issues.count)
        return [
            RouteRow("the search", count: 1, isListed: false) { _ in
                PlannedRoute(PageMaker.searchRoute, origin: "the search", .document) { pages throws(TemplateFailure) in
                    try pages.searchPage()
                }
            },
            searchFiles(1, { _ in "manifest.json" }) { files, _ in files.manifest() },
            searchFiles(layout.termFileCount, { "terms-\($0).txt" }) { files, number in files.terms(number) },
            searchFiles(layout.textFileCount, { "texts-\($0).json" }) { files, number in files.texts(number) },
        ]
    }

    private static func searchFiles(
        _ count: Int, _ name: @escaping @Sendable (Int) -> String,
        _ make: @escaping @Sendable (SearchFiles, Int) -> [UInt8]
    ) -> RouteRow {
        RouteRow("search/\(name(0))", count: count, isListed: false) { number in
            let name = name(number)
            return PlannedRoute(document: RoutePath("search/\(name)"), origin: "the program's own \(name)") { pages in
                make(pages.search, number)
            }
        }
    }

    private static func assets(_ pages: PageMaker) -> [RouteRow] {
        pages.assets.files.map { file in
            let routes = file.routes
            return RouteRow("\(file.origin) \(file.fingerprint)", count: routes.count, isListed: false) { number in
                let route = routes[number]
                return PlannedRoute(route.path, origin: route.origin, .asset, .kept(route.content))
            }
        }
    }

    // MARK: The sitemap

    private static func sitemap(_ pages: PageMaker) -> [RouteRow] {
        // The search has a page, too.
        let rows = readable(pages, pages.lists, pages.newsletter.projectOutlines)
        let count = rows.reduce(pages.newsletter.issues.count + 1) { $0 + $1.count }
        return Sitemap.routes(ofPages: count).map { route in
            RouteRow(document: route) { pages in Sitemap(entries(pages), address: pages.configuration.address)[route] }
        }
    }

    /// An issue changed last when it came out, everything else with the newest.
    static func entries(_ pages: PageMaker) -> [SitemapEntry] {
        let newest = pages.newsletter.issues.first?.date
        let issues = pages.newsletter.issues.map { SitemapEntry(pages.route(of: $0), modified: $0.date) }
        let projects = pages.newsletter.outlinesByCount
        let lists = ItemLists.all(pages.newsletter, projects, pages.words)
        let rows = readable(pages, lists, projects).map { row in
            row.routes.map { SitemapEntry($0.path, modified: newest) }
        }
        return (rows.first ?? []) + issues + rows.dropFirst().joined()
            + [SitemapEntry(PageMaker.searchRoute, modified: newest)]
    }
}
