internal import WeeklyModel

/// The routes of what programs read of the newsletter's content: each issue as JSON, and a list of all items.
enum DataRoutes {
    static func all(_ pages: PageMaker) -> [Route] {
        let issues = pages.newsletter.issues.map { issue in
            Route(document: issueRoute(issue, pages), of: issue) {
                Array(IssueJSON.text(issue).utf8) + [UInt8(ascii: "\n")]
            }
        }
        return issues + [Route(document: ItemList.route) { ItemList.bytes(pages) }]
    }

    /// The JSON form of an issue, beside its page.
    static func issueRoute(_ issue: Issue, _ pages: PageMaker) -> RoutePath {
        pages.route(of: issue).beside("index.json")
    }
}

extension FeedLinks {
    /// The JSON form of an issue.
    static func json(of issue: Issue, _ pages: PageMaker) -> FeedLink {
        FeedLink(
            title: issue.title, name: "JSON", type: "application/json",
            path: pages.configuration.address.path(of: DataRoutes.issueRoute(issue, pages)))
    }
}
