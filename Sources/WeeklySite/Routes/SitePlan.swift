internal import WeeklyModel

/// All routes of a site, kept so that what changes can be exchanged and the rest stays (incremental planning).
struct SitePlan: Sendable {
    /// The main language's first.
    let languages: [LanguagePlan]
    private(set) var table: RouteTable
    /// The paths at which something stands that did not stand there by the plan before it, or no longer stands; nil where that is not known.
    private(set) var changedPaths: Set<RoutePath>?

    /// - Parameter previous: what is taken over as far as it is the same.
    init(_ contents: [LanguageContent], after previous: SitePlan?) {
        languages = contents.enumerated().map { LanguagePlan($1, number: $0) }
        // Where two routes had one path, the table does not say which it holds.
        if let previous, Self.placesEqually(languages, previous.languages), previous.table.duplicateCount == 0 {
            table = previous.table
            exchange(previous)
        } else {
            table = RouteTable(Self.allRoutes(languages))
        }
    }

    private static func placesEqually(_ plans: [LanguagePlan], _ others: [LanguagePlan]) -> Bool {
        plans.count == others.count && zip(plans, others).allSatisfy { $0.placesEqually($1) }
    }

    /// First all that goes, then all that comes: a path may go over from one to another.
    private mutating func exchange(_ previous: SitePlan) {
        let changes = zip(languages, previous.languages).map { $0.change(since: $1) }
        let (gone, come) = (changes.flatMap(\.gone), changes.flatMap(\.come))
        for path in gone { table.remove(path) }
        for route in come { table.add(route) }
        if previous.table.isClear, table.isClear { changedPaths = changedPaths(gone, come, since: previous.table) }
    }

    /// What goes and comes again as the same kind of file, such as the page of an issue whose text changed, is no change.
    private func changedPaths(_ gone: [RoutePath], _ come: [PlannedRoute], since previous: RouteTable) -> Set<RoutePath>
    {
        let paths = Set(gone).union(come.lazy.map(\.path))
        return paths.filter { path in previous[path]?.standing != table[path]?.standing }
    }

    /// Every route, also those of one path; of these the first is to be kept where they stand equal.
    var allRoutes: [PlannedRoute] { Self.allRoutes(languages) }

    private static func allRoutes(_ languages: [LanguagePlan]) -> [PlannedRoute] {
        var routes: [PlannedRoute] = []
        for language in languages { language.appendRoutes(to: &routes) }
        return routes
    }
}
