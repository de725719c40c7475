internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklySite
internal import WeeklyTemplates

/// Makes the next snapshot: of the site as it is, or, where that has errors, of the last one that had none.
struct SnapshotMaker: Sendable {
    var source: SiteSource
    /// Seconds since 1970-01-01T00:00:00Z.
    let now: Int
    let previous: SiteSnapshot?
    let saved: SavedIssue?
    /// The addresses of pages that browsers show.
    let watched: Set<String>

    // MARK: The whole

    /// Puts the newsletter together anew. That takes the longer the more issues there are.
    mutating func whole() -> SiteSnapshot {
        let loaded = source.site(now: now)
        var next = SiteSnapshot(site: loaded.site, pages: loaded.pages)
        next.basePath = source.configuration?.address.basePath ?? "/"
        next.unpublished = source.unpublished(now: now)
        next.assets = AssetNames(loaded.site?.routes ?? [])
        next.lastSaved = saved ?? previous?.lastSaved
        next.diagnostics = loaded.diagnostics
        let found = Set(rehearse(next)).subtracting(loaded.diagnostics)
        if !found.isEmpty { next.diagnostics = (loaded.diagnostics + found).sorted() }
        return next.diagnostics.hasErrors ? holding(next) : next
    }

    /// The last site without errors, if there was one, with what is wrong now.
    private func holding(_ next: SiteSnapshot) -> SiteSnapshot {
        guard var good = previous, good.site != nil, good.isStale || !good.diagnostics.hasErrors else { return next }
        good.isStale = true
        good.diagnostics = next.diagnostics
        good.lastSaved = next.lastSaved
        return good
    }

    /// What is wrong with pages that stand for all: some mistakes in templates show only when a page is made, and making
    /// all of them takes too long for a save.
    private func rehearse(_ snapshot: SiteSnapshot) -> [Diagnostic] {
        guard let site = snapshot.site else { return [] }
        let standing = [RoutePath("index.html"), RoutePath("404.html")].compactMap { site[$0] }
        let shown = watched.compactMap { snapshot.route(ofPageAt: $0) }
        let article = site.routes.last { $0.isPage && $0.origin.hasPrefix("content/") }
        return (standing + shown + (article.map { [$0] } ?? [])).flatMap(Self.problems)
    }

    private static func problems(with route: Route) -> [Diagnostic] {
        guard case .made(let make) = route.content, case .failure(let failure) = make() else { return [] }
        return failure.diagnostics
    }

    // MARK: The page

    /// The last snapshot with the pages of just these issues made anew, for the editor's eyes; lists and feeds follow with
    /// the whole. An issue with errors keeps its page. Nil where more changed than that, or is wrong elsewhere.
    func page(of changes: FolderChanges) -> SiteSnapshot? {
        guard var next = previous, let pages = next.pages, !changes.isIncomplete else { return nil }
        guard !next.diagnostics.contains(where: { isError($0, outside: changes) }) else { return nil }
        for path in changes.paths where !FolderChanges.isIgnored(path) {
            guard source.hasIssue(at: path) else { return nil }
            let found = source.diagnostics(ofIssueAt: path)
            if found != next.diagnostics.filter({ $0.path == path }) {
                next.diagnostics = (next.diagnostics.filter { $0.path != path } + found).sorted()
            }
            guard let issue = source.issue(at: path) else { continue }
            guard let route = pages.route(ofEdited: issue), Self.problems(with: route).isEmpty else { return nil }
            next.edited[route.path] = route
        }
        next.isStale = next.diagnostics.hasErrors
        next.lastSaved = saved ?? next.lastSaved
        return next
    }

    /// Whether it is an error that reading just these issues again cannot take away.
    private func isError(_ diagnostic: Diagnostic, outside changes: FolderChanges) -> Bool {
        let isInside = diagnostic.path.map { changes.paths.contains($0) } ?? false
        return diagnostic.severity == .error && (diagnostic.id == .duplicateURL || !isInside)
    }
}
