internal import WeeklyModel
internal import WeeklyTemplates

/// The routes of all feeds.
enum FeedRoutes {
    static func all(_ pages: PageMaker) -> [Route] {
        issues(pages) + projects(pages)
    }

    private static func issues(_ pages: PageMaker) -> [Route] {
        FeedForm.allCases.map { form in
            Route(document: IssueFeed.route(form)) { () throws(TemplateFailure) in try IssueFeed.bytes(form, pages) }
        }
    }

    private static func projects(_ pages: PageMaker) -> [Route] {
        pages.newsletter.projects.flatMap(ProjectFeed.all).map { feed in
            Route(document: feed.route) { feed.bytes(pages) }
        }
    }
}
