/// A part of a text that is made smaller from both ends; slices would count references at every step.
struct Window {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The part that is left.
    private(set) var range: Range<Int>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        range = bytes.indices
    }

    /// Drops white space at both ends: ASCII's, the no-break space, the zero-width space and the ideographic space.
    mutating func trim() {
        while let length = leadingSpace { range = (range.lowerBound + length)..<range.upperBound }
        while let length = trailingSpace { range = range.lowerBound..<(range.upperBound - length) }
    }

    /// Drops the first of the words that stands at the start; false where none does.
    mutating func dropFirst(of words: [StaticString]) -> Bool {
        guard let word = words.first(where: { starts(with: $0) }) else { return false }
        range = (range.lowerBound + word.utf8CodeUnitCount)..<range.upperBound
        return true
    }

    /// Drops the first of the words that stands at the end; false where none does.
    mutating func dropLast(of words: [StaticString]) -> Bool {
        guard let word = words.first(where: { ends(with: $0) }) else { return false }
        range = range.lowerBound..<(range.upperBound - word.utf8CodeUnitCount)
        return true
    }

    private var leadingSpace: Int? {
        guard !range.isEmpty else { return nil }
        let byte = bytes[range.lowerBound]
        if byte.isSpace { return 1 }
        guard byte.mayBeginSpace else { return nil }
        return Self.wideSpaces.first { starts(with: $0) }?.utf8CodeUnitCount
    }

    private var trailingSpace: Int? {
        guard !range.isEmpty else { return nil }
        let byte = bytes[range.upperBound - 1]
        if byte.isSpace { return 1 }
        guard byte.mayEndSpace else { return nil }
        return Self.wideSpaces.first { ends(with: $0) }?.utf8CodeUnitCount
    }

    private static let wideSpaces: [StaticString] = ["\u{A0}", "\u{3000}", "\u{200B}", "\u{FEFF}"]

    private func starts(with word: StaticString) -> Bool {
        stands(word, at: range.lowerBound)
    }

    private func ends(with word: StaticString) -> Bool {
        stands(word, at: range.upperBound - word.utf8CodeUnitCount)
    }

    private func stands(_ word: StaticString, at index: Int) -> Bool {
        guard index >= range.lowerBound, range.upperBound - index >= word.utf8CodeUnitCount else { return false }
        return Bytes.equal(bytes, index, word)
    }
}

extension UInt8 {
    /// Whether it is white space or the first byte of a wide one.
    var mayBeginSpace: Bool {
        self <= 0x20 || self == 0xC2 || self == 0xE2 || self == 0xE3 || self == 0xEF
    }

    /// Whether it is white space or the last byte of a wide one.
    var mayEndSpace: Bool {
        self <= 0x20 || self == 0xA0 || self == 0x80 || self == 0x8B || self == 0xBF
    }
}
