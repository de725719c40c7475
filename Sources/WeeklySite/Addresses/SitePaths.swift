internal import WeeklyModel
internal import WeeklyText

/// What stands where on the site: every name of a folder or file that the program chooses is spelled here, and nowhere else.
enum SitePaths {
    static let archive = RoutePath("archive/index.html")
    static let schedule = RoutePath("schedule/index.html")
    static let projects = RoutePath("projects/index.html")
    static let search = RoutePath("search/index.html")
    static let notFound = RoutePath("404.html")
    static let calendar = RoutePath("schedule.ics")
    static let items = RoutePath("items.json")
    static let feedStyle = RoutePath("feed.css")
    static let sitemap = RoutePath("sitemap.xml")
    static let robots = RoutePath("robots.txt")
    static let headers = RoutePath("_headers")
    static let redirects = RoutePath("_redirects")
    static let searchManifest = RoutePath("search/manifest.json")

    /// What the program makes for programs and hosts that know it by its name; where the site has a file of its own there, that one
    /// stands.
    static let replaceable = [notFound, robots, headers, redirects, feedStyle]

    /// A page of the list of issues, from 1; the first is the home page.
    static func index(_ number: Int) -> RoutePath { paged("", number) }

    static func year(_ year: Int) -> RoutePath { RoutePath("archive/\(year)/index.html") }

    static func month(_ month: Month) -> RoutePath {
        RoutePath("schedule/\(month.year)-\(month.month < 10 ? "0" : "")\(month.month)/index.html")
    }

    static func project(_ slug: String) -> RoutePath { RoutePath("projects/\(slug)/index.html") }

    /// The folder of a list of items: `questions/`, or a project's `projects/sofa-rpc/questions/`.
    static func listFolder(_ name: String, ofProject slug: String? = nil) -> String {
        slug.map { "projects/\($0)/\(name)/" } ?? "\(name)/"
    }

    /// A page of a list, from 1: `questions/`, `questions/page/2/` and so on.
    static func paged(_ folder: String, _ number: Int) -> RoutePath {
        RoutePath("\(folder)\(number == 1 ? "" : "page/\(number)/")index.html")
    }

    /// A page of a tag's issues, from 1. The tag stands as it is, but for what parts addresses and what nobody sees.
    static func tag(_ tag: String, _ number: Int = 1) -> RoutePath {
        let isFit = tag.unicodeScalars.allSatisfy(standsInAddress)
        let name = PathPart.fitting(isFit ? tag : asPartOfAddress(tag))
        return paged("tags/\(name == "." || name == ".." ? "-" : name)/", number)
    }

    private static func asPartOfAddress(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.map { standsInAddress($0) ? $0 : "-" }))
    }

    /// Scalars, not characters: a `/` with a mark behind it parts addresses, too.
    private static func standsInAddress(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "\\", "?", "#", "%": false
        default: !scalar.isWhiteSpace && !scalar.isSteering
        }
    }

    /// `/old/first` and `/old/first/` are the same page; an address with an ending such as `.html` is that file.
    static func alias(_ alias: String) -> RoutePath {
        let last = alias.pathParts.last ?? ""
        return RoutePath(page: last.utf8.contains(.dot) || alias.ends(with: "/") ? alias : alias + "/")
    }

    /// The files at an issue's former addresses.
    static func formerPaths(of issue: Issue, on root: SiteRoot) -> [RoutePath] {
        issue.frontMatter.aliases.map { alias(root.withinSite($0)) }
    }

    static func projectFeed(_ name: String, ofProject slug: String) -> RoutePath {
        RoutePath("projects/\(slug)/\(name).xml")
    }

    /// The feed of a list of items, beside its first page: `jobs/feed.xml`.
    static func listFeed(_ folder: String) -> RoutePath { RoutePath(folder + "feed.xml") }

    /// One of the files that a sitemap of many pages is cut into, from 0.
    static func sitemapPart(_ index: Int) -> RoutePath { RoutePath("sitemap-\(index + 1).xml") }

    static func searchTerms(_ number: Int) -> RoutePath { RoutePath("search/terms-\(number).txt") }

    static func searchTexts(_ number: Int) -> RoutePath { RoutePath("search/texts-\(number).json") }
}
