internal import Foundation
internal import WeeklyText

/// How far local time is from UTC, for the site's `time_zone`.
package struct TimeZoneRule: Sendable, Hashable {
    /// As configured: an IANA name such as `Asia/Shanghai`, or an offset such as `+08:00`.
    package let identifier: String
    private let zone: Foundation.TimeZone

    /// Nil where the time zone database has no such name.
    package init?(identifier: String) {
        guard let zone = Self.fixed(identifier) ?? Self.named(identifier) else { return nil }
        self.identifier = identifier
        self.zone = zone
    }

    /// Coordinated Universal Time.
    package static let utc = TimeZoneRule(identifier: "UTC", zone: .gmt)

    private init(identifier: String, zone: Foundation.TimeZone) {
        self.identifier = identifier
        self.zone = zone
    }

    /// Seconds east of UTC at a local time. Where clocks are set back and a time comes twice, the first one counts; where they
    /// are set forward and a time is left out, it is read as if they had not yet been.
    package func offset(day: Day, time: TimeOfDay) -> Int {
        let local = day.daysSinceEpoch * 86_400 + time.secondsSinceMidnight
        let guess = offset(secondsSinceEpoch: local - offset(secondsSinceEpoch: local))
        let earlier = offset(secondsSinceEpoch: local - guess - 7200)
        if offset(secondsSinceEpoch: local - earlier) == earlier { return earlier }
        return offset(secondsSinceEpoch: local - guess) == guess ? guess : earlier
    }

    /// Seconds east of UTC at a point in time.
    package func offset(secondsSinceEpoch seconds: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }

    /// A local time as a point in time.
    package func dateTime(_ day: Day, _ time: TimeOfDay) -> DateTime {
        DateTime(day: day, time: time, offset: offset(day: day, time: time))
    }

    private static func named(_ identifier: String) -> Foundation.TimeZone? {
        guard identifier.contains("/") || identifier == "UTC" || identifier == "GMT" else { return nil }
        return Foundation.TimeZone(identifier: identifier)
    }

    private static func fixed(_ identifier: String) -> Foundation.TimeZone? {
        if identifier == "Z" { return .gmt }
        let bytes = Array(identifier.utf8)
        guard let sign = bytes.first, sign == .plusSign || sign == .hyphen else { return nil }
        // `+08:00`, or `+0800`. Not by a regular expression, which every start of the program would compile.
        let digits = bytes.count == 6 && bytes[3] == .colon ? bytes[1...2] + bytes[4...5] : bytes[1...]
        guard digits.count == 4, digits.allSatisfy(\.isASCIIDigit) else { return nil }
        let values = digits.map { Int($0 - UInt8(ascii: "0")) }
        let (hours, minutes) = (values[0] * 10 + values[1], values[2] * 10 + values[3])
        guard hours < 24, minutes < 60 else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return Foundation.TimeZone(secondsFromGMT: sign == .hyphen ? -seconds : seconds)
    }
}
