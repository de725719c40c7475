internal import WeeklyText

/// Lines of terms in order, one after the other: of each the term, a space, its posting list.
struct TermLines: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each line begins.
    private(set) var starts: [Int] = []

    init(_ terms: SortedTerms) {
        bytes.reserveCapacity(terms.sizeOfLines)
        starts.reserveCapacity(terms.count)
        for number in 0..<terms.count {
            starts.append(bytes.count)
            for scalar in terms.spelling(number) { append(scalar) }
            bytes.append(.space)
            bytes += terms.postings(number)
            bytes.append(.lineFeed)
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
