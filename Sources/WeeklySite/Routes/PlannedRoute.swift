internal import WeeklyModel
internal import WeeklyTemplates

/// A route as the table keeps it while the newsletter changes: what its bytes are made with is given when they are wanted.
struct PlannedRoute: Sendable {
    typealias Make = @Sendable (PageMaker) throws(TemplateFailure) -> [UInt8]

    /// Of two routes with one path, the one with the smaller standing is kept.
    enum Standing: Int8, Sendable {
        case index, issue, list, redirect, document, asset, bundle
    }

    enum Content: Sendable {
        case made(Make)
        case kept(Route.Content)
    }

    let path: RoutePath
    /// As of `Route`.
    let origin: String
    let standing: Standing
    let isPage: Bool
    let content: Content

    /// A page.
    init(_ path: RoutePath, origin: String, _ standing: Standing, _ make: @escaping Make) {
        self.init(path, origin: origin, standing, isPage: true, .made(make))
    }

    /// A file that is no page: the program's own, or one that belongs to an issue.
    init(document path: RoutePath, origin: String? = nil, _ make: @escaping Make) {
        let origin = origin ?? "the program's own \(path.file)"
        self.init(path, origin: origin, .document, isPage: false, .made(make))
    }

    init(_ path: RoutePath, origin: String, _ standing: Standing, isPage: Bool = false, _ content: Content) {
        self.path = path
        self.origin = origin
        self.standing = standing
        self.isPage = isPage
        self.content = content
    }

    /// The route as it is with the newsletter and the templates of a page maker.
    func route(_ pages: PageMaker) -> Route {
        switch content {
        case .kept(let content): Route(path: path, origin: origin, isPage: isPage, content: content)
        case .made(let make):
            Route(
                path: path, origin: origin, isPage: isPage,
                content: .made { Result { () throws(TemplateFailure) in try make(pages) } })
        }
    }
}
