internal import WeeklyModel
internal import WeeklyText

/// What of a language's pages the pages of other languages correspond to.
struct PageVersions: Sendable {
    /// By what versions of a page know each other.
    private enum Key: Hashable, Sendable {
        /// Issues and pages beside them, by the path of their file without its language.
        case text(ExactText)
        /// Lists and what else the program makes, by their place below the root of the language.
        case page(RoutePath)
    }

    private var keys: [RoutePath: Key] = [:]
    private var routes: [Key: RoutePath] = [:]

    init(_ pages: PageMaker) {
        let archive = pages.configuration.archive
        func stem(_ path: String) -> Key { .text(ExactText(archive.language(of: path).stem)) }
        for issue in pages.newsletter.issues { add(pages.addresses.route(of: issue), stem(issue.sourcePath)) }
        for content in pages.edition.contents { add(content.route, stem(content.sourcePath)) }
        for run in pages.readable(pages.lists, pages.newsletter.projectOutlines) {
            let first = run.family.page(0).path
            add(first, .page(first))
        }
        if pages.configuration.makes(.search) { add(SitePaths.search, .page(SitePaths.search)) }
    }

    private mutating func add(_ route: RoutePath, _ key: Key) {
        keys[route] = key
        routes[key] = route
    }

    /// The page in this language that a page of another corresponds to; nil where there is none.
    func route(of page: RoutePath, in other: PageVersions) -> RoutePath? {
        other.keys[page].flatMap { routes[$0] }
    }
}

/// The pages of one of a site's languages, as those of the others know them.
struct SiblingPages: Sendable {
    let pages: PageMaker
    private let table: Lazy<PageVersions>

    init(_ pages: PageMaker) {
        self.pages = pages
        table = Lazy { PageVersions(pages) }
    }

    var versions: PageVersions { table.value }
    /// Below which the pages stand; empty for the main language.
    var folder: String { pages.configuration.folder }
}
