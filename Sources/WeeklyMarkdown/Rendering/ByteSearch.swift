extension UnsafeBufferPointer<UInt8> {
    /// Whether one of four bytes, none of which is 0, stands somewhere. Looks at eight bytes at a time.
    package func holds(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Bool {
        guard count >= 8, let start = UnsafeRawPointer(baseAddress) else {
            return contains { $0 == first || $0 == second || $0 == third || $0 == fourth }
        }
        var offset = 0
        while offset < count {
            // The last eight overlap those before them.
            let word = start.loadUnaligned(fromByteOffset: Swift.min(offset, count - 8), as: UInt64.self)
            let found =
                word.zeros(xor: first) | word.zeros(xor: second) | word.zeros(xor: third) | word.zeros(xor: fourth)
            if found != 0 { return true }
            offset += 8
        }
        return false
    }
}

extension UInt64 {
    /// Not 0 where one of the eight bytes is the given one: taking 1 from a byte that is 0 sets its highest bit, which was not set.
    fileprivate func zeros(xor byte: UInt8) -> UInt64 {
        let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}
