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
                path: configuration.address.path(of: form.issuesPath))
        }
    }

    /// All ways to subscribe to the newsletter: its feeds, its calendar where it has one, and the feeds of kinds.
    static func subscriptions(_ edition: Edition) -> [FeedLink] {
        ofIssues(edition.configuration) + [calendar(edition)].compactMap(\.self)
            + KindFeed.all(edition).map { $0.link(edition) }
    }

    /// The calendar of the schedule; nil where nothing has a date.
    static func calendar(_ edition: Edition) -> FeedLink? {
        guard ScheduleCalendar.hasEvents(edition.newsletter) else { return nil }
        return FeedLink(
            title: ScheduleCalendar.name(edition), name: "iCalendar", type: CalendarFile.mediaType,
            path: edition.addresses.path(of: SitePaths.calendar))
    }
}
