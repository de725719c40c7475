internal import WeeklyModel
internal import WeeklyTemplates

/// Dates as people write them.
extension InterfaceWords {
    /// A day: `2026 年 11 月 18 日`, `18 November 2026`.
    func text(of day: Day) -> String { language.day(day) }

    /// A month: `2026 年 11 月`, `November 2026`.
    func text(of month: Month) -> String { language.month(month) }

    func weekday(_ day: Day) -> String { language.weekdays[day.weekday.rawValue - 1] }

    /// Hours and minutes; nil where no time is known.
    func time(_ date: DayOrDateTime) -> String? {
        if case .dateTime(let dateTime) = date { String(dateTime.time.text.prefix(5)) } else { nil }
    }

    /// Day, weekday and time: `2026 年 11 月 18 日 周三 14:00`, `Wed, 18 November 2026, 14:00`.
    func full(_ date: DayOrDateTime) -> String {
        language.moment(text(of: date.day), weekday(date.day), time(date))
    }

    /// What follows the beginning of something that has an end: the time on the same day, else all of the date.
    func until(_ end: DayOrDateTime?, from start: DayOrDateTime?) -> String? {
        guard let end, let start else { return nil }
        if end.day == start.day { return time(end).map { "–\($0)" } }
        return " – \(full(end))"
    }

    // MARK: Records

    /// A date with the forms that templates use.
    func record(of date: DateTime) -> TemplateValue {
        record(of: .dateTime(date))
    }

    /// The same for a day, with or without a time. `time` is empty where none is known.
    func record(of date: DayOrDateTime) -> TemplateValue {
        [
            "iso": .string(date.text), "day": .string(date.day.text), "text": .string(text(of: date.day)),
            "weekday": .string(weekday(date.day)), "time": .init(time(date)), "full": .string(full(date)),
        ]
    }
}
