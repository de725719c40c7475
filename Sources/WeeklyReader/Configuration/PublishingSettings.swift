internal import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyText

extension PublishingTime {
    /// Reads `publishes: friday 17:00`; nil where it is not written, or wrong.
    init?(from fields: inout YAMLFields) {
        guard let written = fields.text("publishes") else { return nil }
        if let time = PublishingTime(written.value) {
            self = time
        } else {
            fields.report(
                .invalidValue, "publishes must be a weekday and an hour", at: written.range,
                fixes: [.init("write it as friday 17:00")])
            return nil
        }
    }

    /// A weekday, in Chinese or English, and an hour behind it: `friday 17:00`, `Fri 9:30`, `周五 17:00`, `星期五17：00`. Nil for anything
    /// else.
    package init?(_ text: String) {
        guard let match = text.wholeMatch(of: /(\D+)(\d{1,2})[:：](\d\d)\s*/),
            let weekday = WeekdayNames.weekday(Array(match.1.utf8)[...].trimmed().string), let hour = Int(match.2),
            let minute = Int(match.3),
            let time = TimeOfDay(hour: hour, minute: minute)
        else { return nil }
        self.init(weekday, time)
    }
}
