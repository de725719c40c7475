internal import WeeklyModel
internal import WeeklyText

/// The schedule as calendars: one with all events, and a file for each entry.
enum ScheduleCalendar {
    static let route = RoutePath("schedule.ics")

    /// The file of one entry, beside its issue's page; nil for an item that is no entry with a date.
    static func route(of item: Item, beside page: RoutePath) -> RoutePath? {
        guard case .scheduleEntry(let entry) = item.content, entry.start != nil else { return nil }
        return item.anchor.map { page.beside("\(fileName($0)).ics") }
    }

    static func hasEvents(_ newsletter: Newsletter) -> Bool {
        !newsletter.scheduleMonths.isEmpty
    }

    /// Every event once: where several issues tell of it, the newest one counts.
    static func events(_ pages: PageMaker) -> [CalendarEvent] {
        var seen: Set<String> = []
        let newestFirst = pages.newsletter.items[.scheduleEntry].compactMap { path in
            CalendarEvent(pages.newsletter.item(at: path), in: pages.newsletter.issue(of: path), pages)
        }
        return newestFirst.filter { seen.insert($0.uid).inserted }
            .sorted { ($0.span.sortKey, $0.uid) < ($1.span.sortKey, $1.uid) }
    }

    static func bytes(_ pages: PageMaker) -> [UInt8] {
        CalendarFile(
            name: name(pages.configuration), source: pages.configuration.address.url(of: route), events: events(pages)
        ).bytes
    }

    /// The calendar of one entry.
    static func bytes(of item: Item, in issue: Issue, _ pages: PageMaker) -> [UInt8] {
        let event = CalendarEvent(item, in: issue, pages)
        return CalendarFile(name: name(pages.configuration), source: nil, events: event.map { [$0] } ?? []).bytes
    }

    static func name(_ configuration: Configuration) -> String {
        "\(configuration.title) · \(FeedWords.of(language: configuration.language).schedule)"
    }

    /// File systems allow 255 bytes: of a longer anchor the beginning, and a hash that stands for the rest.
    private static func fileName(_ anchor: String) -> String {
        guard anchor.utf8.count > 200 else { return anchor }
        var name = String.UnicodeScalarView()
        var length = 0
        for scalar in anchor.unicodeScalars {
            length += UTF8.width(scalar)
            if length > 180 { break }
            name.append(scalar)
        }
        return "\(String(name))-\(StableHash(of: anchor.utf8).hexadecimal)"
    }
}
