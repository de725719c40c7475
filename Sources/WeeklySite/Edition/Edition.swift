internal import Synchronization
internal import WeeklyModel
internal import WeeklyText

/// The newsletter as it is published: what is known of it, and how it is said, before anybody thinks of pages.
///
/// A class, though it never changes: everything that is made of a newsletter holds it.
final class Edition: Sendable {
    let newsletter: Newsletter
    let configuration: Configuration
    let addresses: Addresses
    let words: InterfaceWords
    /// How large the pictures are that issues may name.
    let pictures: PictureSizes
    /// The pages beside issues, in the order of their files.
    let contents: [ContentPage]
    /// Seconds since 1970-01-01T00:00:00Z: what is before is past. `PassingTime` knows all that follows from it.
    let now: Int
    /// Of issues that a page has named, by their indices, what any page says of them.
    private let placedIssues: LazyRow<PlacedIssue>
    private let announcements: LazyRow<Announcement>
    /// The page of a project by the key of the project.
    private let projectPages: [ExactText: ProjectPage]
    /// The same by names that pages have asked for, as items spell them; nil for those of no project that has a page.
    private let pagesOfNames = Mutex<[ExactText: ProjectPage?]>([:])
    private let overview: Lazy<ScheduleOverview>
    private let nearSchedule: Lazy<[ItemPath]>

    /// - Parameter files: what links to files mean; nil where they are those of this newsletter.
    init(
        _ newsletter: Newsletter, _ configuration: Configuration, pictures: PictureSizes, contents: [ContentPage] = [],
        files: SourceFiles? = nil, now: Int
    ) {
        self.newsletter = newsletter
        self.configuration = configuration
        self.pictures = pictures
        self.contents = contents
        self.now = now
        let permalink = configuration.permalink
        let ownFiles = SourceFiles(configuration.address) {
            newsletter.issues.map { ($0.sourcePath, permalink.route(of: $0)) }
                + contents.map { ($0.sourcePath, $0.route) }
        }
        let addresses = Addresses(
            site: configuration.address, folder: configuration.folder, permalink: permalink, files: files ?? ownFiles)
        self.addresses = addresses
        words = InterfaceWords(
            language: configuration.language, table: configuration.languageTable, own: configuration.words,
            dateFormats: configuration.dateFormats)
        placedIssues = LazyRow(count: newsletter.issues.count)
        announcements = LazyRow(count: newsletter.issues.count)
        let pages = newsletter.projectOutlines.map { (ExactText($0.key), ProjectPage($0.slug, addresses)) }
        projectPages = Dictionary(pages) { first, _ in first }
        overview = Lazy { ScheduleOverview(newsletter, now: now) }
        nearSchedule = Lazy { ScheduleOverview.upcoming(newsletter, now: now) }
    }

    /// The issue at an index of `newsletter.issues`.
    func issue(at index: Int) -> PlacedIssue {
        placedIssues.value(at: index) { placed(newsletter.issues[index]) }
    }

    /// What lists say of the issue at an index of `newsletter.issues`.
    func announcement(at index: Int) -> Announcement {
        announcements.value(at: index) { Announcement(ofIssueAt: index, in: newsletter, addresses) }
    }

    /// An issue, whether it is one of the newsletter's or not.
    func placed(_ issue: Issue) -> PlacedIssue { PlacedIssue(issue, addresses, words) }

    /// The slug of the page of the project that a name is of; nil where it has none.
    func projectSlug(ofName name: String) -> String? { projectPage(ofName: name)?.slug }

    /// The path of that page; nil where there is none.
    func projectPath(ofName name: String) -> String? {
        configuration.makes(.lists) ? projectPage(ofName: name)?.path : nil
    }

    private func projectPage(ofName name: String) -> ProjectPage? {
        pagesOfNames.withLock { pages in
            if let known = pages[name] { return known }
            let page = newsletter.catalogue.key(ofName: name).flatMap { projectPages[$0] }
            pages.updateValue(page, forKey: ExactText(name))
            return page
        }
    }

    /// The path of a route, as pages link to it; nil where the site has nothing of what the route belongs to.
    func path(of route: RoutePath, ifMade output: SiteOutput) -> String? {
        configuration.makes(output) ? addresses.path(of: route) : nil
    }

    /// What menus and lists call the items of a kind: as the site does, else as the language does.
    ///
    /// - Parameter name: of the kind of section, which is a key of the language's words as well.
    func title(ofKindNamed name: String) -> String {
        settings(ofKindNamed: name)?.title ?? words[name]
    }

    /// What the site says of a kind of section; nil where it says nothing.
    func settings(ofKindNamed name: String) -> KindSettings? {
        configuration.kinds.first { $0.kind.name.hasBytes(of: name) }
    }

    var schedule: ScheduleOverview { overview.value }
    /// What is to come, soonest first.
    var upcoming: [ItemPath] { nearSchedule.value }

    /// The pictures of a page with their sizes.
    func sizedPictures(on page: String) -> SizedPictures {
        SizedPictures(pictures, page: addresses.base(page), of: addresses.wholeSite)
    }

    /// The HTML of an issue as its own page shows it.
    func markup(of issue: PlacedIssue) -> PageMarkup {
        markup(on: issue.url, addresses.place(of: issue.issue))
    }

    /// The HTML of a page beside issues as it shows it.
    func markup(of content: ContentPage) -> PageMarkup {
        markup(on: addresses.url(of: content.route), addresses.place(of: content))
    }

    private func markup(on page: String, _ place: SourcePlace) -> PageMarkup {
        PageMarkup(sizedPictures(on: page), addresses.root, place, highlightsCode: configuration.highlightsCode)
    }
}

/// Where the page of a project is.
private struct ProjectPage {
    let slug: String
    /// As pages link to it.
    let path: String

    init(_ slug: String, _ addresses: Addresses) {
        self.slug = slug
        path = addresses.path(of: SitePaths.project(slug))
    }
}
