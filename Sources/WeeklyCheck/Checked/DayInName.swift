internal import WeeklyModel
internal import WeeklyText

/// The day that a file's name tells: `2026-11-27`, `20261127` or `2026_11_27`.
enum DayInName {
    /// Nil where the name tells none. An issue with files beside it has the folder's name.
    static func of(_ path: String) -> Day? {
        let bytes = Array(path.utf8)
        let parts = bytes.split(separator: .slash)
        guard let last = parts.last else { return nil }
        let name = last.elementsEqual("index.md".utf8) ? parts.dropLast().last ?? last : last
        var index = name.startIndex
        while index < name.endIndex {
            let digits = name[index...].prefix(while: \.isASCIIDigit)
            if let day = day(in: name, from: digits) { return day }
            index = digits.endIndex + 1
        }
        return nil
    }

    private static func day(in name: ArraySlice<UInt8>, from digits: ArraySlice<UInt8>) -> Day? {
        if digits.count == 8 {
            return day(digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2))
        }
        guard digits.count == 4, let separator = separator(name[digits.endIndex...]) else { return nil }
        let month = name[(digits.endIndex + 1)...].prefix(while: \.isASCIIDigit)
        guard separator == name[month.endIndex...].first else { return nil }
        let dayNumber = name[(month.endIndex + 1)...].prefix(while: \.isASCIIDigit)
        guard month.count == 2, dayNumber.count == 2 else { return nil }
        return day(digits, month, dayNumber)
    }

    private static func separator(_ rest: ArraySlice<UInt8>) -> UInt8? {
        guard let first = rest.first, first == .hyphen || first == .underscore || first == .dot else { return nil }
        return first
    }

    private static func day(_ year: ArraySlice<UInt8>, _ month: ArraySlice<UInt8>, _ day: ArraySlice<UInt8>) -> Day? {
        let year = number(year)
        guard (1990...2100).contains(year) else { return nil }
        return Day(year: year, month: number(month), day: number(day))
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
}
