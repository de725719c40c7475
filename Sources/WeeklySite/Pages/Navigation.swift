internal import WeeklyModel

/// The pages that the head of every page links to: those that have something to show.
struct Navigation: Sendable {
    struct Entry: Sendable {
        /// The key of its name in `LanguageWords.words`.
        let word: String
        let path: RoutePath
    }

    let entries: [Entry]

    init(_ newsletter: Newsletter) {
        let archive = newsletter.issues.isEmpty ? [] : [Entry(word: "archive", path: SitePaths.archive)]
        let projects =
            newsletter.projectOutlines.isEmpty ? [] : [Entry(word: "projects", path: SitePaths.projects)]
        let search = newsletter.issues.isEmpty ? [] : [Entry(word: "search", path: SitePaths.search)]
        entries = archive + Self.kinds(newsletter) + projects + search
    }

    private static func kinds(_ newsletter: Newsletter) -> [Entry] {
        KindOnSite.all.compactMap { kind in
            guard kind.kind.isGathered, newsletter.count(of: kind.kind) > 0 else { return nil }
            switch kind.listing {
            case .none: return nil
            case .pages: return Entry(word: kind.name, path: SitePaths.paged(SitePaths.listFolder(kind.name), 1))
            case .own: return Entry(word: kind.name, path: SitePaths.schedule)
            }
        }
    }
}
