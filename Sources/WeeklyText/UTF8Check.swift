/// Whether bytes are UTF-8 (RFC 3629). Swift's own check takes four times as long for Chinese text, and every file is asked. By a pointer, as
/// all that looks at every byte.
extension UnsafeBufferPointer<UInt8> {
    /// Whether they are a text: neither cut nor overlong sequences, no surrogates, nothing beyond U+10FFFF.
    package var areUTF8: Bool {
        var index = 0
        while index < count {
            let usual = index + 8 <= count ? Self.usualLength(word(at: index)) : 0
            let length = usual > 0 ? usual : scalarLength(at: index)
            if length == 0 { return false }
            index += length
        }
        return true
    }

    /// How many of eight bytes are whole scalars at a glance: all where they are ASCII, six or three where they begin with two or one of three
    /// bytes, as most of Chinese text does; 0 where that is to be looked at.
    private static func usualLength(_ word: UInt64) -> Int {
        if word & 0x8080_8080_8080_8080 == 0 { return 8 }
        let word = UInt64(littleEndian: word)
        guard isUsualThree(word) else { return 0 }
        return isUsualThree(word >> 24) ? 6 : 3
    }

    /// Whether a scalar of three bytes begins, and none that 0xE0 or 0xED begins: behind these not all bytes go on with it.
    private static func isUsualThree(_ word: UInt64) -> Bool {
        word & 0x00C0_C0F0 == 0x0080_80E0 && word & 0x0F != 0 && word & 0x0F != 0x0D
    }

    /// How many bytes the scalar has that begins at an index; 0 where none does.
    private func scalarLength(at index: Int) -> Int {
        let first = self[index]
        switch first {
        case 0..<0x80: return 1
        case 0xC2...0xDF: return continues(at: index + 1, 0x80...0xBF, 1) ? 2 : 0
        case 0xE0: return continues(at: index + 1, 0xA0...0xBF, 2) ? 3 : 0
        case 0xED: return continues(at: index + 1, 0x80...0x9F, 2) ? 3 : 0
        case 0xE1...0xEF: return continues(at: index + 1, 0x80...0xBF, 2) ? 3 : 0
        case 0xF0: return continues(at: index + 1, 0x90...0xBF, 3) ? 4 : 0
        case 0xF1...0xF3: return continues(at: index + 1, 0x80...0xBF, 3) ? 4 : 0
        case 0xF4: return continues(at: index + 1, 0x80...0x8F, 3) ? 4 : 0
        default: return 0
        }
    }

    /// Whether so many bytes follow that go on with a scalar, the first of them in a range.
    private func continues(at index: Int, _ second: ClosedRange<UInt8>, _ length: Int) -> Bool {
        guard index + length <= count, second.contains(self[index]) else { return false }
        return self[index + 1..<index + length].allSatisfy { $0 & 0xC0 == 0x80 }
    }
}

extension String {
    /// The text of bytes; nil where they are no UTF-8.
    package init?(utf8 bytes: [UInt8]) {
        guard let text = bytes.withUnsafeBufferPointer({ String(utf8: $0) }) else { return nil }
        self = text
    }

    /// The same of bytes that stand somewhere.
    package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        if bytes.areASCII {
            // So that the text is known to be ASCII.
            self.init(decoding: bytes, as: UTF8.self)
        } else if bytes.areUTF8 {
            self.init(wellFormed: bytes)
        } else {
            return nil
        }
    }
}
