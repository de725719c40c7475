internal import WeeklyModel

/// Routes of one kind that differ by a number alone, such as the pages of a list; often there is just one.
struct RouteRow: Hashable, Sendable {
    /// Rows of one family have the same routes as far as both go.
    enum Family: Hashable, Sendable {
        case index
        case list(Page.ListID)
        case tag(String)
        case page(Page)
        case document(Document)
        case searchTerms
        case searchTexts
        case asset(StaticFile)
    }

    let family: Family
    let count: Int

    init(_ family: Family, count: Int = 1) {
        self.family = family
        self.count = count
    }

    /// - Parameter number: from 0.
    func route(_ number: Int) -> PlannedRoute {
        switch family {
        case .index: PlannedRoute(.index(number + 1))
        case .list(let list): PlannedRoute(.list(list, number + 1))
        case .tag(let tag): PlannedRoute(.tag(tag, number + 1))
        case .page(let page): PlannedRoute(page)
        case .document(let document): PlannedRoute(document)
        case .searchTerms: PlannedRoute(.searchTerms(number))
        case .searchTexts: PlannedRoute(.searchTexts(number))
        case .asset(let file):
            PlannedRoute(file.paths[number], file.origin, .asset, .kept(file.content))
        }
    }

    var routes: [PlannedRoute] { (0..<count).map(route) }
}
