internal import WeeklyDiagnostics
internal import WeeklyModel

/// A date with the weekday that stands beside it.
struct DatedWeekday {
    let weekday: Weekday
    let year: Int?
    let month: Int
    let day: Int
    let range: SourceRange
}
