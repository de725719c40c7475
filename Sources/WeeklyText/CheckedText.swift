extension String {
    /// The text of bytes of which it is not known whether they are UTF-8; nil where they are not.
    ///
    /// Unsafe, for it says of bytes that they are UTF-8 by its own look at them: Swift's decoding takes ten instructions for each byte of
    /// Chinese text, and mends what is wrong without telling.
    package init?(checked bytes: UnsafeBufferPointer<UInt8>) {
        switch UTF8Check.kind(of: bytes) {
        case nil: return nil
        case .ascii: self = String(decoding: bytes, as: UTF8.self)
        case .wide:
            if #available(macOS 26, *) {
                self = String(copying: UTF8Span(unchecked: bytes.span))
            } else {
                self = String(decoding: bytes, as: UTF8.self)
            }
        }
    }
}

/// Looks whether bytes are UTF-8 (The Unicode Standard, table 3-7).
private enum UTF8Check {
    enum Kind {
        case ascii
        /// With other characters, too.
        case wide
    }

    /// Nil where they are not.
    static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> Kind? {
        let raw = UnsafeRawBufferPointer(bytes)
        var (index, isASCII) = (0, true)
        while index < bytes.count {
            if index + 8 <= bytes.count {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if word & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                    continue
                }
            }
            let length = bytes[index] < 0x80 ? 1 : length(of: bytes, at: index)
            guard length > 0 else { return nil }
            if length > 1 { isASCII = false }
            index += length
        }
        return isASCII ? .ascii : .wide
    }

    /// Of the character beyond ASCII that begins at an index; 0 where none does.
    private static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        let (length, second) = form(of: first)
        guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        if length > 2, bytes[index + 2] & 0xC0 != 0x80 { return 0 }
        if length > 3, bytes[index + 3] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// How many bytes a character has that begins with a byte, and which may be its second one.
    private static func form(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
        switch first {
        case 0xE1...0xEC, 0xEE, 0xEF: (3, 0x80...0xBF)
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0x80...0xBF)
        }
    }
}
