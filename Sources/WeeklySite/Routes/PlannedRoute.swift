internal import WeeklyModel
internal import WeeklyTemplates

/// A route as the table keeps it while the newsletter changes: what it shows, not how. Its bytes are made by whoever holds the
/// page maker when they are wanted (`PageMaker.bytes`).
struct PlannedRoute: Sendable {
    /// Of two routes with one path, the one with the smaller standing is kept.
    enum Standing: Int8, Sendable {
        case index, issue, list, redirect, document, asset, bundle
    }

    /// Held indirectly: routes are moved about by tens of thousands.
    indirect enum Content: Sendable {
        case page(Page)
        case document(Document)
        case issue(IndexedIssue, IssueFormat)
        /// A page beside issues, and a page at one of its former addresses.
        case contentPage(ContentPage), contentRedirect(ContentPage)
        /// A file that is there already.
        case kept(Route.Content)
    }

    /// From the root of the whole site.
    private(set) var path: RoutePath
    let origin: Origin
    let standing: Standing
    let isPage: Bool
    let content: Content
    /// The place of its language among the site's; 0 for the main one.
    private(set) var language = 0

    init(_ page: Page) {
        self.init(page.path, page.origin, Self.standing(of: page), isPage: true, .page(page))
    }

    init(_ document: Document) {
        self.init(document.path, document.origin, .document, isPage: false, .document(document))
    }

    /// An issue in a format, at one of the format's paths.
    init(_ entry: IndexedIssue, in format: IssueFormat, at path: RoutePath, origin: Origin) {
        self.init(path, origin, Self.standing(of: format), isPage: format.isPage, .issue(entry, format))
    }

    init(_ path: RoutePath, _ origin: Origin, _ standing: Standing, isPage: Bool = false, _ content: Content) {
        self.path = path
        self.origin = origin
        self.standing = standing
        self.isPage = isPage
        self.content = content
    }

    private static func standing(of page: Page) -> Standing {
        switch page {
        case .index: .index
        case .search, .notFound: .document
        case .formerProject: .redirect
        default: .list
        }
    }

    private static func standing(of format: IssueFormat) -> Standing {
        switch format {
        case .page: .issue
        case .redirects: .redirect
        case .json, .calendars, .feedContent: .document
        }
    }

    /// The same in the folder of a language.
    ///
    /// - Parameters:
    ///   - folder: with the slash at its end; empty for the main language.
    ///   - language: the place of the language among the site's.
    func below(_ folder: String, language: Int) -> PlannedRoute {
        if folder.isEmpty { return self }
        var route = self
        route.path = path.below(folder)
        route.language = language
        return route
    }

    /// The route, whose bytes and key its site makes.
    func route(_ makers: RouteMakers) -> Route {
        if case .kept(let content) = content {
            return Route(path: path, origin: origin, isPage: isPage, content: content)
        }
        return Route(
            path: path, origin: origin, isPage: isPage, content: .made { makers.bytes(of: self) }, isLong: isLong
        ) {
            makers.key(of: self)
        }
    }

    /// With the first of the search's files the whole index is made.
    private var isLong: Bool {
        if case .document(.searchManifest) = content { true } else { false }
    }

    /// Its bytes with the newsletter and the templates of a page maker, which is that of its language.
    func bytes(_ pages: PageMaker) throws(TemplateFailure) -> [UInt8] {
        let path = path.above(pages.configuration.folder)
        return switch content {
        case .page(let page): try pages.bytes(of: page)
        case .document(let document): pages.bytes(of: document)
        case .issue(let entry, let format): try pages.bytes(of: entry, in: format, at: path)
        case .contentPage(let content): try pages.contentPage(content)
        case .contentRedirect(let content): try pages.contentRedirect(to: content, at: path)
        case .kept: []
        }
    }
}
