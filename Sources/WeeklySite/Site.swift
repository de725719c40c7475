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
        var kept: [Route] = []
        kept.reserveCapacity(routes.count)
        var collisions: [(Route, Route)] = []
        // Equal paths stand side by side, the first that was given before the others.
        for route in routes.sorted(by: { $0.path < $1.path }) {
            if let first = kept.last, first.path == route.path {
                collisions.append((first, route))
            } else {
                kept.append(route)
            }
        }
        let site = Site(routes: kept)
        return (site, diagnostics(of: collisions + site.folderCollisions))
    }

    private init(routes: [Route]) {
        self.routes = routes
        byPath = Dictionary(uniqueKeysWithValues: routes.enumerated().map { ($1.path, $0) })
    }

    package subscript(path: RoutePath) -> Route? {
        byPath[path].map { routes[$0] }
    }

    /// A file cannot stand where another one needs a folder.
    private var folderCollisions: [(Route, Route)] {
        var last: Substring = ""
        return routes.compactMap { route in
            let file = route.path.file
            guard var slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
            // Files of one folder mostly stand side by side.
            if file[..<slash] == last { return nil }
            last = file[..<slash]
            while true {
                if let other = self[RoutePath(String(file[..<slash]))] { return (other, route) }
                guard let next = file.utf8[..<slash].lastIndex(of: UInt8(ascii: "/")) else { return nil }
                slash = next
            }
        }
    }

    /// An issue has several files: that two sources are in each other's way is said once.
    private static func diagnostics(of collisions: [(Route, Route)]) -> [Diagnostic] {
        var said: Set<Set<String>> = []
        // Of several, the pages' tells an editor most.
        let ordered = collisions.filter(\.1.isPage) + collisions.filter { !$0.1.isPage }
        return ordered.compactMap { first, second in
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
