internal import WeeklyModel
internal import WeeklyText

/// The pages that the head of every page links to: those that have something to show.
struct Navigation: Sendable {
    struct Entry: Sendable {
        let name: String
        /// As pages link to it.
        let address: String
        /// Whether the pages below it are its own: those of a list are, those of the home page are not.
        var holdsPagesBelow = true
    }

    let entries: [Entry]

    init(_ edition: Edition) {
        entries = edition.configuration.menu.map { ChosenMenu(edition).entries($0) } ?? Self.usual(edition)
    }

    /// The menu of a site that has none of its own: lists, and the pages that want to be in it, between the archive and the search.
    private static func usual(_ edition: Edition) -> [Entry] {
        let (archive, search) = (builtIn(.archive, edition), builtIn(.search, edition))
        let kinds = KindOnSite.all.flatMap { entries(of: $0, edition) }
        let inner = kinds + [builtIn(.projects, edition)].compactMap(\.self) + pages(in: .header, edition)
        guard !edition.newsletter.issues.isEmpty else { return inner }
        return [archive].compactMap(\.self) + inner + [search].compactMap(\.self)
    }

    // MARK: Pages

    /// A page that the program makes; nil where it has nothing to show, or the site does without it.
    static func builtIn(_ page: BuiltInPage, _ edition: Edition) -> Entry? {
        let newsletter = edition.newsletter
        let (path, isThere) =
            switch page {
            case .home: (SitePaths.index(1), true)
            case .archive: (SitePaths.archive, !newsletter.issues.isEmpty)
            case .schedule: (SitePaths.schedule, newsletter.count(of: .scheduleEntry) > 0)
            case .projects: (SitePaths.projects, !newsletter.projectOutlines.isEmpty)
            case .search: (SitePaths.search, true)
            }
        guard isThere, let address = edition.path(of: path, ifMade: page.output) else { return nil }
        let name = page == .schedule ? edition.title(ofKindNamed: page.rawValue) : edition.words[page.rawValue]
        return Entry(name: name, address: address, holdsPagesBelow: page != .home)
    }

    /// The pages beside issues that want to be in a menu: by their numbers, then in the order of their files.
    static func pages(in menu: MenuPlace.Menu, _ edition: Edition) -> [Entry] {
        let wanted = edition.contents.filter { $0.frontMatter.menu?.menu == menu }
        let ordered = wanted.enumerated().sorted { left, right in
            let orders = [left, right].map { $0.element.frontMatter.menu?.order ?? 0 }
            return (orders[0], left.offset) < (orders[1], right.offset)
        }
        return ordered.map { entry(of: $0.element, edition) }
    }

    static func entry(of content: ContentPage, _ edition: Edition) -> Entry {
        Entry(
            name: content.frontMatter.menu?.name ?? content.title,
            address: edition.addresses.path(of: content.route))
    }

    // MARK: Lists

    /// The lists of a kind that the menu leads to.
    private static func entries(of kind: KindOnSite, _ edition: Edition) -> [Entry] {
        switch kind.listing {
        case .none: return []
        case .byName:
            return edition.configuration.listedKinds.filter(\.isInMenu).compactMap {
                list(ofKindNamed: $0.kind.name, edition)
            }
        case .pages, .own:
            guard edition.settings(ofKindNamed: kind.name)?.isInMenu ?? true else { return [] }
            return [list(ofKindNamed: kind.name, edition)].compactMap(\.self)
        }
    }

    /// The list of a kind; nil where it has nothing in it, or the site has no lists.
    static func list(ofKindNamed name: String, _ edition: Edition) -> Entry? {
        if name.hasBytes(of: BuiltInPage.schedule.rawValue) { return builtIn(.schedule, edition) }
        guard let kind = ListedKind.all(edition).first(where: { $0.name.hasBytes(of: name) }),
            let address = edition.path(of: SitePaths.paged(kind.folder, 1), ifMade: .lists)
        else { return nil }
        return Entry(name: kind.title, address: address)
    }
}
