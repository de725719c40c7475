/// A part of a text that is made smaller from both ends; slices would count references at every step.
struct TextWindow {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The part that is left.
    private(set) var range: Range<Int>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        range = bytes.indices
    }

    /// Drops white space at both ends: ASCII's, the no-break space, the zero-width spaces and the ideographic space.
    mutating func trim() {
        while let length = leadingSpace { range = (range.lowerBound + length)..<range.upperBound }
        while let length = trailingSpace { range = range.lowerBound..<(range.upperBound - length) }
    }

    /// Drops the longest of the words that stands at the start; false where none does.
    mutating func dropFirst(of words: WordList) -> Bool {
        let length = words.length(atStartOf: range, in: bytes)
        range = (range.lowerBound + length)..<range.upperBound
        return length > 0
    }

    /// Drops the longest of the words that stands at the end; false where none does.
    mutating func dropLast(of words: WordList) -> Bool {
        let length = words.length(atEndOf: range, in: bytes)
        range = range.lowerBound..<(range.upperBound - length)
        return length > 0
    }

    private var leadingSpace: Int? {
        guard !range.isEmpty else { return nil }
        let byte = bytes[range.lowerBound]
        if byte.isASCIISpace { return 1 }
        guard byte.mayBeginSpace else { return nil }
        return nonzero(Self.wideSpaces.length(atStartOf: range, in: bytes))
    }

    private var trailingSpace: Int? {
        guard !range.isEmpty else { return nil }
        let byte = bytes[range.upperBound - 1]
        if byte.isASCIISpace { return 1 }
        guard byte.mayEndSpace else { return nil }
        return nonzero(Self.wideSpaces.length(atEndOf: range, in: bytes))
    }

    private func nonzero(_ length: Int) -> Int? { length > 0 ? length : nil }

    /// No-break, ideographic, zero-width, and the byte order mark, which was a zero-width no-break space.
    private static let wideSpaces: WordList = ["\u{A0}", "\u{3000}", "\u{200B}", "\u{FEFF}"]
}

extension UInt8 {
    /// Whether it is white space or the first byte of a wide one.
    @usableFromInline
    var mayBeginSpace: Bool {
        self <= 0x20 || self == 0xC2 || self == 0xE2 || self == 0xE3 || self == 0xEF
    }

    /// Whether it is white space or the last byte of a wide one.
    @usableFromInline
    var mayEndSpace: Bool {
        self <= 0x20 || self == 0xA0 || self == 0x80 || self == 0x8B || self == 0xBF
    }
}
