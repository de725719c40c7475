internal import WeeklyModel
internal import WeeklyText

/// One VEVENT (RFC 5545, section 3.6.1): an entry of the schedule that has a date.
struct CalendarEvent: Sendable {
    /// Equal for all announcements of one event, and in every file.
    let uid: String
    /// When it was announced.
    let stamp: DateTime
    let span: CalendarSpan
    let title: String
    let description: String
    /// A physical place.
    let location: String?
    /// Where to sign up, watch or join; else where it is announced.
    let url: String

    /// Nil for an entry without a date.
    init?(_ place: PlacedItem) {
        guard case .scheduleEntry(let entry) = place.item.content, let start = entry.start else { return nil }
        let permalink = place.url
        let link = entry.url.map { place.edition.addresses.whole($0, in: place.home.issue) }
        span = CalendarSpan(start: start, end: entry.end)
        uid = Self.uid(entry.title, span, place.edition.configuration.address)
        stamp = place.home.issue.date
        title = entry.title
        location = entry.location
        url = link ?? permalink
        // ORGANIZER is an address to answer to (RFC 5545, section 3.8.4.3), and issues name people and groups.
        let lines = entry.speakers.map(Self.line) + [entry.organiser, link, permalink].compactMap(\.self)
        description = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    func write(to text: inout CalendarText) {
        text.line("BEGIN", "VEVENT")
        text.line("UID", uid)
        text.time("DTSTAMP", stamp)
        switch span {
        case .days(let first, let last):
            text.day("DTSTART;VALUE=DATE", first)
            // DTEND is the first day that is no part of it.
            text.day("DTEND;VALUE=DATE", last.adding(days: 1))
        case .times(let from, let to):
            text.time("DTSTART", from)
            text.time("DTEND", to)
        }
        text.text("SUMMARY", title)
        text.text("DESCRIPTION", description)
        text.text("LOCATION", location)
        text.line("URL", url)
        text.line("END", "VEVENT")
    }

    /// Made from what identifies an event, its title and its beginning: neither its place in an issue nor the issue counts.
    private static func uid(_ title: String, _ span: CalendarSpan, _ address: SiteAddress) -> String {
        let host = address.origin.pathParts.last ?? ""
        return "\(span.startText)-\(StableHash(of: HappeningName.key(title)).hexadecimal)@\(host)"
    }

    /// `Name (bio)`
    private static func line(_ speaker: Person) -> String {
        let name = speaker.name ?? speaker.handle.map { "@\($0)" } ?? ""
        return name.isEmpty ? speaker.bio ?? "" : name + (speaker.bio.map { " (\($0))" } ?? "")
    }
}
