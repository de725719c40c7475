internal import WeeklyModel

/// Routes of one kind that differ by a number alone, such as the pages of a list; often there is just one.
struct RouteRow: Sendable {
    /// Rows of one name have the same routes as far as both go.
    let name: String
    let count: Int
    /// Whether search engines are told of its pages.
    let isListed: Bool
    /// - Parameter number: from 0.
    let route: @Sendable (_ number: Int) -> PlannedRoute

    init(_ name: String, count: Int, isListed: Bool = true, _ route: @escaping @Sendable (Int) -> PlannedRoute) {
        self.name = name
        self.count = count
        self.isListed = isListed
        self.route = route
    }

    /// A row of one page.
    init(page path: RoutePath, origin: String, _ make: @escaping PlannedRoute.Make) {
        self.init("\(origin) \(path.file)", count: 1) { _ in PlannedRoute(path, origin: origin, .list, make) }
    }

    /// A row of one file that the program makes and that is no page.
    init(document path: RoutePath, _ make: @escaping PlannedRoute.Make) {
        self.init(path.file, count: 1, isListed: false) { _ in PlannedRoute(document: path, make) }
    }

    var routes: [PlannedRoute] { (0..<count).map(route) }
}
