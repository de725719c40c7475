internal import WeeklyModel

/// Routes of one kind that differ by a number alone, such as the pages of a list; often there is just one.
struct RouteRow: Hashable, Sendable {
    /// Rows of one family have the same routes as far as both go.
    enum Family: Hashable, Sendable {
        case pages(PageRun.Family)
        case document(Document)
        case searchTerms
        case searchTexts
        case asset(AssetRoute)
    }

    let family: Family
    let count: Int

    init(_ family: Family, count: Int = 1) {
        self.family = family
        self.count = count
    }

    init(_ run: PageRun) {
        self.init(.pages(run.family), count: run.count)
    }

    /// What of the site it belongs to.
    var output: SiteOutput {
        switch family {
        case .pages(let family): family.page(0).output
        case .document(let document): document.output
        case .searchTerms, .searchTexts: .search
        case .asset: .pages
        }
    }

    /// - Parameter number: from 0.
    func route(_ number: Int) -> PlannedRoute {
        switch family {
        case .pages(let family): PlannedRoute(family.page(number))
        case .document(let document): PlannedRoute(document)
        case .searchTerms: PlannedRoute(.searchTerms(number))
        case .searchTexts: PlannedRoute(.searchTexts(number))
        case .asset(let asset): PlannedRoute(asset.path, asset.origin, .asset, .kept(asset.content))
        }
    }

    var routes: [PlannedRoute] { (0..<count).map(route) }
}
