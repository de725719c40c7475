internal import WeeklyModel
internal import WeeklyTemplates

/// The routes that the program makes out of the newsletter.
enum PageRoutes {
    static func all(_ pages: PageMaker) -> [Route] {
        let readable =
            index(pages) + issues(pages) + lists(pages) + archive(pages) + schedule(pages) + projects(pages)
            + tags(pages)
        let machines =
            FeedRoutes.all(pages) + CalendarRoutes.all(pages) + DataRoutes.all(pages) + SearchRoutes.all(pages)
        return readable + redirects(pages) + documents(pages) + machines
            + Sitemap(sitemap(readable, pages), address: pages.configuration.address).routes
    }

    /// The pages that search engines are told of: an issue changed last when it came out, everything else with the newest.
    static func sitemap(_ readable: [Route], _ pages: PageMaker) -> [SitemapEntry] {
        let newest = pages.newsletter.issues.first?.date
        let dates = Dictionary(pages.newsletter.issues.map { (pages.route(of: $0), $0.date) }) { first, _ in first }
        let pages = readable.map { SitemapEntry($0.path, modified: dates[$0.path] ?? newest) }
        return pages + [SitemapEntry(PageMaker.searchRoute, modified: newest)]
    }

    private static func issues(_ pages: PageMaker) -> [Route] {
        pages.newsletter.issues.indices.map { index in
            let issue = pages.newsletter.issues[index]
            return page(pages.route(of: issue), origin: "content/\(issue.sourcePath)") {
                () throws(TemplateFailure) in try pages.issuePage(at: index)
            }
        }
    }

    private static func index(_ pages: PageMaker) -> [Route] {
        (1...pages.indexPageCount).map { number in
            page(PageMaker.indexRoute(number), origin: "the list of issues") {
                () throws(TemplateFailure) in try pages.indexPage(number)
            }
        }
    }

    private static func lists(_ pages: PageMaker) -> [Route] {
        pages.lists.flatMap { list in
            (1...list.pageCount).map { number in
                page(list.route(number), origin: "the list \(list.folder)") {
                    () throws(TemplateFailure) in try pages.listPage(list, number)
                }
            }
        }
    }

    private static func archive(_ pages: PageMaker) -> [Route] {
        guard !pages.newsletter.issues.isEmpty else { return [] }
        let years = pages.newsletter.years.map { entry in
            page(PageMaker.yearRoute(entry.year), origin: "the archive") {
                () throws(TemplateFailure) in try pages.yearPage(entry.year)
            }
        }
        return [
            page(PageMaker.archiveRoute, origin: "the archive") { () throws(TemplateFailure) in try pages.archivePage()
            }
        ] + years
    }

    private static func schedule(_ pages: PageMaker) -> [Route] {
        guard !pages.newsletter.items.schedule.isEmpty else { return [] }
        let months = pages.schedule.months.map { month in
            page(month.route, origin: "the schedule") { () throws(TemplateFailure) in try pages.monthPage(month) }
        }
        return [
            page(PageMaker.scheduleRoute, origin: "the schedule") {
                () throws(TemplateFailure) in try pages.schedulePage()
            }
        ] + months
    }

    private static func projects(_ pages: PageMaker) -> [Route] {
        guard !pages.newsletter.projects.isEmpty else { return [] }
        let each = pages.newsletter.projects.map { project in
            page(PageMaker.route(of: project), origin: "the project \(project.name)") {
                () throws(TemplateFailure) in try pages.projectPage(project)
            }
        }
        return [
            page(PageMaker.projectsRoute, origin: "the list of projects") {
                () throws(TemplateFailure) in try pages.projectsPage()
            }
        ] + each
    }

    private static func tags(_ pages: PageMaker) -> [Route] {
        pages.newsletter.tags.flatMap { entry in
            (1...pages.pageCount(of: entry.issues.count)).map { number in
                page(TagPages.route(entry.tag, number), origin: "the tag \(entry.tag)") {
                    () throws(TemplateFailure) in try pages.tagPage(entry.tag, issues: entry.issues, number)
                }
            }
        }
    }

    private static func redirects(_ pages: PageMaker) -> [Route] {
        pages.newsletter.issues.flatMap { issue in
            issue.frontMatter.aliases.map { alias in
                page(PageMaker.route(ofAlias: alias), origin: "content/\(issue.sourcePath)") {
                    () throws(TemplateFailure) in try pages.redirectPage(to: issue, from: alias)
                }
            }
        }
    }

    private static func documents(_ pages: PageMaker) -> [Route] {
        [
            page(RoutePath("404.html"), origin: "the page for unknown addresses") {
                () throws(TemplateFailure) in try pages.notFoundPage()
            },
            Route(document: Sitemap.robotsRoute) { Sitemap.robots(pages.configuration.address) },
        ]
    }

    private static func page(
        _ path: RoutePath, origin: String, _ make: @escaping @Sendable () throws(TemplateFailure) -> [UInt8]
    ) -> Route {
        Route(path, origin: origin, isPage: true, content: .made { Result(catching: make) })
    }
}
