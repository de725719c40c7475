internal import WeeklyModel

/// Dates of the schedule as people write them.
extension InterfaceWords {
    /// Hours and minutes; nil where no time is known.
    func time(_ date: DayOrDateTime) -> String? {
        if case .dateTime(let dateTime) = date { String(dateTime.time.text.prefix(5)) } else { nil }
    }

    /// Day, weekday and time: `2026 年 11 月 18 日 周三 14:00`, `Wed, 18 November 2026, 14:00`.
    func full(_ date: DayOrDateTime) -> String {
        let day = text(of: date.day)
        if isChinese { return "\(day) \(weekday(date.day))" + (time(date).map { " \($0)" } ?? "") }
        return "\(weekday(date.day)), \(day)" + (time(date).map { ", \($0)" } ?? "")
    }

    /// What follows the beginning of something that has an end: the time on the same day, else all of the date.
    func until(_ end: DayOrDateTime?, from start: DayOrDateTime?) -> String? {
        guard let end, let start else { return nil }
        if end.day == start.day { return time(end).map { "–\($0)" } }
        return " – \(full(end))"
    }
}
