internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// One `<link rel="alternate">` by which programs find a feed.
struct FeedLink: Sendable, Hashable {
    let title: String
    /// What kind of thing it is: `RSS`.
    let name: String
    /// Media type: `application/atom+xml`.
    let type: String
    /// As pages link to it, percent-encoded.
    let path: String
    /// By which a calendar program subscribes to it; nil for what is no calendar.
    var appURL: String?

    var record: TemplateValue {
        ["title": .string(title), "name": .string(name), "type": .string(type), "path": .string(path)]
    }

    /// The same where readers are told how to subscribe.
    var subscription: TemplateValue {
        [
            "title": .string(title), "name": .string(name), "type": .string(type), "path": .string(path),
            "app_url": .init(appURL),
        ]
    }
}

/// What pages tell programs about feeds.
enum FeedLinks {
    /// The feeds of all issues; RSS first, because readers take the first that they know. None where the site has no feeds.
    static func ofIssues(_ configuration: Configuration) -> [FeedLink] {
        guard configuration.makes(.feeds) else { return [] }
        return FeedForm.allCases.map { form in
            FeedLink(
                title: configuration.title, name: form.name, type: form.mediaType,
                path: configuration.ownAddress.path(of: form.issuesPath))
        }
    }

    /// All ways to subscribe to the newsletter: its feeds, its calendar where it has one, and the feeds of kinds.
    static func subscriptions(_ edition: Edition) -> [FeedLink] {
        ofIssues(edition.configuration) + [calendar(edition)].compactMap(\.self)
            + KindFeed.all(edition).map { $0.link(edition) }
    }

    /// The calendar of the schedule; nil where nothing has a date, or the site has no calendars.
    static func calendar(_ edition: Edition) -> FeedLink? {
        guard ScheduleCalendar.hasEvents(edition.newsletter),
            let path = edition.path(of: SitePaths.calendar, ifMade: .calendars)
        else { return nil }
        return FeedLink(
            title: ScheduleCalendar.name(edition), name: "iCalendar", type: CalendarFile.mediaType,
            path: path, appURL: appURL(of: SitePaths.calendar, edition))
    }

    /// The address that the system hands to the reader's calendar program: as the web's, with the scheme `webcal`, which all programs take
    /// for either form of HTTP.
    private static func appURL(of path: RoutePath, _ edition: Edition) -> String {
        let url = edition.addresses.url(of: path)
        return "webcal:" + url[(url.utf8.firstIndex(of: .colon).map(url.utf8.index(after:)) ?? url.startIndex)...]
    }
}
