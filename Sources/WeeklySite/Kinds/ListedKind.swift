internal import WeeklyModel
internal import WeeklyText

/// A kind whose items of all issues have a list, cut into pages: one that the program knows, or one that the site names.
struct ListedKind: Sendable, Hashable {
    let kind: ItemKind
    /// Of entries: which kind of them.
    let entries: NamedKind?
    /// What menus, lists and feeds call it.
    let title: String
    /// How many things its items tell of, at least 1.
    let count: Int
    let hasFeed: Bool

    /// The part of its addresses that names it.
    var name: String { entries?.name ?? KindOnSite.of(kind).name }

    /// `questions/`, `jobs/`
    var folder: String { SitePaths.listFolder(name) }

    /// Those that have items, in the order of kinds; those of the site's own in the order of its configuration.
    static func all(_ edition: Edition) -> [ListedKind] {
        KindOnSite.all.flatMap { of($0, edition) }
    }

    private static func of(_ kind: KindOnSite, _ edition: Edition) -> [ListedKind] {
        switch kind.listing {
        case .none, .own: []
        case .pages: [ListedKind(kind, edition)].compactMap(\.self)
        case .byName:
            edition.configuration.listedKinds.compactMap { ListedKind(named: $0, kind, edition.newsletter) }
        }
    }

    /// Those that the home page shows because the site says so, in the order of its configuration, beside those that it shows in
    /// any case.
    static func onHome(_ edition: Edition) -> [ListedKind] {
        let listed = all(edition)
        return edition.configuration.kinds.filter { $0.home == true }.compactMap { settings in
            listed.first { $0.name.hasBytes(of: settings.kind.name) && !KindOnSite.of($0.kind).isOnHome }
        }
    }

    private init?(_ kind: KindOnSite, _ edition: Edition) {
        count = edition.newsletter.count(ofThings: kind.kind)
        guard count > 0 else { return nil }
        self.kind = kind.kind
        entries = nil
        title = edition.title(ofKindNamed: kind.name)
        hasFeed = edition.settings(ofKindNamed: kind.name)?.hasFeed ?? false
    }

    private init?(named settings: KindSettings, _ kind: KindOnSite, _ newsletter: Newsletter) {
        guard case .named(let named) = settings.kind else { return nil }
        count = newsletter.count(ofEntries: named)
        guard count > 0 else { return nil }
        self.kind = kind.kind
        entries = named
        title = settings.shownName
        hasFeed = settings.hasFeed
    }

    /// Its newest items, of those that tell of one thing the newest.
    func newestThings(_ count: Int, in newsletter: Newsletter) -> [ItemPath] {
        entries.map { newsletter.newest(count, ofEntries: $0) } ?? newsletter.newestThings(count, of: kind)
    }

    /// Its newest items.
    func newest(_ count: Int, in newsletter: Newsletter) -> [ItemPath] {
        entries.map { newsletter.newest(count, ofEntries: $0) } ?? newsletter.newest(count, of: kind)
    }
}
