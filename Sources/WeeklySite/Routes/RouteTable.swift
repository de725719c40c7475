internal import WeeklyModel
internal import WeeklyText

/// Routes by their paths, and whether any are in each other's way.
///
/// Cut into shards, so that a copy of the table in which little changes costs little.
struct RouteTable: Sendable {
    private var routes = Sharded<RoutePath, PlannedRoute>()
    /// How many files there are below every folder.
    private var folders = Sharded<RoutePath, Int>()
    /// How many routes have the path of another.
    private(set) var duplicateCount = 0
    /// How many files stand where others need a folder.
    private var blockedCount = 0

    private var cases = CaseConflicts()
    /// How many groups of routes differ by the case of letters alone, where they must not.
    private var caseConflictCount = 0

    /// Whether every route has a place of its own.
    var isClear: Bool { duplicateCount == 0 && blockedCount == 0 && caseConflictCount == 0 }

    var all: [PlannedRoute] { routes.values }

    subscript(path: RoutePath) -> PlannedRoute? { routes[path] }

    /// Where there is a route with this path, it stays.
    mutating func add(_ route: PlannedRoute) {
        guard routes[route.path] == nil else {
            duplicateCount += 1
            return
        }
        noteCases(of: route.path) { table in
            table.routes[route.path] = route
            table.cases.add(route.path)
        }
        if folders[route.path] != nil { blockedCount += 1 }
        forEachFolder(of: route.path) { table, folder in
            let count = table.folders[folder] ?? 0
            table.folders[folder] = count + 1
            if count == 0, table.routes[folder] != nil { table.blockedCount += 1 }
        }
    }

    /// Only for a table without duplicates: else it could not be known which of them goes.
    mutating func remove(_ path: RoutePath) {
        guard routes[path] != nil else { return }
        noteCases(of: path) { table in
            table.routes[path] = nil
            table.cases.remove(path)
        }
        if folders[path] != nil { blockedCount -= 1 }
        forEachFolder(of: path) { table, folder in
            let count = table.folders[folder] ?? 0
            table.folders[folder] = count == 1 ? nil : count - 1
            if count == 1, table.routes[folder] != nil { table.blockedCount -= 1 }
        }
    }

    /// Counts anew what is in each other's way at a path.
    private mutating func noteCases(of path: RoutePath, _ change: (inout RouteTable) -> Void) {
        caseConflictCount -= cases.count(at: path) { routes[$0] }
        change(&self)
        caseConflictCount += cases.count(at: path) { routes[$0] }
    }

    private mutating func forEachFolder(of path: RoutePath, _ body: (inout RouteTable, RoutePath) -> Void) {
        var rest = path.file.utf8[...]
        while let slash = rest.lastIndex(of: .slash) {
            rest = rest[..<slash]
            body(&self, RoutePath(String(Substring(rest))))
        }
    }
}

/// A dictionary in parts, each with storage of its own.
private struct Sharded<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private static var count: Int { 256 }

    private var shards = [[Key: Value]](repeating: [:], count: Self.count)

    var values: [Value] { shards.flatMap(\.values) }

    subscript(key: Key) -> Value? {
        get { shards[Self.shard(of: key)][key] }
        set { shards[Self.shard(of: key)][key] = newValue }
    }

    private static func shard(of key: Key) -> Int {
        // The dictionaries use the lower bits.
        Int(UInt(bitPattern: key.hashValue) >> 48) % count
    }
}
