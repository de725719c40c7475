/// The order of terms: that in which JavaScript compares texts, by UTF-16 code units.
enum TermOrder {
    static let keyLength = 3

    /// The first scalars of a term as one number, in which most terms differ: of those that are no longer, all do.
    static func key(_ term: Span<UInt32>) -> UInt64 {
        var key: UInt64 = 0
        for index in 0..<keyLength { key = key << 21 | (index < term.count ? rank(term[index]) + 1 : 0) }
        return key
    }

    static func precedes(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> Bool {
        left.lexicographicallyPrecedes(right) { rank($0) < rank($1) }
    }

    private static func rank(_ scalar: UInt32) -> UInt64 {
        switch scalar {
        case 0..<0xE000: UInt64(scalar)
        case 0xE000...0xFFFF: UInt64(scalar) + 0x10_0000
        default: UInt64(scalar) - 0x2000
        }
    }
}
