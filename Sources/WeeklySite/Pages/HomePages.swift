internal import WeeklyModel
internal import WeeklyTemplates

/// The home page, the list of issues that goes on from it, and the page for addresses that lead nowhere.
extension PageMaker {
    /// One page of the list of issues; the first is the home page.
    func indexPage(_ number: Int) throws(TemplateFailure) -> [UInt8] {
        number == 1 ? try render("home", homeData) : try render("index", data(ofIndexPage: number))
    }

    var homeData: TemplateRecord {
        let feeds = FeedLinks.subscriptions(edition)
        var data: TemplateRecord = [
            "latest": newsletter.issues.isEmpty ? .null : issue(at: 0),
            "upcoming": .list(edition.upcoming.prefix(KindOnSite.ProjectGroup.few).map(edition.listed)),
            "kinds": .list(ListedKind.onHome(edition).map(newest)),
            "has_upcoming": .boolean(!edition.upcoming.isEmpty),
            "feeds": .list(feeds.map(\.subscription)),
            "has_subscriptions": .boolean(!feeds.isEmpty || configuration.subscribe != SubscribeSettings()),
            "subscribe": subscribe,
        ]
        for kind in KindOnSite.all where kind.isOnHome {
            let isWanted = edition.settings(ofKindNamed: kind.name)?.home ?? true
            let newest = isWanted ? newsletter.newest(KindOnSite.ProjectGroup.few, of: kind.kind) : []
            data[kind.name] = .list(newest.map(edition.listed))
            data["has_\(kind.name)"] = .boolean(!newest.isEmpty)
        }
        return self.data(ofIndexPage: 1).layered(over: data)
    }

    /// The newest items of a kind, with the way to all of them.
    private func newest(of kind: ListedKind) -> TemplateValue {
        let site = KindOnSite.of(kind.kind)
        let list = Page.ListID(kind: kind.kind, entries: kind.entries)
        let newest = kind.newestThings(KindOnSite.ProjectGroup.few, in: newsletter)
        return [
            "name": .string(kind.name), "title": .string(kind.title), "list": .string(site.name),
            "template": .string("listed-\(kind.kind.templateName)"),
            "items": .list(newest.map(edition.listed)), "count": .integer(kind.count),
            "more_path": .init(edition.path(of: Page.list(list, 1).path, ifMade: .lists)),
        ]
    }

    func data(ofIndexPage number: Int) -> TemplateRecord {
        let size = configuration.issuesPerPage
        let shown = newsletter.issues.indices.dropFirst((number - 1) * size).prefix(size)
        return withCommon([
            "page": number == 1 ? homePage : page(words["all_issues"], at: SitePaths.index(number)),
            "issues": .list(shown.map(listed)),
            "pagination": Pagination.record(number, of: indexPageCount, addresses) { .index($0) },
        ])
    }

    /// What the home page says of itself: its template may show the newest issue's text.
    private var homePage: TemplateValue {
        let newest = newsletter.issues.first?.sections ?? []
        return page(
            nil, at: SitePaths.index(1), image: edition.cardImageOfHome,
            hasCode: HighlightedPage.isOne(newest, configuration),
            hasFormulas: FormulaPage.isOne(newest) || FormulaPage.isOne(listing: itemsOfHome, edition))
    }

    /// The newest items of the kinds that the home page shows.
    private var itemsOfHome: [ItemPath] {
        let few = KindOnSite.ProjectGroup.few
        return KindOnSite.all.filter(\.isOnHome).flatMap { newsletter.newest(few, of: $0.kind) }
            + ListedKind.onHome(edition).flatMap { $0.newestThings(few, in: newsletter) }
    }

    var indexPageCount: Int { pageCount(of: newsletter.issues.count) }

    /// How many pages a list of issues takes, at least 1.
    func pageCount(of issues: Int) -> Int {
        max(1, (issues + configuration.issuesPerPage - 1) / configuration.issuesPerPage)
    }

    /// Ways to get the newsletter that the site has beside its feeds.
    private var subscribe: TemplateValue {
        let settings = configuration.subscribe
        return [
            "mail": .init(settings.mail.map(addresses.root.placedFromRoot)),
            "wechat": .init(settings.wechat.map(addresses.root.placedFromRoot)),
        ]
    }

    /// What the page for addresses that lead nowhere shows: the newest issues, and a field to search in.
    var notFoundData: TemplateRecord {
        withCommon([
            "page": page(words["not_found"], at: SitePaths.notFound),
            "issues": .list(newsletter.issues.indices.prefix(Self.fewIssues).map(listed)),
            "has_issues": .boolean(!newsletter.issues.isEmpty),
            "search_path": .init(edition.path(of: SitePaths.search, ifMade: .search)),
        ])
    }

    private static var fewIssues: Int { 5 }
}
