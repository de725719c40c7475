/// Eight bytes of a text looked at together.
extension UInt64 {
    /// Not 0 where one of the eight bytes is the given one: taking 1 from a byte that is 0 sets its highest bit, which was not set.
    @inlinable
    package func traces(of byte: UInt8) -> UInt64 {
        let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The eight bytes from an offset on, which must all be there.
    @inlinable
    package func word(at offset: Int) -> UInt64 {
        UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
}
