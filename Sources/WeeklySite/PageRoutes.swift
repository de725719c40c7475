internal import WeeklyModel
internal import WeeklyTemplates

/// The routes that the program makes out of the newsletter.
enum PageRoutes {
    static func all(_ pages: PageMaker) -> [Route] {
        issues(pages) + index(pages) + documents(pages)
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

    private static func documents(_ pages: PageMaker) -> [Route] {
        [
            page(RoutePath("404.html"), origin: "the page for unknown addresses") {
                () throws(TemplateFailure) in try pages.notFoundPage()
            },
            document(RSSFeed.route) { () throws(TemplateFailure) in try RSSFeed.bytes(pages) },
            document(Sitemap.route) { Sitemap.bytes(pages) },
            document(Sitemap.robotsRoute) { Sitemap.robots(pages) },
        ]
    }

    private static func page(
        _ path: RoutePath, origin: String, _ make: @escaping @Sendable () throws(TemplateFailure) -> [UInt8]
    ) -> Route {
        Route(path, origin: origin, isPage: true, content: .made { Result(catching: make) })
    }

    private static func document(
        _ path: RoutePath, _ make: @escaping @Sendable () throws(TemplateFailure) -> [UInt8]
    ) -> Route {
        Route(path, origin: "the program's own \(path.file)", content: .made { Result(catching: make) })
    }
}
