internal import WeeklyText

/// The part of a file that a browser asks for (RFC 9110, section 14).
enum ByteRange: Equatable {
    case whole
    case part(Range<Int>)
    /// The file ends before what is asked for.
    case unsatisfiable

    /// Reads the header `Range`. What is malformed, in another unit, or asks for several parts counts as no header.
    static func of(_ header: String?, length: Int) -> ByteRange {
        guard let header, let text = header.lowercased().without(start: "bytes=") else { return .whole }
        let ends = text.parts(at: .hyphen, most: 1)
        guard ends.count == 2, ends.allSatisfy(isNumber), !(ends[0].isEmpty && ends[1].isEmpty) else { return .whole }
        if ends[0].isEmpty { return suffix(of: Int(ends[1]) ?? .max, length) }
        guard let first = Int(ends[0]) else { return .unsatisfiable }
        let last = ends[1].isEmpty ? Int.max : Int(ends[1]) ?? .max
        guard first <= last else { return .whole }
        return first < length ? .part(first..<min(last, length - 1) + 1) : .unsatisfiable
    }

    private static func suffix(of count: Int, _ length: Int) -> ByteRange {
        count == 0 || length == 0 ? .unsatisfiable : .part(max(0, length - count)..<length)
    }

    private static func isNumber(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { $0.isASCIIDigit }
    }
}
