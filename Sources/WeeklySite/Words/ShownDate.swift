package import WeeklyModel
internal import WeeklyTemplates

/// A date as templates ask for it: each of its forms is made when it is asked for.
struct ShownDate: Sendable {
    let date: DayOrDateTime
    let writer: DateWriter

    /// What every date has, beside the forms that a site names (`date_formats`).
    static let fields: DeferredFields<ShownDate> = [
        "iso": { .string($0.date.text) },
        "text": { .string($0.writer.text(of: $0.day)) },
        "day": { .string($0.day.text) },
        "weekday": { .string($0.writer.weekday($0.day)) },
        "full": { .string($0.writer.full($0.date)) },
        "time": { .init($0.writer.time($0.date)) },
        "year": { .integer($0.day.year) },
        "month": { .integer($0.day.month) },
        "month_name": { .string($0.writer.names.months[$0.day.month - 1]) },
        "month_short": { .string($0.writer.names.shortMonths[$0.day.month - 1]) },
        "day_of_month": { .integer($0.day.day) },
        "weekday_name": { .string($0.writer.names.weekdays[$0.day.weekday.rawValue - 1]) },
        "week": { .integer(WeekOfYear(of: $0.day).week) },
        "hour": { .init($0.moment?.time.hour) },
        "minute": { .init($0.moment?.time.minute) },
        "offset": { .init($0.moment?.offsetText) },
    ]

    /// The same with the forms that a site names.
    static func fields(with formats: [DateFormat]) -> DeferredFields<ShownDate> {
        let own = formats.map { format -> (String, DeferredFields<ShownDate>.Make) in
            (format.name, { $0.value(in: format) })
        }
        return own.isEmpty ? fields : fields.adding(DeferredFields(own))
    }

    private var day: Day { date.day }

    /// Nil where no time is known.
    private var moment: DateTime? {
        if case .dateTime(let moment) = date { moment } else { nil }
    }

    /// Empty where the form asks for a time, and none is known.
    private func value(in format: DateFormat) -> TemplateValue {
        .init(writer.text(of: date, in: format))
    }
}

extension DateFormat {
    /// What every date is called by already, in templates.
    package static var namesInUse: [String] { ShownDate.fields.keys }
}
