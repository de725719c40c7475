internal import WeeklyText

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

    /// Whether a word stands at an index from which on there are as many bytes as it has.
    private static func equal(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ word: StaticString) -> Bool {
        for index in 0..<word.utf8CodeUnitCount where bytes[offset + index] != word.utf8Start[index] { return false }
        return true
    }

    var string: String { String(decoding: self, as: UTF8.self) }

    /// The number of Unicode scalars.
    var scalarCount: Int {
        reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    /// Without the word at the start; nil where another text stands there.
    func dropping(prefix word: StaticString) -> Bytes? {
        starts(with: word) ? self[(startIndex + word.utf8CodeUnitCount)...] : nil
    }

    func dropping(suffix word: StaticString) -> Bytes? {
        ends(with: word) ? self[..<(endIndex - word.utf8CodeUnitCount)] : nil
    }

    /// What stands before the first colon and after it, ASCII or full-width; nil where there is none.
    func splitAtColon() -> (label: Bytes, value: Bytes)? {
        guard let colon = firstRange(ofAny: Marks.colons) else { return nil }
        return (self[..<colon.lowerBound].trimmed(), self[colon.upperBound...].trimmed())
    }

    /// ASCII letters in lower case, for words that editors write in either.
    var lowercased: Bytes {
        guard contains(where: { $0.isASCIIUppercase }) else { return self }
        return Bytes(map { $0.isASCIIUppercase ? $0 | 0x20 : $0 })
    }
}

extension UInt8 {
    /// Whether the byte belongs to a character beyond ASCII.
    var isWide: Bool { self >= 0x80 }
}

extension Bytes {
    /// Where the last scalar begins.
    var lastScalarStart: Int {
        var index = endIndex - 1
        while index > startIndex, self[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }

    /// Whether it begins with a mark of Chinese punctuation.
    var isMark: Bool { starts(withAnyOf: Marks.chinese) }

    /// Whether it ends with a colon.
    var endsWithColon: Bool { ends(withAnyOf: Marks.colons) }
}
