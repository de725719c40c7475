extension String {
    /// The text of bytes that are known to be UTF-8, because texts were cut from each other only between characters, or at ASCII
    /// characters: they are not looked at again. Bytes of anywhere else are decoded (`String(decoding:as:)`), for what is no UTF-8 would
    /// be a text all the same, of which nothing is known any more. A few bytes are decoded sooner, too.
    package init(wellFormed bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer { String(wellFormed: $0) }
    }

    /// The same of bytes that stand somewhere.
    init(wellFormed bytes: UnsafeBufferPointer<UInt8>) {
        assert(String(validating: bytes, as: UTF8.self) != nil, "not UTF-8")
        if #available(macOS 26, *) {
            self = String(copying: UTF8Span(unchecked: bytes.span))
        } else {
            self = String(decoding: bytes, as: UTF8.self)
        }
    }
}
