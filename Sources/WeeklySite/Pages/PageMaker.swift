internal import WeeklyMarkdown
package import WeeklyModel
package import WeeklyTemplates

/// Turns the newsletter into pages: gathers what a page shows and hands it to the page's template.
package struct PageMaker: Sendable {
    let newsletter: Newsletter
    let configuration: Configuration
    let library: TemplateLibrary
    private let words: InterfaceWords
    private let extras: ExtraView
    private let site: TemplateValue

    package init(newsletter: Newsletter, configuration: Configuration, library: TemplateLibrary) {
        self.newsletter = newsletter
        self.configuration = configuration
        self.library = library
        words = InterfaceWords(language: configuration.language)
        extras = ExtraView(allEntries: newsletter.issues.flatMap(\.frontMatter.extra))
        site = Self.site(configuration)
    }

    // MARK: Pages

    /// The page of the issue at an index of `newsletter.issues`.
    func issuePage(at index: Int) throws(TemplateFailure) -> [UInt8] {
        try render("issue", data(ofIssueAt: index))
    }

    /// One page of the list of issues; the first is page 1.
    func indexPage(_ number: Int) throws(TemplateFailure) -> [UInt8] {
        try render("index", data(ofIndexPage: number))
    }

    /// The page for addresses that lead nowhere.
    func notFoundPage() throws(TemplateFailure) -> [UInt8] {
        try render("not-found", notFoundData)
    }

    /// An issue's text alone, for feeds: the partial `issue-body`, its links made absolute.
    func feedContent(of issue: Issue) throws(TemplateFailure) -> [UInt8] {
        let html = try render("issue-body", withCommon(["issue": self.issue(issue)]))
        return AbsoluteLinks.rewrite(html, page: url(of: issue))
    }

    // MARK: Addresses

    func route(of issue: Issue) -> RoutePath {
        configuration.permalink.route(of: issue)
    }

    func url(of issue: Issue) -> String {
        configuration.address.url(of: route(of: issue))
    }

    var indexPageCount: Int {
        max(1, (newsletter.issues.count + configuration.issuesPerPage - 1) / configuration.issuesPerPage)
    }

    static func indexRoute(_ number: Int) -> RoutePath {
        RoutePath(number == 1 ? "index.html" : "page/\(number)/index.html")
    }

    /// What the editor said an issue is about, else its title.
    func summary(of issue: Issue) -> String {
        issue.frontMatter.summary ?? issue.title
    }

    // MARK: Data

    func data(ofIssueAt index: Int) -> TemplateRecord {
        let issue = newsletter.issues[index]
        return withCommon([
            "page": page(
                title: issue.title, description: summary(of: issue), route: route(of: issue), isArticle: true),
            "issue": self.issue(issue),
            "previous": newsletter.previous(before: index).map(listed) ?? .null,
            "next": newsletter.next(after: index).map(listed) ?? .null,
        ])
    }

    func data(ofIndexPage number: Int) -> TemplateRecord {
        let size = configuration.issuesPerPage
        let listedIssues = newsletter.issues.dropFirst((number - 1) * size).prefix(size)
        return withCommon([
            "page": page(
                title: nil, description: configuration.description, route: Self.indexRoute(number), isArticle: false),
            "issues": .list(listedIssues.map(listed)),
            "pagination": pagination(number),
        ])
    }

    var notFoundData: TemplateRecord {
        let title: String? = if case .string(let text)? = words.record["not_found"] { text } else { nil }
        let route = RoutePath("404.html")
        return withCommon(["page": page(title: title, description: nil, route: route, isArticle: false)])
    }

    /// What every page knows, below what this page says.
    private func withCommon(_ data: TemplateRecord) -> TemplateRecord {
        data.layered(over: ["site": site, "words": .record(words.record)])
    }

    private func render(_ name: String, _ data: TemplateRecord) throws(TemplateFailure) -> [UInt8] {
        try library.render(name, .record(data))
    }

    private func page(title: String?, description: String?, route: RoutePath, isArticle: Bool) -> TemplateValue {
        [
            "title": .init(title),
            "description": .init(description),
            "url": .string(configuration.address.url(of: route)),
            "path": .string(configuration.address.path(of: route)),
            "is_article": .boolean(isArticle),
        ]
    }

    /// What a list shows of an issue.
    private func listed(_ issue: Issue) -> TemplateValue {
        [
            "title": .string(issue.title),
            "path": .string(configuration.address.path(of: route(of: issue))),
            "date": date(issue.date),
            "summary": .init(issue.frontMatter.summary),
            "draft": .boolean(issue.frontMatter.isDraft),
        ]
    }

    private func issue(_ issue: Issue) -> TemplateValue {
        let frontMatter = issue.frontMatter
        return [
            "title": .string(issue.title),
            "slug": .string(issue.slug),
            "path": .string(configuration.address.path(of: route(of: issue))),
            "url": .string(url(of: issue)),
            "date": date(issue.date),
            "author": frontMatter.author.map(SectionView.link) ?? .null,
            "summary": .init(frontMatter.summary),
            "cover": .init(frontMatter.cover),
            "categories": .list(frontMatter.categories.map(TemplateValue.string)),
            "tags": .list(frontMatter.tags.map(TemplateValue.string)),
            "draft": .boolean(frontMatter.isDraft),
            "extra": extras.record(of: frontMatter.extra),
            "sections": .list(zip(issue.sections, SectionView.levels(of: issue.sections)).map(SectionView.record)),
        ]
    }

    private func date(_ date: DateTime) -> TemplateValue {
        ["iso": .string(date.text), "day": .string(date.day.text), "text": .string(words.text(of: date.day))]
    }

    private func pagination(_ number: Int) -> TemplateValue {
        func path(_ other: Int) -> TemplateValue {
            guard (1...indexPageCount).contains(other) else { return .null }
            return .string(configuration.address.path(of: Self.indexRoute(other)))
        }
        return [
            "number": .integer(number), "count": .integer(indexPageCount), "has_several": .boolean(indexPageCount > 1),
            "newer_path": path(number - 1), "older_path": path(number + 1),
        ]
    }

    private static func site(_ configuration: Configuration) -> TemplateValue {
        let address = configuration.address
        return [
            "title": .string(configuration.title),
            "description": .init(configuration.description),
            "language": .string(configuration.language),
            "author": configuration.author.map(SectionView.link) ?? .null,
            "copyright": .init(configuration.copyright),
            "path": .string(address.basePath),
            "url": .string(address.origin + address.basePath),
            "feed_path": .string(address.path(of: RoutePath("feed.xml"))),
            "header_links": .list(configuration.headerLinks.map(SectionView.link)),
            "footer_links": .list(configuration.footerLinks.map(SectionView.link)),
            "extra": ExtraView(allEntries: configuration.extra).record(of: configuration.extra),
        ]
    }
}
