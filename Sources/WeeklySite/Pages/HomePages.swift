internal import WeeklyModel
internal import WeeklyTemplates

/// The home page, the list of issues that goes on from it, and the page for addresses that lead nowhere.
extension PageMaker {
    /// One page of the list of issues; the first is the home page.
    func indexPage(_ number: Int) throws(TemplateFailure) -> [UInt8] {
        number == 1 ? try render("home", homeData) : try render("index", data(ofIndexPage: number))
    }

    var homeData: TemplateRecord {
        var data: TemplateRecord = [
            "latest": newsletter.issues.first.map(issue) ?? .null,
            "upcoming": .list(edition.upcoming.prefix(KindOnSite.ProjectGroup.few).map(edition.listed)),
            "feeds": .list(FeedLinks.subscriptions(edition).map(\.record)),
        ]
        for kind in KindOnSite.all where kind.isOnHome {
            data[kind.name] = .list(newsletter.newest(KindOnSite.ProjectGroup.few, of: kind.kind).map(edition.listed))
            data["has_\(kind.name)"] = .boolean(newsletter.count(of: kind.kind) > 0)
        }
        return self.data(ofIndexPage: 1).layered(over: data)
    }

    func data(ofIndexPage number: Int) -> TemplateRecord {
        let size = configuration.issuesPerPage
        let listedIssues = newsletter.issues.dropFirst((number - 1) * size).prefix(size)
        return withCommon([
            "page": page(
                number == 1 ? nil : words["all_issues"], at: SitePaths.index(number),
                image: number == 1 ? newsletter.issues.first.flatMap(edition.image) : nil),
            "issues": .list(listedIssues.map(listed)),
            "pagination": Pagination.record(number, of: indexPageCount, addresses) { .index($0) },
        ])
    }

    var indexPageCount: Int { pageCount(of: newsletter.issues.count) }

    /// How many pages a list of issues takes, at least 1.
    func pageCount(of issues: Int) -> Int {
        max(1, (issues + configuration.issuesPerPage - 1) / configuration.issuesPerPage)
    }

    /// What the page for addresses that lead nowhere shows.
    var notFoundData: TemplateRecord {
        withCommon(["page": page(words["not_found"], at: SitePaths.notFound)])
    }
}
