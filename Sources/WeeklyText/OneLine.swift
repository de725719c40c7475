/// Text on one line: white space is one space, none at the ends.
package enum OneLine {
    /// The text with every run of white space (`Unicode.Scalar.isWhiteSpace`) as one space.
    package static func of(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var line: [UInt8] = []
            line.reserveCapacity(bytes.count)
            var index = 0
            while index < bytes.count {
                let length = spaceLength(bytes, index)
                if length == 0 {
                    line.append(bytes[index])
                } else if let last = line.last, last != .space {
                    line.append(.space)
                }
                index += max(1, length)
            }
            if line.last == .space { line.removeLast() }
            return String(decoding: line, as: UTF8.self)
        }
    }

    /// How many bytes of white space (as of `Unicode.Scalar.isWhiteSpace`) begin at an index; 0 for a byte of anything else.
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte == .space || (0x09...0x0D).contains(byte) ? 1 : 0 }
        guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return 0 }
        let length = byte == 0xC2 ? 2 : 3
        guard index + length <= bytes.count else { return 0 }
        let tail = bytes[(index + 1)..<(index + length)].reduce(0 as UInt32) { $0 << 6 | UInt32($1 & 0x3F) }
        let value = UInt32(byte & (length == 2 ? 0x1F : 0x0F)) << (6 * UInt32(length - 1)) | tail
        return Unicode.Scalar(value)?.isWhiteSpace == true ? length : 0
    }
}
