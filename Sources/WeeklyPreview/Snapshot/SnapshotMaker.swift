internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyTemplates
internal import WeeklyText

/// Makes the next snapshot: of the site as it is, or, where that has errors, of the last one that had none.
struct SnapshotMaker: Sendable {
    /// What `loaded` was put together from.
    let source: SiteSource
    let loaded: SiteLoader.Loaded
    /// Seconds since 1970-01-01T00:00:00Z.
    let now: Int
    let previous: SiteSnapshot?
    let saved: SavedIssue?
    /// The addresses of pages that browsers show.
    let watched: Set<ExactText>
    var language = MessageLanguage.english

    func snapshot() -> SiteSnapshot {
        var next = SiteSnapshot(site: loaded.site)
        next.language = language
        next.basePath = source.configuration?.address.basePath ?? "/"
        next.now = now
        next.unpublished = source.unpublished(now: now)
        next.assets = AssetNames(loaded.site?.assets ?? [])
        next.lastSaved = saved ?? previous?.lastSaved
        next.diagnostics = loaded.list
        next.diagnostics = loaded.list.adding(Array(Set(rehearse(next)).subtracting(loaded.list)))
        return next.diagnostics.hasErrors ? holding(next) : next
    }

    /// The last site without errors, if there was one, with what is wrong now.
    private func holding(_ next: SiteSnapshot) -> SiteSnapshot {
        guard var good = previous, good.site != nil, good.isStale || !good.diagnostics.hasErrors else { return next }
        good.isStale = true
        good.language = next.language
        good.diagnostics = next.diagnostics
        good.lastSaved = next.lastSaved
        return good
    }

    /// What is wrong with pages that stand for all: some mistakes in templates show only when a page is made, and making
    /// all of them takes too long for a save.
    private func rehearse(_ snapshot: SiteSnapshot) -> [Diagnostic] {
        guard let site = snapshot.site else { return [] }
        let standing = (site.homes + [RoutePath("404.html")]).compactMap { site[$0] }
        let shown = watched.sortedTexts.compactMap { snapshot.route(ofPageAt: $0) }
        let examples = [site.newestIssue, site.firstContentPage].compactMap(\.self)
        return (standing + shown + examples).flatMap(Self.problems)
    }

    private static func problems(with route: Route) -> [Diagnostic] {
        guard case .made(let make) = route.content, case .failure(let failure) = make() else { return [] }
        return failure.diagnostics
    }
}
