/// A week of a year (ISO 8601): weeks begin on Monday, and the first of a year is that of its first Thursday.
package struct WeekOfYear: Sendable, Hashable {
    /// In the first and last days of a year this may be another year than the day's.
    package let year: Int
    /// 1 to 53.
    package let week: Int

    /// The week that a day is in.
    package init(of day: Day) {
        let thursday = day.adding(days: 4 - day.weekday.rawValue)
        year = thursday.year
        week = 1 + (thursday.dayOfYear - 1) / 7
    }
}

extension Day {
    /// 1 to 366.
    fileprivate var dayOfYear: Int {
        (1..<month).reduce(day) { $0 + Self.length(ofMonth: $1, year: year) }
    }
}
