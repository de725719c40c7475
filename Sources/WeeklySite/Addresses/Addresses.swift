internal import WeeklyModel
internal import WeeklyText

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

    /// The permalink of an item: its place on the issue's page; the page where the item has none of its own.
    func url(of item: Item, in issue: Issue) -> String {
        Self.url(of: item, at: url(of: issue))
    }

    /// The same, where the address of the issue's page is known.
    static func url(of item: Item, at page: String) -> String {
        item.anchor.map { "\(page)#\(PercentEncoding.part($0))" } ?? page
    }

    /// An address that an editor wrote, as whole address; `page` is where they wrote it.
    static func whole(_ address: String, on page: String) -> String {
        PercentEncoding.address(URLReference.resolve(address, against: .init(page)))
    }
}
