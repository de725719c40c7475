internal import WeeklyModel
internal import WeeklyTemplates

/// The feed of the newest issues.
enum IssueFeed {
    static func route(_ form: FeedForm) -> RoutePath {
        switch form {
        case .rss: RoutePath("feed.xml")
        case .atom: RoutePath("atom.xml")
        case .json: RoutePath("feed.json")
        }
    }

    static func bytes(_ form: FeedForm, _ pages: PageMaker) throws(TemplateFailure) -> [UInt8] {
        form.bytes(of: try feed(at: route(form), pages))
    }

    private static func feed(at route: RoutePath, _ pages: PageMaker) throws(TemplateFailure) -> Feed {
        let configuration = pages.configuration
        var entries: [Feed.Entry] = []
        for issue in pages.newsletter.issues.prefix(configuration.feedItems) {
            entries.append(try entry(issue, pages))
        }
        return Feed(
            title: configuration.title, description: configuration.description,
            home: configuration.address.url(of: PageMaker.indexRoute(1)),
            address: configuration.address.url(of: route), language: configuration.language,
            copyright: configuration.copyright, author: pages.publisher, entries: entries)
    }

    private static func entry(_ issue: Issue, _ pages: PageMaker) throws(TemplateFailure) -> Feed.Entry {
        let front = issue.frontMatter
        let url = pages.url(of: issue)
        return Feed.Entry(
            url: url, title: issue.title, date: issue.date, html: try pages.feedContent(of: issue),
            summary: pages.summary(of: issue),
            categories: front.categories + front.tags.filter { !front.categories.contains($0) },
            author: pages.author(of: issue), image: front.cover.map { PageMaker.whole($0, on: url) })
    }
}

extension PageMaker {
    /// Who publishes: the site's author, else the newsletter itself.
    var publisher: NamedLink {
        let home = configuration.address.url(of: Self.indexRoute(1))
        guard let author = configuration.author else { return NamedLink(name: configuration.title, url: home) }
        return NamedLink(name: author.name, url: author.url.map { Self.whole($0, on: home) })
    }

    /// Who an issue names as its author, with a whole address.
    func author(of issue: Issue) -> NamedLink? {
        issue.frontMatter.author.map { author in
            NamedLink(name: author.name, url: author.url.map { Self.whole($0, on: url(of: issue)) })
        }
    }
}
