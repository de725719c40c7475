internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// The one place where bytes are made: of pages, of documents and of issues.
extension PageMaker {
    func bytes(of page: Page) throws(TemplateFailure) -> [UInt8] {
        switch page {
        case .index(let number): try indexPage(number)
        case .list(let list, let number): try listPage(list, number)
        case .archive: try render("archive", data(ofYear: nil))
        case .year(let year): try render("archive", data(ofYear: year))
        case .schedule: try render("schedule", scheduleData)
        case .month(let month): try render("schedule-month", data(of: month))
        case .projects: try render("projects", projectsData)
        case .project(let project): try projectPage(project.slug)
        case .formerProject(let slug, let project): try formerProjectPage(slug, of: project)
        case .tag(let tag, let number): try render("tag", data(ofTag: tag, number))
        case .search: try render("search", searchData)
        case .notFound: try render("not-found", notFoundData)
        }
    }

    func bytes(of document: Document) -> [UInt8] {
        switch document {
        case .issueFeed(let form): IssueFeed.bytes(form, edition, feedEntries.value)
        case .projectFeed(let kind, let slug, _):
            newsletter.project(slug: slug).map { ProjectFeed(.of(kind), of: $0).bytes(edition) } ?? []
        case .kindFeed(let folder): KindFeed.of(folder: folder, edition)?.bytes(edition) ?? []
        case .feedStyle: FeedStyle.bytes(words)
        case .calendar: ScheduleCalendar.bytes(edition)
        case .items: ItemList.bytes(edition, parts)
        case .robots: Sitemap.robots(configuration.address)
        case .headers: headers.bytes
        case .redirects: HostRedirects.bytes(ofAllLanguages.map(\.edition))
        case .sitemap(let path): Sitemap(sitemapEntries, address: configuration.address)[path]
        case .searchManifest: search.manifest()
        case .searchTerms(let number): search.terms(number)
        case .searchTexts(let number): search.texts(number)
        }
    }

    /// An issue in a format, as the file at one of the format's paths.
    func bytes(of entry: IndexedIssue, in format: IssueFormat, at path: RoutePath) throws(TemplateFailure) -> [UInt8] {
        switch format {
        case .page: try issuePage(of: entry)
        case .redirects: try render("redirect", redirectData(to: entry.issue, at: path))
        case .json: JSONFormat.bytes(of: entry.issue)
        case .calendars: CalendarFormat.bytes(of: entry, at: path, edition)
        case .feedContent: FeedContent.bytes(of: edition.placed(entry.issue), edition)
        }
    }
}
