package import WeeklyDiagnostics
internal import WeeklyModel

/// The whole site as a table: path → how to make its bytes. A path that is no route is not on the site.
package struct Site: Sendable {
    /// Sorted by path.
    package let routes: [Route]
    private let byPath: [RoutePath: Int]

    /// Gathers the routes of all pages, feeds and files; two with one path are an error that names both.
    package static func assemble(_ pages: PageMaker, files: [Route]) -> (Site, [Diagnostic]) {
        assemble(PageRoutes.all(pages) + pages.assets.routes + files)
    }

    static func assemble(_ routes: [Route]) -> (Site, [Diagnostic]) {
        var kept: [RoutePath: Route] = [:]
        var collisions: [(Route, Route)] = []
        for route in routes {
            if let first = kept[route.path] { collisions.append((first, route)) }
            kept[route.path] = kept[route.path] ?? route
        }
        let sorted = kept.values.sorted { $0.path < $1.path }
        collisions += sorted.compactMap { route in folderCollision(of: route, kept).map { ($0, route) } }
        return (Site(routes: sorted), diagnostics(of: collisions))
    }

    private init(routes: [Route]) {
        self.routes = routes
        byPath = Dictionary(uniqueKeysWithValues: routes.enumerated().map { ($1.path, $0) })
    }

    package subscript(path: RoutePath) -> Route? {
        byPath[path].map { routes[$0] }
    }

    /// A file cannot stand where another one needs a folder.
    private static func folderCollision(of route: Route, _ routes: [RoutePath: Route]) -> Route? {
        var folder = Substring(route.path.file)
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if let file = routes[RoutePath(String(folder))] { return file }
        }
        return nil
    }

    /// An issue has several files: that two sources are in each other's way is said once.
    private static func diagnostics(of collisions: [(Route, Route)]) -> [Diagnostic] {
        var said: Set<Set<String>> = []
        return collisions.compactMap { first, second in
            said.insert([first.origin, second.origin]).inserted ? collision(first, second) : nil
        }
    }

    private static func collision(_ first: Route, _ second: Route) -> Diagnostic {
        let (first, second) = first.origin <= second.origin ? (first, second) : (second, first)
        return Diagnostic(
            .duplicateURL, "this and \(first.origin) would both be /\(second.path.urlPath)", path: second.origin,
            fixes: [.init("rename one of the files, or give one of the issues another slug:")])
    }
}
