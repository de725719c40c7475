package import WeeklyModel

/// A page beside issues for readers, with the files beside it. A class, though it never changes: which pages are others than before is
/// told by identity.
package final class PublishedPage: Sendable {
    package let page: ContentPage
    package let files: [PublishedIssue.File]
    /// The path of its own file relative to the site's folder, for messages.
    package let origin: String

    package init(_ page: ContentPage, files: [PublishedIssue.File] = [], origin: String) {
        self.page = page
        self.files = files
        self.origin = origin
    }

    /// Where the files beside it are on the site: in the folder of its page.
    package var filePaths: [(origin: String, path: RoutePath)] {
        files.map { ($0.origin, RoutePath(page.route.folder + $0.name)) }
    }
}

/// The routes that a page beside issues has for itself: itself, a page at every former address, and the files beside it.
enum ContentPageRoutes {
    static func all(_ published: PublishedPage, _ root: SiteRoot) -> [PlannedRoute] {
        let (page, origin) = (published.page, Origin.file(published.origin))
        let aliases = page.frontMatter.aliases.map { alias in
            PlannedRoute(
                SitePaths.alias(root.withinSite(alias)), origin, .redirect, isPage: true, .contentRedirect(page))
        }
        let files = zip(published.files, published.filePaths).map { file, place in
            PlannedRoute(place.path, .file(file.origin), .bundle, .kept(.copied(from: file.source)))
        }
        return [PlannedRoute(page.route, origin, .issue, isPage: true, .contentPage(page))] + aliases + files
    }
}
