internal import WeeklyModel
internal import WeeklyTemplates

/// One `<link rel="alternate">` by which programs find a feed.
struct FeedLink: Sendable, Hashable {
    let title: String
    /// What kind of thing it is: `RSS`.
    let name: String
    /// Media type: `application/atom+xml`.
    let type: String
    /// As pages link to it, percent-encoded.
    let path: String

    var record: TemplateValue {
        ["title": .string(title), "name": .string(name), "type": .string(type), "path": .string(path)]
    }
}

/// What pages tell programs about feeds.
enum FeedLinks {
    /// The feeds of all issues; RSS first, because readers take the first that they know.
    static func ofIssues(_ configuration: Configuration) -> [FeedLink] {
        FeedForm.allCases.map { form in
            FeedLink(
                title: configuration.title, name: form.name, type: form.mediaType,
                path: configuration.address.path(of: IssueFeed.route(form)))
        }
    }

    /// All ways to subscribe to the newsletter: its feeds, and its calendar where it has one.
    static func subscriptions(_ pages: PageMaker) -> [FeedLink] {
        ofIssues(pages.configuration) + [calendar(pages)].compactMap(\.self)
    }

    /// The feeds of a project, as far as it has something for them.
    static func of(_ project: Project, _ pages: PageMaker) -> [FeedLink] {
        ProjectFeed.all(of: project).map { feed in
            FeedLink(
                title: feed.title(pages.configuration), name: FeedForm.atom.name, type: FeedForm.atom.mediaType,
                path: pages.configuration.address.path(of: feed.route))
        }
    }
}
