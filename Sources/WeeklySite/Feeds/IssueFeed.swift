internal import WeeklyModel
internal import WeeklyText

/// The feed of the newest issues.
enum IssueFeed {
    /// - Parameter entries: where they are made already, for they are the same in all forms.
    static func bytes(_ form: FeedForm, _ edition: Edition, _ entries: [Feed.Entry]? = nil) -> [UInt8] {
        form.bytes(of: feed(at: form.issuesPath, edition, entries ?? self.entries(edition)))
    }

    /// What it says of each issue.
    static func entries(_ edition: Edition) -> [Feed.Entry] {
        edition.newsletter.issues.indices.prefix(edition.configuration.feedItems).map { index in
            entry(edition.issue(at: index), edition)
        }
    }

    private static func feed(at route: RoutePath, _ edition: Edition, _ entries: [Feed.Entry]) -> Feed {
        let configuration = edition.configuration
        return Feed(
            title: configuration.title, description: configuration.description,
            home: edition.addresses.url(of: SitePaths.index(1)), address: edition.addresses.url(of: route),
            style: edition.addresses.path(of: SitePaths.feedStyle),
            language: configuration.language, copyright: configuration.copyright, author: edition.publisher,
            entries: entries)
    }

    private static func entry(_ place: PlacedIssue, _ edition: Edition) -> Feed.Entry {
        let (issue, url) = (place.issue, place.url)
        let front = issue.frontMatter
        let categories = Set(texts: front.categories)
        return Feed.Entry(
            url: url, title: issue.title, date: issue.date, modified: front.modified,
            html: FeedContent.bytes(of: place, edition),
            summary: edition.summary(of: issue),
            categories: front.categories + front.tags.filter { !categories.contains($0) },
            author: edition.author(of: issue), image: front.cover.map { edition.addresses.whole($0, on: url) })
    }
}
