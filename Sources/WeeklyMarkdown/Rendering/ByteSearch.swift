internal import WeeklyDiagnostics

extension UnsafeBufferPointer<UInt8> {
    /// Whether one of four bytes, none of which is 0, stands somewhere. Looks at eight bytes at a time.
    package func holds(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Bool {
        guard count >= 8 else {
            return contains { $0 == first || $0 == second || $0 == third || $0 == fourth }
        }
        var offset = 0
        while offset < count {
            // The last eight overlap those before them.
            let word = word(at: Swift.min(offset, count - 8))
            let found =
                word.traces(of: first) | word.traces(of: second) | word.traces(of: third) | word.traces(of: fourth)
            if found != 0 { return true }
            offset += 8
        }
        return false
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a byte other than 0 stands somewhere.
    func holds(_ byte: UInt8) -> Bool {
        holds(byte, byte, byte, byte)
    }

    /// Whether other bytes stand at an offset.
    func holds(_ other: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0, count - offset >= other.count else { return false }
        var index = 0
        while index + 8 <= other.count {
            if word(at: offset + index) != other.word(at: index) { return false }
            index += 8
        }
        return (index..<other.count).allSatisfy { self[offset + $0] == other[$0] }
    }
}

extension String {
    /// Whether it begins with a word, byte for byte.
    package func begins(with word: StaticString) -> Bool {
        let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        var text = self
        return text.withUTF8 { $0.holds(word, at: 0) }
    }

    /// Whether all of it is ASCII. Without a branch, so that many bytes are looked at at once.
    var isASCII: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var all: UInt8 = 0
            for byte in bytes { all |= byte }
            return all < 0x80
        }
    }
}
