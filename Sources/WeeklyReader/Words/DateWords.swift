internal import WeeklyText

/// Dates and times.
struct DateWords: WordGroup {
    /// What stands behind a year: `2020年`
    var years = WordList()
    /// What stands behind a month's number: `4月`
    var months = WordList()
    /// What stands behind a day's number: `23日`
    var days = WordList()
    /// What stands behind an hour: `7 点`
    var hours = WordList()
    /// What stands behind such a word where it tells no hour: `时间`
    var durations = WordList()
    /// What stands behind a minute: `30分`
    var minutes = WordList()
    /// Half past: `7 点半`
    var halves = WordList()
    /// What joins the first hour or day to the last: `7 到 8 点`
    var to = WordList()
    /// The parts of the day in which hours are counted from noon.
    var afternoons = WordList()
    /// The parts of the day in which they are not.
    var mornings = WordList()
    /// What stands behind a time that is counted from noon: `7:30 PM`
    var afternoonMarks = WordList()
    /// What stands behind a time of the morning: `10 am`
    var morningMarks = WordList()
    /// The days of the week, as they stand behind a day.
    var weekdays = WordList()
    /// What the names of weekdays begin with, as they stand behind a day in parentheses.
    var weekdayStarts = WordList()
    /// Parts of the day as they stand behind a day.
    var dayParts = WordList()
    /// What stands behind a day's number: `28th`
    var ordinals = WordList()
    /// The day of the issue, where a deadline tells no other.
    var today = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("years", \.years),
        WordRole("months", \.months),
        WordRole("days", \.days),
        WordRole("hours", \.hours),
        WordRole("durations", \.durations),
        WordRole("minutes", \.minutes),
        WordRole("halves", \.halves),
        WordRole("to", \.to),
        WordRole("afternoons", \.afternoons),
        WordRole("mornings", \.mornings),
        WordRole("afternoonMarks", \.afternoonMarks),
        WordRole("morningMarks", \.morningMarks),
        WordRole("weekdays", \.weekdays),
        WordRole("weekdayStarts", \.weekdayStarts),
        WordRole("dayParts", \.dayParts),
        WordRole("ordinals", \.ordinals),
        WordRole("today", \.today),
    ]
}
