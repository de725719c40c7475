internal import WeeklyModel
internal import WeeklyText

/// The schedule as calendars: one with all events, and a file for each entry.
enum ScheduleCalendar {
    /// Whether there is a calendar: iCalendar knows none without events.
    static func hasEvents(_ newsletter: Newsletter) -> Bool {
        !newsletter.scheduleMonths.isEmpty
    }

    /// Every event once: where several issues tell of it, the newest one counts.
    static func events(_ edition: Edition) -> [CalendarEvent] {
        var seen: Set<ExactText> = []
        let newestFirst = edition.newsletter.items[.scheduleEntry].compactMap { CalendarEvent(edition.item(at: $0)) }
        return newestFirst.filter { seen.insert($0.uid) }
            .sorted { ($0.span.sortKey, ExactText($0.uid)) < ($1.span.sortKey, ExactText($1.uid)) }
    }

    /// The calendar of all events.
    static func bytes(_ edition: Edition) -> [UInt8] {
        let source = edition.addresses.url(of: SitePaths.calendar)
        return CalendarFile(name: name(edition), source: source, events: events(edition)).bytes
    }

    /// The calendar of one entry.
    static func bytes(of item: Item, in issue: PlacedIssue, _ edition: Edition) -> [UInt8] {
        let event = CalendarEvent(PlacedItem(item: item, home: issue, edition: edition))
        return CalendarFile(name: name(edition), source: nil, events: event.map { [$0] } ?? []).bytes
    }

    static func name(_ edition: Edition) -> String {
        "\(edition.configuration.title) · \(edition.words.feeds.schedule)"
    }
}
