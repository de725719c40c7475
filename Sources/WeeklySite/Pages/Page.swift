internal import WeeklyDiagnostics
internal import WeeklyModel

/// One page that the program makes of the whole newsletter; the pages of issues are `IssueFormat.page`.
enum Page: Hashable, Sendable {
    /// The list of issues, from 1; its first page is the home page.
    case index(Int)
    /// A list of items, from 1.
    case list(ListID, Int)
    case archive
    case year(Int)
    case schedule
    case month(Month)
    case projects
    case project(ProjectID)
    /// At the slug of another name of a project: it leads to the project.
    case formerProject(String, ProjectID)
    /// The issues of a tag, from 1.
    case tag(String, Int)
    case search
    /// For addresses that lead nowhere.
    case notFound

    /// A list of items of one kind: of all issues, or of a project.
    struct ListID: Hashable, Sendable {
        let kind: ItemKind
        /// Of entries: which kind of them.
        var entries: NamedKind?
        /// The slug of the project.
        var project: String?

        /// `questions/`, `jobs/`, `projects/sofa-rpc/questions/`
        var folder: String {
            SitePaths.listFolder(entries?.name ?? KindOnSite.of(kind).name, ofProject: project)
        }
    }

    struct ProjectID: Hashable, Sendable {
        let slug: String
        let name: String

        init(_ project: ProjectOutline) {
            slug = project.slug
            name = project.name
        }
    }

    /// Where it stands.
    var path: RoutePath {
        switch self {
        case .index(let number): SitePaths.index(number)
        case .list(let list, let number): SitePaths.paged(list.folder, number)
        case .archive: SitePaths.archive
        case .year(let year): SitePaths.year(year)
        case .schedule: SitePaths.schedule
        case .month(let month): SitePaths.month(month)
        case .projects: SitePaths.projects
        case .project(let project): SitePaths.project(project.slug)
        case .formerProject(let slug, _): SitePaths.project(slug)
        case .tag(let tag, let number): SitePaths.tag(tag, number)
        case .search: SitePaths.search
        case .notFound: SitePaths.notFound
        }
    }

    var origin: Origin {
        switch self {
        case .index: .program("the list of issues")
        case .list(let list, _): .program("the list \(list.folder)")
        case .archive, .year: .program("the archive")
        case .schedule, .month: .program("the schedule")
        case .projects: .program("the list of projects")
        case .project(let project), .formerProject(_, let project): .program("the project \(project.name)")
        case .tag(let tag, _): .program("the tag \(tag)")
        case .search: .program("the search")
        case .notFound: .program("the page for unknown addresses")
        }
    }

    /// Whether search engines are told of it by its place among the pages to read.
    var isListed: Bool {
        switch self {
        case .search, .notFound, .formerProject: false
        default: true
        }
    }

    /// What of the site it belongs to.
    var output: SiteOutput {
        switch self {
        case .index, .notFound: .pages
        case .search: .search
        case .list, .archive, .year, .schedule, .month, .projects, .project, .formerProject, .tag: .lists
        }
    }

    // MARK: Dependencies

    /// What of a newsletter a page is made from, beside configuration, templates and what every page's head shows.
    enum Dependency: Hashable, Sendable, CaseIterable {
        /// Which issues there are, their titles, numbers, dates, summaries and covers, in their order.
        case issues
        /// What stands in the newest issue.
        case newestIssue
        case items
        case schedule
        case projects
        case tags
        /// The time that counts as now.
        case now
    }

    var dependencies: Set<Dependency> {
        switch self {
        case .index(1): [.issues, .newestIssue, .items, .schedule, .projects, .tags, .now]
        case .index: [.issues]
        case .list: [.issues, .items, .projects, .now]
        case .archive, .year: [.issues, .tags]
        case .schedule, .month: [.issues, .schedule, .projects, .now]
        case .projects: [.issues, .items, .projects]
        case .formerProject: [.projects]
        case .project: [.issues, .items, .schedule, .projects, .now]
        case .tag: [.issues, .tags]
        case .search: [.items, .projects]
        case .notFound: [.issues]
        }
    }
}
