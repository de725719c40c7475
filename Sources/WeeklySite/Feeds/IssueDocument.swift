internal import WeeklyModel
internal import WeeklyText

/// The JSON form of an issue.
enum IssueDocument {
    /// Beside the issue's page.
    static func route(beside page: RoutePath) -> RoutePath {
        page.beside("index.json")
    }

    static func bytes(_ issue: Issue) -> [UInt8] {
        Array(IssueJSON.text(issue).utf8) + [.lineFeed]
    }
}

extension FeedLinks {
    /// The JSON form of an issue.
    static func json(of issue: Issue, _ pages: PageMaker) -> FeedLink {
        FeedLink(
            title: issue.title, name: "JSON", type: "application/json",
            path: pages.configuration.address.path(of: IssueDocument.route(beside: pages.route(of: issue))))
    }
}
