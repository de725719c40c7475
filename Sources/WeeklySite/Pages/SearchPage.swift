internal import WeeklyModel
internal import WeeklyTemplates

extension PageMaker {
    static let searchRoute = RoutePath("search/index.html")

    /// The page on which readers search.
    func searchPage() throws(TemplateFailure) -> [UInt8] {
        try render("search", searchData)
    }

    var searchData: TemplateRecord {
        withCommon([
            "page": page(words["search"], at: Self.searchRoute),
            "search": [
                "path": .string(configuration.address.path(of: Self.searchRoute)),
                "engine_query": .string("site:" + Self.withoutScheme(configuration.address)),
                "kinds": .list(searchKinds.map { ["value": .string($0.rawValue), "name": .string(name(of: $0))] }),
                "projects": .list(
                    newsletter.projects.map { ["value": .string($0.slug), "name": .string($0.name)] }),
            ],
        ])
    }

    /// What there is to choose from.
    private var searchKinds: [SearchKind] {
        let kinds: [SearchKind: ItemKind] = [
            .question: .question, .release: .release, .schedule: .scheduleEntry, .article: .article, .task: .task,
            .event: .event,
        ]
        let counts = kinds.mapValues(newsletter.count)
        return SearchKind.allCases.filter { counts[$0] != 0 }
    }

    private func name(of kind: SearchKind) -> String {
        words["search_\(kind.rawValue)"]
    }

    private static func withoutScheme(_ address: SiteAddress) -> String {
        let url = address.origin + address.basePath
        let host = url.firstRange(of: "//").map { url[$0.upperBound...] } ?? Substring(url)
        return String(host.hasSuffix("/") ? host.dropLast() : host)
    }
}
