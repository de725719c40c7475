/// What a language calls months, days and halves of days.
struct DateNames: Sendable {
    /// January first: `August`, `八月`.
    let months: [String]
    /// The same, short: `Aug`, `8月`.
    let shortMonths: [String]
    /// Monday first: `Friday`, `星期五`. The short ones are `LanguageWords.weekdays`.
    let weekdays: [String]
    /// Before noon, after noon: `AM`, `PM`.
    let dayPeriods: [String]
}
