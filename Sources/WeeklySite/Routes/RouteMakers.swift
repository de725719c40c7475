internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// What makes the bytes of a site's routes. A class, though it never changes: every route has it.
final class RouteMakers: Sendable {
    /// One a language, the main one first.
    let pages: [PageMaker]
    /// The same.
    private let keys: Lazy<[RouteKeys]>

    /// - Parameter inputs: stands for all that the site is made from beside its issues; nil where no route needs a key.
    init(_ pages: [PageMaker], inputs: KeyedHash?) {
        self.pages = pages
        keys = Lazy { inputs.map { RouteKeys.all(pages, inputs: $0) } ?? [] }
    }

    /// Each makes a part of what the keys of routes are made of, the longest work first.
    var preparations: [@Sendable () -> Void] {
        let newsletters = pages.filter { $0.configuration.makes(.lists) }.map(\.newsletter)
        let projects = newsletters.map { newsletter in { @Sendable in _ = newsletter.projects } }
        let items = newsletters.map { newsletter in { @Sendable in _ = newsletter.items } }
        return projects + [{ [keys] in _ = keys.value }] + items
    }

    /// What makes the pages of a route's language.
    func pages(of route: PlannedRoute) -> PageMaker { pages[route.language] }

    func bytes(of route: PlannedRoute) -> Result<[UInt8], TemplateFailure> {
        Result { () throws(TemplateFailure) in try route.bytes(pages(of: route)) }
    }

    /// Stands for all that its bytes are made from; nil where that is not known.
    func key(of route: PlannedRoute) -> StableHash? {
        let keys = keys.value
        return keys.indices.contains(route.language) ? keys[route.language].key(of: route) : nil
    }
}
