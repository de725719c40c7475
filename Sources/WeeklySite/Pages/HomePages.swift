internal import WeeklyModel
internal import WeeklyTemplates

/// The home page, the list of issues that goes on from it, and the page for addresses that lead nowhere.
extension PageMaker {
    /// How many items of a kind the home page and a project's page show.
    static let few = 6

    /// One page of the list of issues; the first is the home page.
    func indexPage(_ number: Int) throws(TemplateFailure) -> [UInt8] {
        number == 1 ? try render("home", homeData) : try render("index", data(ofIndexPage: number))
    }

    var homeData: TemplateRecord {
        data(ofIndexPage: 1).layered(over: [
            "latest": newsletter.issues.first.map(issue) ?? .null,
            "upcoming": .list(upcoming.prefix(Self.few).map(items.record)),
            "questions": .list(newsletter.newest(Self.few, of: .question).map(items.record)),
            "has_questions": .boolean(newsletter.count(of: .question) > 0),
            "releases": .list(newsletter.newest(Self.few, of: .release).map(items.record)),
            "has_releases": .boolean(newsletter.count(of: .release) > 0),
            "feeds": .list(FeedLinks.subscriptions(self).map(\.record)),
        ])
    }

    func data(ofIndexPage number: Int) -> TemplateRecord {
        let size = configuration.issuesPerPage
        let listedIssues = newsletter.issues.dropFirst((number - 1) * size).prefix(size)
        return withCommon([
            "page": page(
                number == 1 ? nil : words["all_issues"], at: Self.indexRoute(number),
                image: number == 1 ? newsletter.issues.first.flatMap(image) : nil),
            "issues": .list(listedIssues.map(listed)),
            "pagination": Pagination.record(number, of: indexPageCount, configuration.address, Self.indexRoute),
        ])
    }

    var indexPageCount: Int { pageCount(of: newsletter.issues.count) }

    /// How many pages a list of issues takes, at least 1.
    func pageCount(of issues: Int) -> Int {
        max(1, (issues + configuration.issuesPerPage - 1) / configuration.issuesPerPage)
    }

    static func indexRoute(_ number: Int) -> RoutePath {
        RoutePath(number == 1 ? "index.html" : "page/\(number)/index.html")
    }

    /// The page for addresses that lead nowhere.
    func notFoundPage() throws(TemplateFailure) -> [UInt8] {
        try render("not-found", notFoundData)
    }

    var notFoundData: TemplateRecord {
        withCommon(["page": page(words["not_found"], at: RoutePath("404.html"))])
    }
}
