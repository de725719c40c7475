package import WeeklyModel
internal import WeeklyText

/// Dates as front matter has them.
enum DateText {
    enum Problem: Error {
        case notADate
        /// The form is right, but there is no such day or time.
        case impossible
    }

    /// Reads `2020-05-13`, `2020-05-13 19:00`, `2020-05-13T19:00:00+08:00` and the like (RFC 3339, with parts left out).
    /// Without a time it is midnight, without an offset the zone's.
    static func read(_ text: String, in zone: TimeZoneRule) throws(Problem) -> DateTime {
        var scanner = Scanner(text)
        let year = try scanner.number(4...4)
        try scanner.skip("-")
        let month = try scanner.number(1...2)
        try scanner.skip("-")
        let dayNumber = try scanner.number(1...2)
        guard let day = Day(year: year, month: month, day: dayNumber) else { throw .impossible }
        let time = try scanner.time()
        let offset = try scanner.offset()
        guard scanner.isAtEnd else { throw .notADate }
        return DateTime(day: day, time: time, offset: offset ?? zone.offset(day: day, time: time))
    }

    private struct Scanner {
        private var rest: ArraySlice<UInt8>

        init(_ text: String) {
            rest = Array(text.utf8)[...]
        }

        var isAtEnd: Bool { rest.allSatisfy { $0 == .space } }

        mutating func number(_ digits: ClosedRange<Int>) throws(Problem) -> Int {
            let found = rest.prefix(digits.upperBound).prefix { $0.isASCIIDigit }
            guard found.count >= digits.lowerBound else { throw .notADate }
            rest = rest.dropFirst(found.count)
            return found.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }

        mutating func skip(_ character: Unicode.Scalar) throws(Problem) {
            guard skipIfThere(character) else { throw .notADate }
        }

        mutating func skipIfThere(_ character: Unicode.Scalar) -> Bool {
            guard let first = rest.first, first == UInt8(ascii: character) else { return false }
            rest = rest.dropFirst()
            return true
        }

        mutating func time() throws(Problem) -> TimeOfDay {
            let mustFollow = skipIfThere("T") || skipIfThere("t")
            guard mustFollow || skipIfThere(" ") else { return .midnight }
            guard mustFollow || rest.first?.isASCIIDigit == true else { return .midnight }
            let hour = try number(1...2)
            try skip(":")
            let minute = try number(2...2)
            let second = skipIfThere(":") ? try number(2...2) : 0
            if skipIfThere(".") {
                _ = try number(1...1)
                rest = rest.drop { $0.isASCIIDigit }
            }
            guard let time = TimeOfDay(hour: hour, minute: minute, second: second) else { throw .impossible }
            return time
        }

        /// Nil where none is written.
        mutating func offset() throws(Problem) -> Int? {
            while skipIfThere(" ") {}
            if skipIfThere("Z") || skipIfThere("z") { return 0 }
            let isWest = rest.first == .hyphen
            guard skipIfThere("+") || skipIfThere("-") else { return nil }
            let hours = try number(2...2)
            _ = skipIfThere(":")
            let minutes = rest.first?.isASCIIDigit == true ? try number(2...2) : 0
            guard hours < 24, minutes < 60 else { throw .impossible }
            return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
        }
    }
}

extension DateTime {
    /// A date as front matter has it; nil where it is none, or there is no such day.
    package init?(frontMatterText text: String, in zone: TimeZoneRule) {
        guard let dateTime = try? DateText.read(text, in: zone) else { return nil }
        self = dateTime
    }
}
