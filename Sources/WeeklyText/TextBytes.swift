extension String {
    /// Lends the bytes of the text. `withUTF8` wants a text that may change, which is a copy with a count of its owners: dear for what is
    /// asked by the million.
    @inlinable
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
        var text = self
        return try text.withUTF8(body)
    }
}
