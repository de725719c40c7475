internal import WeeklyModel
internal import WeeklyText

/// What an issue can be written as. This is the one list of formats; each says which files it makes and what is in them.
///
/// To add a format: a case here, its files in `paths`, and its bytes where the compiler asks for them
/// (`PageMaker.bytes(of:in:at:)`).
enum IssueFormat: Hashable, Sendable, CaseIterable {
    /// The page itself, and a page at every former address that leads to it.
    case page, redirects
    /// For programs (issue.schema.json).
    case json
    /// A calendar file for every entry of its schedule that has a date.
    case calendars
    /// What feeds show of it: part of their files, none of its own.
    case feedContent

    /// The files that it makes of an issue.
    ///
    /// - Parameters:
    ///   - page: the file of the issue's page.
    ///   - root: what former addresses are below.
    func paths(of entry: IndexedIssue, page: RoutePath, on root: SiteRoot) -> [RoutePath] {
        switch self {
        case .page: [page]
        case .redirects: SitePaths.formerPaths(of: entry.issue, on: root)
        case .json: [JSONFormat.path(beside: page)]
        case .calendars: CalendarFormat.paths(of: entry, beside: page)
        case .feedContent: []
        }
    }

    /// What of the site its files belong to.
    var output: SiteOutput {
        switch self {
        case .page, .redirects: .pages
        case .json: .json
        case .calendars: .calendars
        case .feedContent: .feeds
        }
    }

    /// Those of which a site has files.
    static func all(_ configuration: Configuration) -> [IssueFormat] {
        allCases.filter { configuration.makes($0.output) }
    }

    /// Whether its files are pages for readers.
    var isPage: Bool { self == .page || self == .redirects }
}

/// The JSON form of an issue.
enum JSONFormat {
    static let mediaType = "application/json"

    /// Beside the issue's page.
    static func path(beside page: RoutePath) -> RoutePath { page.beside("index.json") }

    static func bytes(of issue: Issue) -> [UInt8] {
        IssueJSON.utf8(issue) + [.lineFeed]
    }
}

/// The calendar files of an issue's schedule.
enum CalendarFormat {
    static func paths(of entry: IndexedIssue, beside page: RoutePath) -> [RoutePath] {
        entry.schedule.compactMap { $0.calendarPath(beside: page) }
    }

    /// The file at one of the paths.
    static func bytes(of entry: IndexedIssue, at path: RoutePath, _ edition: Edition) -> [UInt8] {
        let issue = edition.newsletter.index(of: entry).map { edition.issue(at: $0) } ?? edition.placed(entry.issue)
        let scheduled = entry.schedule.first { $0.calendarPath(beside: issue.route) == path }
        return scheduled.map { ScheduleCalendar.bytes(of: entry.issue.item(at: $0.place), in: issue, edition) } ?? []
    }
}
