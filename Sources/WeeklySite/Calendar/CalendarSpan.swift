internal import WeeklyModel

/// From when to when an event is.
enum CalendarSpan: Sendable, Hashable {
    /// Whole days, where no time is known; the last one counts.
    case days(Day, Day)
    case times(DateTime, DateTime)

    /// How long an event is whose end nobody wrote: without one, RFC 5545 (section 3.6.1) has it end as it begins.
    private static let usualSeconds = 3600

    /// An end that is not after the start is a slip of the pen, and counts as none.
    init(start: DayOrDateTime, end: DayOrDateTime?) {
        switch (start, end) {
        case (.day(let first), let end):
            self = .days(first, max(first, end?.day ?? first))
        case (.dateTime(let from), .dateTime(let to)?) where to.secondsSinceEpoch > from.secondsSinceEpoch:
            self = .times(from, to)
        case (.dateTime(let from), .day(let last)?) where last > from.day:
            self = .times(from, DateTime(day: last.adding(days: 1), time: .midnight, offset: from.offset))
        case (.dateTime(let from), _):
            let end = from.secondsSinceEpoch + Self.usualSeconds
            self = .times(from, DateTime(secondsSinceEpoch: end, offset: from.offset))
        }
    }

    /// Orders by beginning; a day begins before all its times.
    var sortKey: Int {
        switch self {
        case .days(let first, _): first.daysSinceEpoch * 86_400
        case .times(let from, _): from.secondsSinceEpoch
        }
    }

    /// The beginning as iCalendar writes it: `20200513T110000Z` or `20200513`.
    var startText: String {
        switch self {
        case .days(let first, _): CalendarText.digits(first.text)
        case .times(let from, _): CalendarText.text(of: from)
        }
    }
}
