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

    /// Whether one of the words stands somewhere in the text. The text is gone through once, however many words there are.
    func contains(anyOf words: [StaticString]) -> Bool {
        let starts = WordStarts(words)
        return withUnsafeBufferPointer { bytes in
            bytes.indices.contains { index in
                starts.mayBegin(bytes, index) && words.contains { Self.stands($0, in: bytes, at: index) }
            }
        }
    }

    private static func stands(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        bytes.count - index >= word.utf8CodeUnitCount && equal(bytes, index, word)
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

    /// Whether a word stands at an index from which on there are as many bytes as it has.
    static func equal(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ word: StaticString) -> Bool {
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
        guard let first, let last, first.mayBeginSpace || last.mayEndSpace else { return self }
        return narrowed { $0.trim() }
    }

    private func narrowed(_ narrow: (inout Window) -> Void) -> Bytes {
        let kept = withUnsafeBufferPointer { bytes in
            var window = Window(bytes)
            narrow(&window)
            return window.range
        }
        return self[(startIndex + kept.lowerBound)..<(startIndex + kept.upperBound)]
    }

    /// Without the word at the start; nil where another text stands there.
    func dropping(prefix word: StaticString) -> Bytes? {
        starts(with: word) ? self[(startIndex + word.utf8CodeUnitCount)...] : nil
    }

    func dropping(suffix word: StaticString) -> Bytes? {
        ends(with: word) ? self[..<(endIndex - word.utf8CodeUnitCount)] : nil
    }

    /// Without any of the words at the end, however often they stand there, and white space around them.
    func trimmingEnd(of words: [StaticString]) -> Bytes {
        narrowed { window in
            repeat { window.trim() } while window.dropLast(of: words)
        }
    }

    /// Without any of the words at the start, however often they stand there, and white space around them.
    func trimmingStart(of words: [StaticString]) -> Bytes {
        narrowed { window in
            repeat { window.trim() } while window.dropFirst(of: words)
        }
    }

    /// What stands before the first colon and after it, ASCII or full-width; nil where there is none.
    func splitAtColon() -> (label: Bytes, value: Bytes)? {
        // 0xEF begins `：`, and few others of the usual characters.
        let colon = indices.first { index in
            self[index] == .colon || (self[index] == 0xEF && matches("：", at: index))
        }
        guard let colon else { return nil }
        let length = self[colon] == .colon ? 1 : 3
        return (self[startIndex..<colon].trimmed(), self[(colon + length)...].trimmed())
    }

    /// ASCII letters in lower case, for words that editors write in either.
    var lowercased: Bytes {
        guard contains(where: { $0.isASCIIUppercase }) else { return self }
        return Bytes(map { $0.isASCIIUppercase ? $0 | 0x20 : $0 })
    }
}

extension UInt8 {
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    /// Whether the byte belongs to a character beyond ASCII.
    var isWide: Bool { self >= 0x80 }
}

/// The first two bytes of words, as sets of their lower bits: tells most places at the first look where no word begins.
private struct WordStarts {
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    init(_ words: [StaticString]) {
        for word in words {
            first |= Self.bit(word.utf8Start[0])
            second |= word.utf8CodeUnitCount > 1 ? Self.bit(word.utf8Start[1]) : .max
        }
    }

    func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard first & Self.bit(bytes[index]) != 0 else { return false }
        return index + 1 == bytes.count || second & Self.bit(bytes[index + 1]) != 0
    }

    private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }
}
