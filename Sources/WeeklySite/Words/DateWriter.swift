internal import WeeklyModel
internal import WeeklyText

/// Writes dates in a language. A class, though it never changes: every date that a page shows holds it.
final class DateWriter: Sendable {
    private let language: LanguageWords

    init(_ language: LanguageWords) {
        self.language = language
    }

    var names: DateNames { language.dates }

    /// A day: `2026 年 11 月 18 日`, `18 November 2026`.
    func text(of day: Day) -> String { language.day(day) }

    /// `周三`, `Wed`
    func weekday(_ day: Day) -> String { language.weekdays[day.weekday.rawValue - 1] }

    /// Hours and minutes; nil where no time is known.
    func time(_ date: DayOrDateTime) -> String? {
        if case .dateTime(let dateTime) = date { String(dateTime.time.text.prefix(5)) } else { nil }
    }

    /// Day, weekday and time: `2026 年 11 月 18 日 周三 14:00`, `Wed, 18 November 2026, 14:00`.
    func full(_ date: DayOrDateTime) -> String {
        language.moment(text(of: date.day), weekday(date.day), time(date))
    }

    // MARK: Forms that a site names

    /// Nil where the form asks for a time, and none is known.
    func text(of date: DayOrDateTime, in format: DateFormat) -> String? {
        var text = ""
        for piece in format.pieces {
            switch piece {
            case .text(let own): text += own
            case .field(let field):
                guard let part = part(field, of: date) else { return nil }
                text += part
            }
        }
        return text
    }

    private func part(_ field: DateFormat.Field, of date: DayOrDateTime) -> String? {
        if field.isOfTime {
            guard case .dateTime(let moment) = date else { return nil }
            return part(field, of: moment)
        }
        return part(field, of: date.day)
    }

    private func part(_ field: DateFormat.Field, of day: Day) -> String? {
        switch field {
        case .year(let digits): digits == 2 ? Self.number(day.year % 100, 2) : Self.number(day.year, digits)
        case .month(let digits): Self.number(day.month, digits)
        case .shortMonth: names.shortMonths[day.month - 1]
        case .longMonth: names.months[day.month - 1]
        case .day(let digits): Self.number(day.day, digits)
        case .shortWeekday: weekday(day)
        case .longWeekday: names.weekdays[day.weekday.rawValue - 1]
        case .weekYear: String(WeekOfYear(of: day).year)
        case .week(let digits): Self.number(WeekOfYear(of: day).week, digits)
        default: nil
        }
    }

    private func part(_ field: DateFormat.Field, of moment: DateTime) -> String? {
        let time = moment.time
        switch field {
        case .hour(let digits): return Self.number(time.hour, digits)
        case .hourOfTwelve(let digits): return Self.number((time.hour + 11) % 12 + 1, digits)
        case .dayPeriod: return names.dayPeriods[time.hour / 12]
        case .minute(let digits): return Self.number(time.minute, digits)
        case .second(let digits): return Self.number(time.second, digits)
        case .offset: return moment.offsetText
        default: return nil
        }
    }

    private static func number(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
