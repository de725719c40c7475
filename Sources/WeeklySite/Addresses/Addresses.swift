internal import WeeklyModel

/// Where things are on this site.
struct Addresses: Sendable {
    let site: SiteAddress
    let permalink: PermalinkPattern

    func route(of issue: Issue) -> RoutePath {
        permalink.route(of: issue)
    }

    /// The path that pages link to, percent-encoded.
    func path(of issue: Issue) -> String {
        site.path(of: route(of: issue))
    }

    func path(of route: RoutePath) -> String {
        site.path(of: route)
    }

    /// The whole address.
    func url(of issue: Issue) -> String {
        site.url(of: route(of: issue))
    }

    func url(of route: RoutePath) -> String {
        site.url(of: route)
    }
}
