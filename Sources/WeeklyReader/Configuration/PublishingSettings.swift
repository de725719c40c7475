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
        let bytes = Array(text.utf8)[...].trimmed()
        let name = bytes.prefix { !$0.isASCIIDigit }
        let hour = bytes[name.endIndex...].prefix(while: \.isASCIIDigit)
        let mark = bytes[hour.endIndex...].prefixLength(of: [":", "："])
        let minute = bytes[(hour.endIndex + mark)...]
        guard let weekday = WeekdayNames.weekday(name.trimmed().string), (1...2).contains(hour.count), mark > 0,
            minute.count == 2, minute.allSatisfy(\.isASCIIDigit), let hour = Int(hour.string),
            let minute = Int(minute.string), let time = TimeOfDay(hour: hour, minute: minute)
        else { return nil }
        self.init(weekday, time)
    }
}
