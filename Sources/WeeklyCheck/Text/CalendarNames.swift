internal import WeeklyDiagnostics
internal import WeeklyModel

/// Names of days in messages.
enum CalendarNames {
    /// As a message, so that another language can say it otherwise.
    static func name(of weekday: Weekday) -> Message {
        switch weekday {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
