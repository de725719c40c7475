internal import WeeklyModel
internal import WeeklyText

/// Routes by their paths, and whether any are in each other's way.
///
/// Cut into shards, so that a copy of the table in which little changes costs little.
struct RouteTable: Sendable {
    private var routes = Sharded<PlannedRoute>()
    /// How many files and folders there are in every folder.
    private var folders = Sharded<Int>()
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

    /// In any order.
    var paths: [RoutePath] { routes.keys }

    subscript(path: RoutePath) -> PlannedRoute? { routes[path] }

    init() {}

    /// A table of some routes; of those of one path it has the first.
    init(_ all: [PlannedRoute]) {
        routes.reserve(all.count)
        folders.reserve(all.count)
        for route in all { add(route) }
    }

    /// Where there is a route with this path, it stays.
    mutating func add(_ route: PlannedRoute) {
        guard routes.add(route, at: route.path) else {
            duplicateCount += 1
            return
        }
        // Another that differs by case was counted without this one.
        if cases.concern(route.path) {
            caseConflictCount -= cases.count(at: route.path) { $0 == route.path ? nil : routes[$0] }
            cases.add(route.path)
            caseConflictCount += cases.count(at: route.path) { routes[$0] }
        }
        if folders[route.path] != nil { blockedCount += 1 }
        forEachFolder(of: route.path) { table, folder in
            let isFirst = table.folders.change(folder, by: 1) == 1
            if isFirst, table.routes[folder] != nil { table.blockedCount += 1 }
            return isFirst
        }
    }

    /// Only for a table without duplicates: else it could not be known which of them goes.
    mutating func remove(_ path: RoutePath) {
        guard routes[path] != nil else { return }
        let isConcern = cases.concern(path)
        if isConcern { caseConflictCount -= cases.count(at: path) { routes[$0] } }
        routes[path] = nil
        if isConcern {
            cases.remove(path)
            caseConflictCount += cases.count(at: path) { routes[$0] }
        }
        if folders[path] != nil { blockedCount -= 1 }
        forEachFolder(of: path) { table, folder in
            let isLast = table.folders.change(folder, by: -1) == 0
            if isLast, table.routes[folder] != nil { table.blockedCount -= 1 }
            return isLast
        }
    }

    /// From the inner to the outer, as long as they come or go with what is in them.
    private mutating func forEachFolder(of path: RoutePath, _ body: (inout RouteTable, RoutePath) -> Bool) {
        var rest = path.file.utf8[...]
        while let slash = rest.lastIndex(of: .slash) {
            rest = rest[..<slash]
            guard body(&self, RoutePath(String(Substring(rest)))) else { return }
        }
    }
}

/// A dictionary in parts, each with storage of its own.
private struct Sharded<Value: Sendable>: Sendable {
    /// A power of two.
    private static var count: Int { 256 }

    private var shards = [[RoutePath: Value]](repeating: [:], count: Self.count)

    var values: [Value] { shards.flatMap(\.values) }
    var keys: [RoutePath] { shards.flatMap(\.keys) }

    subscript(key: RoutePath) -> Value? {
        get { shards[Self.shard(of: key)][key] }
        set { shards[Self.shard(of: key)][key] = newValue }
    }

    /// Adds a value where the key has none.
    ///
    /// - Returns: whether it had none.
    mutating func add(_ value: Value, at key: RoutePath) -> Bool {
        let shard = Self.shard(of: key)
        guard let known = shards[shard].updateValue(value, forKey: key) else { return true }
        shards[shard][key] = known
        return false
    }

    /// Makes room for as many values, of keys whatever.
    mutating func reserve(_ count: Int) {
        for shard in shards.indices { shards[shard].reserveCapacity(count / Self.count) }
    }

    /// The shards need only be of like size: a hash as of dictionaries, computed once more, would cost as much as all else here.
    private static func shard(of key: RoutePath) -> Int {
        var hash = StableHash()
        hash.add(key.file)
        return Int(truncatingIfNeeded: hash.value >> 32) & (count - 1)
    }
}

extension Sharded where Value == Int {
    /// Counts up or down; what is at 0 has no value.
    ///
    /// - Returns: the count then.
    mutating func change(_ key: RoutePath, by step: Int) -> Int {
        let shard = Self.shard(of: key)
        return shards[shard].count(key, step)
    }
}
