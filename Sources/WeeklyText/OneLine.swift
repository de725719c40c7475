/// Text on one line: white space is one space, none at the ends.
package enum OneLine {
    /// The text with every run of white space (`Unicode.Scalar.isWhiteSpace`) as one space.
    package static func of(_ text: String) -> String {
        let changed = text.withBytes { bytes -> [UInt8]? in
            if bytes.areOneLine { return nil }
            var line: [UInt8] = []
            // What stands before it is in the line, or stays as it is.
            var copied = 0
            var next = spaces(in: bytes, from: 0)
            while let spaces = next {
                next = self.spaces(in: bytes, from: spaces.upperBound)
                let isInside = spaces.lowerBound > 0 && spaces.upperBound < bytes.count
                if isInside, spaces.count == 1, bytes[spaces.lowerBound] == .space { continue }
                line.append(contentsOf: bytes[copied..<spaces.lowerBound])
                if isInside { line.append(.space) }
                copied = spaces.upperBound
            }
            return copied > 0 ? line + bytes[copied...] : nil
        }
        return changed.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// Bytes at which white space may begin.
    private static let beginnings = ByteTable { $0.isASCIISpace || $0 == 0xC2 || (0xE1...0xE3).contains($0) }

    /// The next white space, from an index on.
    private static func spaces(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var next = beginnings.first(in: bytes, start..<bytes.count)
        while let found = next {
            var end = found
            while end < bytes.count, case let length = spaceLength(bytes, end), length > 0 { end += length }
            if end > found { return found..<end }
            next = beginnings.first(in: bytes, (found + 1)..<bytes.count)
        }
        return nil
    }

    /// How many bytes of white space (as of `Unicode.Scalar.isWhiteSpace`) begin at an index; 0 for a byte of anything else.
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte.isASCIISpace ? 1 : 0 }
        guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return 0 }
        let length = byte == 0xC2 ? 2 : 3
        guard index + length <= bytes.count else { return 0 }
        let tail = bytes[(index + 1)..<(index + length)].reduce(0 as UInt32) { $0 << 6 | UInt32($1 & 0x3F) }
        let value = UInt32(byte & (length == 2 ? 0x1F : 0x0F)) << (6 * UInt32(length - 1)) | tail
        return Unicode.Scalar(value)?.isWhiteSpace == true ? length : 0
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a text is on one line for certain, as nearly all are: it has no white space but single spaces within. Without a branch, so
    /// that many bytes are looked at at once.
    fileprivate var areOneLine: Bool {
        guard let first, let last else { return true }
        var doubt: UInt8 = first.isASCIISpace || last == .space ? 1 : 0
        for index in 1..<count {
            doubt |= (self[index] &- .tab < 5 ? 1 : 0)
            doubt |= (self[index - 1] == .space ? 1 : 0) & (self[index] == .space ? 1 : 0)
            // What begins white space beyond ASCII; the ideographic space, which begins as full stops do, ends as little else does.
            doubt |= (self[index - 1] == 0xC2 ? 1 : 0) | (self[index - 1] &- 0xE1 < 2 ? 1 : 0)
            doubt |= (self[index - 1] == 0x80 ? 1 : 0) & (self[index] == 0x80 ? 1 : 0)
        }
        return doubt == 0
    }
}
