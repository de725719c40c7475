/// Numbers as eight bytes, the lowest first.
extension UInt64 {
    package var littleEndianBytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: self >> (8 * UInt64($0))) } }

    /// - Parameter bytes: eight; of fewer, the highest are 0.
    package init(littleEndianBytes bytes: ArraySlice<UInt8>) {
        self = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
