internal import WeeklyDiagnostics
internal import WeeklyModel

/// One file that the program makes of the whole newsletter and that is no page: for programs, not for readers.
enum Document: Hashable, Sendable {
    case issueFeed(FeedForm)
    /// The feed of a project's items of a kind, by the project's slug, and the slug below which it stands: feed readers that know
    /// another name's address follow no page that leads elsewhere.
    case projectFeed(ItemKind, String, at: String)
    /// The feed of the items of a kind, by the folder of its list.
    case kindFeed(String)
    /// How browsers show feeds.
    case feedStyle
    case calendar
    case items
    case robots
    /// What hosts shall send with the site's files, and where its former addresses lead.
    case headers, redirects
    /// The sitemap, or one of its parts, by its place.
    case sitemap(RoutePath)
    case searchManifest
    case searchTerms(Int)
    case searchTexts(Int)

    /// Where it stands.
    var path: RoutePath {
        switch self {
        case .issueFeed(let form): form.issuesPath
        case .projectFeed(let kind, _, let slug): SitePaths.projectFeed(KindOnSite.of(kind).name, ofProject: slug)
        case .kindFeed(let folder): SitePaths.listFeed(folder)
        case .feedStyle: SitePaths.feedStyle
        case .calendar: SitePaths.calendar
        case .items: SitePaths.items
        case .robots: SitePaths.robots
        case .headers: SitePaths.headers
        case .redirects: SitePaths.redirects
        case .sitemap(let path): path
        case .searchManifest: SitePaths.searchManifest
        case .searchTerms(let number): SitePaths.searchTerms(number)
        case .searchTexts(let number): SitePaths.searchTexts(number)
        }
    }

    /// What of the site it belongs to.
    var output: SiteOutput {
        switch self {
        case .issueFeed, .projectFeed, .kindFeed, .feedStyle: .feeds
        case .calendar: .calendars
        case .items: .json
        case .searchManifest, .searchTerms, .searchTexts: .search
        case .robots, .headers, .redirects, .sitemap: .pages
        }
    }

    var origin: Origin {
        switch self {
        case .searchManifest, .searchTerms, .searchTexts:
            .program("the program's own \(path.file[path.folder.endIndex...])")
        default: .program("the program's own \(path.file)")
        }
    }
}
