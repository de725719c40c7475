internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

extension PageMaker {
    /// What the page on which readers search shows.
    var searchData: TemplateRecord {
        withCommon([
            "page": page(words["search"], at: SitePaths.search),
            "search": [
                "path": .string(configuration.address.path(of: SitePaths.search)),
                "engine_query": .string("site:" + Self.withoutScheme(configuration.address)),
                "kinds": .list(searchKinds.map { ["value": .string($0.name), "name": .string(name(of: $0))] }),
                "projects": .list(
                    newsletter.projects.map { ["value": .string($0.slug), "name": .string($0.name)] }),
            ],
        ])
    }

    /// What there is to choose from.
    private var searchKinds: [SearchKind] {
        SearchKind.all.filter { $0.item.map { newsletter.count(of: $0) > 0 } ?? true }
    }

    private func name(of kind: SearchKind) -> String {
        words["search_\(kind.name)"]
    }

    private static func withoutScheme(_ address: SiteAddress) -> String {
        let url = address.origin + address.basePath
        let host = url.firstRange(of: "//").map { url[$0.upperBound...] } ?? Substring(url)
        return String(host.without(end: "/") ?? host)
    }
}
