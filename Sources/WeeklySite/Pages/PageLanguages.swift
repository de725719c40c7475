internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// A page in the languages of its site: what the switcher leads to, and what search engines are told.
struct PageLanguages {
    /// A language of the site as a page leads to it.
    private struct Version {
        let pages: PageMaker
        let isCurrent: Bool
        /// The page in that language; nil where it is not there.
        let route: RoutePath?
        /// Where the switcher leads.
        let target: RoutePath
    }

    private let versions: [Version]

    /// - Parameters:
    ///   - route: of the page, below the root of its language.
    ///   - pages: of that language.
    init(of route: RoutePath, _ pages: PageMaker) {
        let (folder, siblings) = (pages.configuration.folder, pages.siblings)
        guard let known = siblings.first(where: { $0.folder.hasBytes(of: folder) })?.versions else {
            versions = []
            return
        }
        versions = siblings.map { other in
            if other.folder.hasBytes(of: folder) {
                return Version(pages: other.pages, isCurrent: true, route: route, target: route)
            }
            let same = other.versions.route(of: route, in: known)
            let near = same ?? other.versions.route(of: Self.firstPage(of: route), in: known)
            return Version(pages: other.pages, isCurrent: false, route: same, target: near ?? SitePaths.index(1))
        }
    }

    /// The first page of the list that a page with a number is of.
    private static func firstPage(of route: RoutePath) -> RoutePath {
        guard let folder = route.file.without(end: "/index.html"), let slash = folder.utf8.lastIndex(of: .slash),
            let list = folder[..<slash].without(end: "page")
        else { return route }
        return RoutePath("\(list)index.html")
    }

    // MARK: The switcher

    /// All languages, the main one first; none of a site of one language.
    var records: [TemplateValue] {
        versions.map { version in
            let configuration = version.pages.configuration
            return [
                "language": .string(configuration.language), "name": .string(version.pages.languageName),
                "locale": .string(configuration.language.exchanging("-", for: "_")),
                "path": .string(version.pages.addresses.path(of: version.target)),
                "is_current": .boolean(version.isCurrent), "is_translated": .boolean(version.route != nil),
            ]
        }
    }

    // MARK: For search engines

    /// The versions that there are, each and itself, and the main one for readers of other languages; none of a page that is in one
    /// language only (https://developers.google.com/search/docs/specialty/international/localized-versions).
    var alternates: [Alternate] {
        let there = versions.compactMap { version in
            version.route.map { (version.pages, version.pages.addresses.url(of: $0)) }
        }
        guard there.count > 1 else { return [] }
        let all = there.map { Alternate(language: $0.configuration.language, url: $1) }
        let main = there.first.flatMap { $0.configuration.folder.isEmpty ? $1 : nil }
        return all + [main.map { Alternate(language: "x-default", url: $0) }].compactMap(\.self)
    }
}

extension PageMaker {
    /// What the switcher calls the language of these pages.
    var languageName: String {
        let tag = configuration.language
        let own = configuration.languages.first { SiteLanguage.isSame($0.tag, tag) }
        return (own ?? SiteLanguage(tag)).shownName
    }
}
