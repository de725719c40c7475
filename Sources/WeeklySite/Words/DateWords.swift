internal import WeeklyModel
internal import WeeklyTemplates

/// Dates as people write them.
extension InterfaceWords {
    /// A day: `2026 年 11 月 18 日`, `18 November 2026`.
    func text(of day: Day) -> String { dates.text(of: day) }

    /// A month: `2026 年 11 月`, `November 2026`.
    func text(of month: Month) -> String { language.month(month) }

    func weekday(_ day: Day) -> String { dates.weekday(day) }

    /// Hours and minutes; nil where no time is known.
    func time(_ date: DayOrDateTime) -> String? { dates.time(date) }

    /// Day, weekday and time: `2026 年 11 月 18 日 周三 14:00`, `Wed, 18 November 2026, 14:00`.
    func full(_ date: DayOrDateTime) -> String { dates.full(date) }

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

    /// The same of a date that many pages show: the forms that all of them ask for are made already.
    func shownRecord(of date: DateTime) -> TemplateValue {
        let shown = ShownDate(date: .dateTime(date), writer: dates)
        return .record(
            TemplateRecord(
                ["iso": .string(date.text), "text": .string(text(of: date.day))], deferring: dateFields, of: shown))
    }

    /// The same for a day, with or without a time.
    func record(of date: DayOrDateTime) -> TemplateValue {
        .record(TemplateRecord(deferring: dateFields, of: ShownDate(date: date, writer: dates)))
    }
}
