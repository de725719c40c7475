internal import WeeklyModel

/// All routes of a site, kept so that what changes can be exchanged and the rest stays (incremental planning).
struct SitePlan: Sendable {
    private let addresses: Addresses
    let issues: [PublishedIssue]
    let contents: [PublishedPage]
    private let rows: [RouteRow]
    private(set) var table: RouteTable
    /// Whether it has the same paths as the plan before it.
    private(set) var keepsPaths = false

    /// - Parameter previous: what is taken over as far as it is the same.
    init(_ pages: PageMaker, _ issues: [PublishedIssue], _ contents: [PublishedPage], after previous: SitePlan?) {
        addresses = pages.addresses
        self.issues = issues
        self.contents = contents
        rows = PageRoutes.all(pages)
        // Where two routes had one path, the table does not say which it holds.
        if let previous, previous.addresses.placesEqually(addresses), previous.table.duplicateCount == 0 {
            table = previous.table
            exchange(previous)
        } else {
            table = RouteTable()
            for route in allRoutes(pages.newsletter) { table.add(route) }
        }
    }

    /// First all that goes, then all that comes: a path may go over from one to another.
    private mutating func exchange(_ previous: SitePlan) {
        let change = IdentityChange(from: previous.issues, to: issues)
        let changedContents = IdentityChange(from: previous.contents, to: contents)
        let old = Dictionary(previous.rows.map { ($0.family, $0.count) }) { first, _ in first }
        let new = Dictionary(rows.map { ($0.family, $0.count) }) { first, _ in first }
        let gone =
            change.removed.flatMap { IssueRoutes.all($0, addresses).map(\.path) }
            + changedContents.removed.flatMap { ContentPageRoutes.all($0, addresses.root).map(\.path) }
            + previous.rows.flatMap { row in
                (0..<row.count).dropFirst(new[row.family] ?? 0).map { row.route($0).path }
            }
        let come =
            change.added.flatMap { IssueRoutes.all($0, addresses) }
            + changedContents.added.flatMap { ContentPageRoutes.all($0, addresses.root) }
            + rows.flatMap { row in (0..<row.count).dropFirst(old[row.family] ?? 0).map(row.route) }
        for path in gone { table.remove(path) }
        for route in come { table.add(route) }
        keepsPaths = Set(gone) == Set(come.map(\.path))
    }

    /// Every route, also those of one path; of these the first is to be kept where they stand equal.
    func allRoutes(_ newsletter: Newsletter) -> [PlannedRoute] {
        let ordered = issues.map { (newsletter.index(of: $0.entry) ?? 0, $0) }.sorted { $0.0 < $1.0 }
        return rows.flatMap(\.routes) + ordered.flatMap { IssueRoutes.all($0.1, addresses) }
            + contents.flatMap { ContentPageRoutes.all($0, addresses.root) }
    }
}
