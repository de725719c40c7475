internal import WeeklyText

/// Lines of terms in order, one after the other: of each the term, a space, its posting list.
struct TermLines: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each line begins.
    private(set) var starts: [Int] = []

    /// - Parameter size: about how many bytes they take.
    init(_ merge: consuming TermMerge, size: Int) {
        bytes.reserveCapacity(size)
        while let term = merge.term {
            starts.append(bytes.count)
            for scalar in term { append(scalar) }
            bytes.append(.space)
            merge.passList(to: &bytes)
            bytes.append(.lineFeed)
        }
    }

    /// Lines that follow one another.
    init(joining parts: [TermLines]) {
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
        starts.reserveCapacity(parts.reduce(0) { $0 + $1.starts.count })
        for part in parts {
            starts += part.starts.lazy.map { [base = bytes.count] in base + $0 }
            bytes += part.bytes
        }
    }

    /// The term at the start of some lines; an empty text where there are none.
    static func term(atStartOf lines: ArraySlice<UInt8>) -> String {
        String(decoding: lines.prefix { $0 != .space }, as: UTF8.self)
    }

    /// Appends a Unicode scalar as UTF-8.
    private mutating func append(_ scalar: UInt32) {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F | 0x80 }
        func head(_ shift: UInt32, _ mark: UInt8) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift) | mark }
        switch scalar {
        case 0..<0x80: return bytes.append(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800: bytes.append(head(6, 0xC0))
        case 0x800..<0x1_0000:
            bytes.append(head(12, 0xE0))
            bytes.append(tail(6))
        default:
            bytes.append(head(18, 0xF0))
            bytes.append(tail(12))
            bytes.append(tail(6))
        }
        bytes.append(tail(0))
    }
}
