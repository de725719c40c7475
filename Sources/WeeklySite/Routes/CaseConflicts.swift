internal import WeeklyModel
internal import WeeklyText

/// Former addresses that differ from another route's path by the case of ASCII letters alone. On the disks of macOS and Windows,
/// and behind some hosts, both are one file; which of them is there is chance.
///
/// Other routes may well differ so, such as two tags that are spelled otherwise: they have always done.
struct CaseConflicts: Sendable {
    /// The paths that hold capital letters, by what they are in small ones.
    private var capitals: [RoutePath: Set<RoutePath>] = [:]

    /// Whether a path may be in the way of others, or others in its way.
    func concern(_ path: RoutePath) -> Bool {
        path.hasCapitals || !capitals.isEmpty && capitals[path] != nil
    }

    mutating func add(_ path: RoutePath) {
        guard path.hasCapitals else { return }
        capitals[path.inSmallLetters, default: []].insert(path)
    }

    mutating func remove(_ path: RoutePath) {
        guard path.hasCapitals else { return }
        let small = path.inSmallLetters
        capitals[small]?.remove(path)
        if capitals[small]?.isEmpty ?? false { capitals[small] = nil }
    }

    /// How many are in each other's way at a path: one group or none.
    ///
    /// - Parameter route: the route with a path; nil where there is none.
    func count(at path: RoutePath, _ route: (RoutePath) -> PlannedRoute?) -> Int {
        if capitals.isEmpty { return 0 }
        let small = path.hasCapitals ? path.inSmallLetters : path
        guard let others = capitals[small] else { return 0 }
        let group = others.compactMap(route) + [route(small)].compactMap(\.self)
        return group.count > 1 && group.contains { $0.standing == .redirect } ? 1 : 0
    }

    /// Pairs of routes, the second of which is a former address.
    ///
    /// - Parameter routes: no two of one path, in their order.
    static func pairs(among routes: [PlannedRoute]) -> [(PlannedRoute, PlannedRoute)] {
        let smalls = routes.filter { $0.path.hasCapitals }.map(\.path.inSmallLetters)
        guard !smalls.isEmpty else { return [] }
        let wanted = Set(smalls)
        var groups: [RoutePath: [PlannedRoute]] = [:]
        for route in routes {
            let small = route.path.inSmallLetters
            if wanted.contains(small) { groups[small, default: []].append(route) }
        }
        return groups.values.filter { $0.count > 1 }.flatMap { group -> [(PlannedRoute, PlannedRoute)] in
            group.filter { $0.standing == .redirect }.compactMap { alias in
                group.first { $0.path != alias.path }.map { ($0, alias) }
            }
        }.sorted { ($0.1.path, $0.0.path) < ($1.1.path, $1.0.path) }
    }
}

extension RoutePath {
    fileprivate var hasCapitals: Bool { file.utf8.contains { $0.isASCIIUppercase } }

    fileprivate var inSmallLetters: RoutePath {
        RoutePath(String(decoding: file.utf8.map(\.lowercasedASCII), as: UTF8.self))
    }
}
