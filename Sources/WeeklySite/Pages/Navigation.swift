internal import WeeklyModel

/// The pages that the head of every page links to: those that have something to show.
struct Navigation: Sendable {
    struct Entry: Sendable {
        let name: String
        let path: RoutePath
    }

    let entries: [Entry]

    init(_ edition: Edition) {
        let newsletter = edition.newsletter
        let archive = Entry(name: edition.words["archive"], path: SitePaths.archive)
        let projects = Entry(name: edition.words["projects"], path: SitePaths.projects)
        let search = Entry(name: edition.words["search"], path: SitePaths.search)
        let kinds = KindOnSite.all.flatMap { Self.entries(of: $0, edition) }
        let hasProjects = !newsletter.projectOutlines.isEmpty
        guard !newsletter.issues.isEmpty else {
            entries = kinds + (hasProjects ? [projects] : [])
            return
        }
        entries = [archive] + kinds + (hasProjects ? [projects] : []) + [search]
    }

    private static func entries(of kind: KindOnSite, _ edition: Edition) -> [Entry] {
        switch kind.listing {
        case .none: return []
        case .byName: return edition.configuration.listedKinds.compactMap { named($0, edition.newsletter) }
        case .pages, .own: break
        }
        let settings = edition.settings(ofKindNamed: kind.name)
        guard edition.newsletter.count(of: kind.kind) > 0, settings?.isInMenu ?? true else { return [] }
        let path =
            if case .own = kind.listing { SitePaths.schedule } else {
                SitePaths.paged(SitePaths.listFolder(kind.name), 1)
            }
        return [Entry(name: edition.title(ofKindNamed: kind.name), path: path)]
    }

    private static func named(_ settings: KindSettings, _ newsletter: Newsletter) -> Entry? {
        guard settings.isInMenu, case .named(let kind) = settings.kind, newsletter.count(ofEntries: kind) > 0 else {
            return nil
        }
        return Entry(name: settings.shownName, path: SitePaths.paged(SitePaths.listFolder(kind.name), 1))
    }
}
