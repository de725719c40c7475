internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

extension PageMaker {
    /// What the page on which readers search shows.
    var searchData: TemplateRecord {
        withCommon([
            "page": page(words["search"], at: SitePaths.search),
            "search": [
                "path": .string(configuration.ownAddress.path(of: SitePaths.search)),
                "engine_query": .string("site:" + Self.withoutScheme(configuration.ownAddress)),
                "kinds": .list(searchKinds.map { ["value": .string($0.kind.name), "name": .string($0.name)] }),
                "projects": .list(searchProjects),
            ],
        ])
    }

    /// The search leads to the pages of projects; where there are none, it does not know them.
    private var searchProjects: [TemplateValue] {
        guard configuration.makes(.lists) else { return [] }
        return newsletter.projects.map { project in
            [
                "value": .string(project.slug), "name": .string(project.name),
                "path": .string(addresses.path(of: SitePaths.project(project.slug))),
                "description": .init(project.description),
            ]
        }
    }

    /// What there is to choose from: by value and name.
    private var searchKinds: [(kind: SearchKind, name: String)] {
        let scope = SearchScope(configuration)
        return SearchKind.all.flatMap(namedKinds).filter { scope.holds($0.kind) }
    }

    /// What there is of a kind; of entries there are as many kinds as the site names.
    private func namedKinds(of kind: SearchKind) -> [(kind: SearchKind, name: String)] {
        if kind.isPage, edition.contents.isEmpty { return [] }
        guard let item = kind.item else { return [(kind, name(of: kind))] }
        guard item == .entry else {
            return newsletter.count(of: item) > 0 ? [(kind, name(of: kind))] : []
        }
        return configuration.kinds.compactMap { settings in
            guard case .named(let named) = settings.kind, newsletter.count(ofEntries: named) > 0 else { return nil }
            return (SearchKind(named), settings.shownName)
        }
    }

    private func name(of kind: SearchKind) -> String { words["search_\(kind.name)"] }

    private static func withoutScheme(_ address: SiteAddress) -> String {
        let url = address.origin + address.basePath
        let host = url.utf8.firstRange(of: "//".utf8).map { url[$0.upperBound...] } ?? Substring(url)
        return String(host.without(end: "/") ?? host)
    }
}
