internal import WeeklyModel

/// One iCalendar object (RFC 5545) with the properties of a calendar that is published (RFC 7986).
struct CalendarFile: Sendable {
    static let mediaType = "text/calendar"

    let name: String
    /// Where the calendar itself can be had; nil for a file that is taken once.
    let source: String?
    let events: [CalendarEvent]

    var bytes: [UInt8] {
        var text = CalendarText()
        text.line("BEGIN", "VCALENDAR")
        text.line("VERSION", "2.0")
        text.line("PRODID", "-//sofaweekly//sofaweekly//EN")
        text.line("CALSCALE", "GREGORIAN")
        text.line("METHOD", "PUBLISH")
        text.text("NAME", name)
        text.text("X-WR-CALNAME", name)
        if let source { appendRefresh(source, to: &text) }
        for event in events { event.write(to: &text) }
        text.line("END", "VCALENDAR")
        return text.bytes
    }

    /// RFC 7986, sections 5.7 and 5.8, and what programs did before.
    private func appendRefresh(_ source: String, to text: inout CalendarText) {
        text.line("SOURCE;VALUE=URI", source)
        text.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        text.line("X-PUBLISHED-TTL", "P1D")
    }
}
