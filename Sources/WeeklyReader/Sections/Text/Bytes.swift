/// UTF-8 text that readers match on. Slices share their storage, and nothing is decoded to look for a word.
typealias Bytes = ArraySlice<UInt8>

extension Bytes {
    func starts(with word: StaticString) -> Bool {
        matches(word, at: startIndex)
    }

    func ends(with word: StaticString) -> Bool {
        count >= word.utf8CodeUnitCount && matches(word, at: endIndex - word.utf8CodeUnitCount)
    }

    func contains(_ word: StaticString) -> Bool {
        firstRange(of: word) != nil
    }

    /// Whether one of the words stands somewhere in the text.
    func contains(anyOf words: [StaticString]) -> Bool {
        words.contains { contains($0) }
    }

    func starts(withAnyOf words: [StaticString]) -> Bool {
        words.contains { starts(with: $0) }
    }

    func ends(withAnyOf words: [StaticString]) -> Bool {
        words.contains { ends(with: $0) }
    }

    func firstRange(of word: StaticString) -> Range<Int>? {
        let length = word.utf8CodeUnitCount
        guard length > 0, count >= length else { return nil }
        let first = word.utf8Start[0]
        return withUnsafeBufferPointer { bytes in
            for offset in 0...(bytes.count - length) where bytes[offset] == first {
                if Self.equal(bytes, offset, word) { return startIndex + offset..<startIndex + offset + length }
            }
            return nil
        }
    }

    func lastRange(of word: StaticString) -> Range<Int>? {
        let length = word.utf8CodeUnitCount
        guard length > 0, count >= length else { return nil }
        for index in stride(from: endIndex - length, through: startIndex, by: -1) where matches(word, at: index) {
            return index..<index + length
        }
        return nil
    }

    /// Whether the word stands at an index of the text.
    func matches(_ word: StaticString, at index: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard index >= startIndex, endIndex - index >= length else { return false }
        return withUnsafeBufferPointer { Self.equal($0, index - startIndex, word) }
    }

    private static func equal(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ word: StaticString) -> Bool {
        for index in 0..<word.utf8CodeUnitCount where bytes[offset + index] != word.utf8Start[index] { return false }
        return true
    }

    var string: String { String(decoding: self, as: UTF8.self) }

    /// The number of Unicode scalars.
    var scalarCount: Int {
        reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    /// Without white space at both ends: ASCII's, the no-break space, the zero-width space and the ideographic space.
    func trimmed() -> Bytes {
        var start = startIndex
        var end = endIndex
        while start < end, let length = spaceLength(at: start) { start += length }
        while end > start, let length = self[start..<end].spaceLengthAtEnd { end -= length }
        return self[start..<end]
    }

    private func spaceLength(at index: Int) -> Int? {
        if self[index].isSpace { return 1 }
        // Han letters begin with larger bytes than these spaces, but for U+FEFF.
        guard self[index] >= 0xC2, self[index] <= 0xE3 || self[index] == 0xEF else { return nil }
        return Self.wideSpaces.first { matches($0, at: index) }?.utf8CodeUnitCount
    }

    private var spaceLengthAtEnd: Int? {
        guard let last else { return nil }
        if last.isSpace { return 1 }
        guard last == 0xA0 || last == 0x80 || last == 0x8B || last == 0xBF else { return nil }
        return Self.wideSpaces.first { ends(with: $0) }?.utf8CodeUnitCount
    }

    private static let wideSpaces: [StaticString] = ["\u{A0}", "\u{3000}", "\u{200B}", "\u{FEFF}"]

    /// Without the word at the start; nil where another text stands there.
    func dropping(prefix word: StaticString) -> Bytes? {
        starts(with: word) ? self[(startIndex + word.utf8CodeUnitCount)...] : nil
    }

    func dropping(suffix word: StaticString) -> Bytes? {
        ends(with: word) ? self[..<(endIndex - word.utf8CodeUnitCount)] : nil
    }

    /// Without any of the words at the end, however often they stand there, and white space around them.
    func trimmingEnd(of words: [StaticString]) -> Bytes {
        var rest = trimmed()
        while let word = words.first(where: { rest.ends(with: $0) }) {
            rest = rest[..<(rest.endIndex - word.utf8CodeUnitCount)].trimmed()
        }
        return rest
    }

    /// Without any of the words at the start, however often they stand there, and white space around them.
    func trimmingStart(of words: [StaticString]) -> Bytes {
        var rest = trimmed()
        while let word = words.first(where: { rest.starts(with: $0) }) {
            rest = rest[(rest.startIndex + word.utf8CodeUnitCount)...].trimmed()
        }
        return rest
    }

    /// What stands before the first colon and after it, ASCII or full-width; nil where there is none.
    func splitAtColon() -> (label: Bytes, value: Bytes)? {
        guard let index = indices.first(where: { self[$0] == UInt8(ascii: ":") || matches("：", at: $0) }) else {
            return nil
        }
        let length = self[index] == UInt8(ascii: ":") ? 1 : 3
        return (self[startIndex..<index].trimmed(), self[(index + length)...].trimmed())
    }

    /// ASCII letters in lower case, for words that editors write in either.
    var lowercased: Bytes {
        guard contains(where: { $0.isUpper }) else { return self }
        return Bytes(map { $0.isUpper ? $0 | 0x20 : $0 })
    }
}

extension UInt8 {
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isWord: Bool { isDigit || isLetter }
    /// Whether the byte belongs to a character beyond ASCII.
    var isWide: Bool { self >= 0x80 }
}
