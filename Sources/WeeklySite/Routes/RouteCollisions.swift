internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Finds the routes that are in each other's way.
enum RouteCollisions {
    /// Of routes with one path keeps the first; says of all that are in each other's way which files they come from.
    static func resolve(_ routes: [PlannedRoute]) -> (kept: [PlannedRoute], diagnostics: [Diagnostic]) {
        var kept: [PlannedRoute] = []
        var collisions: [(PlannedRoute, PlannedRoute)] = []
        // Equal paths stand side by side.
        for (_, route) in routes.enumerated().sorted(by: isBefore) {
            if let first = kept.last, first.path == route.path {
                collisions.append((first, route))
            } else {
                kept.append(route)
            }
        }
        return (kept, diagnostics(of: collisions + blocked(kept), CaseConflicts.pairs(among: kept)))
    }

    private static func isBefore(
        _ left: (offset: Int, element: PlannedRoute), _ right: (offset: Int, element: PlannedRoute)
    ) -> Bool {
        if left.element.path != right.element.path { return left.element.path < right.element.path }
        if left.element.standing != right.element.standing {
            return left.element.standing.rawValue < right.element.standing.rawValue
        }
        return left.offset < right.offset
    }

    /// A file cannot stand where another one needs a folder.
    private static func blocked(_ routes: [PlannedRoute]) -> [(PlannedRoute, PlannedRoute)] {
        let byPath = Dictionary(routes.map { ($0.path, $0) }) { first, _ in first }
        var last: Substring = ""
        return routes.compactMap { route in
            let file = route.path.file
            guard var slash = file.utf8.lastIndex(of: .slash) else { return nil }
            // Files of one folder mostly stand side by side.
            if file[..<slash].hasBytes(of: last) { return nil }
            last = file[..<slash]
            while true {
                if let other = byPath[RoutePath(String(file[..<slash]))] { return (other, route) }
                guard let next = file.utf8[..<slash].lastIndex(of: .slash) else { return nil }
                slash = next
            }
        }
    }

    /// An issue has several files: that two sources are in each other's way is said once.
    private static func diagnostics(
        of collisions: [(PlannedRoute, PlannedRoute)], _ cases: [(PlannedRoute, PlannedRoute)]
    ) -> [Diagnostic] {
        var said: Set<Set<Origin>> = []
        // Of several, the pages' tells an editor most.
        let ordered = collisions.filter(\.1.isPage) + collisions.filter { !$0.1.isPage }
        return ordered.compactMap { first, second in
            said.insert([first.origin, second.origin]).inserted ? collision(first, second) : nil
        } + cases.map(nearCollision)
    }

    private static func nearCollision(_ other: PlannedRoute, _ alias: PlannedRoute) -> Diagnostic {
        Diagnostic(
            .duplicateURL,
            """
            the alias /\(alias.path.urlPath) of this and /\(other.path.urlPath) of \(other.origin.wording) are one file where \
            capital letters do not count
            """,
            path: alias.origin.text, fixes: [.init("remove the alias, or spell it otherwise")])
    }

    private static func collision(_ first: PlannedRoute, _ second: PlannedRoute) -> Diagnostic {
        let (first, second) = isToldAt(first.origin, before: second.origin) ? (second, first) : (first, second)
        let isOfProgram = first.origin.path == nil
        return Diagnostic(
            .duplicateURL, "this and \(first.origin.wording) would both be /\(second.path.urlPath)",
            path: second.origin.text,
            fixes: [
                isOfProgram
                    ? .init("rename the file, or give it another address by slug: or permalink:")
                    : .init("rename one of the files, or give one of the issues another slug:")
            ])
    }

    /// Somebody can rename a file, but nothing that the program makes.
    private static func isToldAt(_ origin: Origin, before other: Origin) -> Bool {
        if (origin.path == nil) != (other.path == nil) { return other.path == nil }
        return other.text.precedes(origin.text)
    }
}
