internal import WeeklyDiagnostics
internal import WeeklyText

/// Walks through the source beside text of the tree, from which escapes and entities are gone.
///
/// So it is known which marks of the text stand in the source as they are: `\*` and `&ast;` are no marks.
struct SourceAlignment {
    /// A mark of emphasis in the text.
    struct Mark {
        /// In the text's bytes.
        let index: Int
        /// In the file.
        let offset: Int
    }

    private(set) var marks: [Mark] = []
    /// The offset after the text.
    private(set) var end: Int

    /// Nil where the text does not stand at `start`.
    init?(of text: UnsafeBufferPointer<UInt8>, at start: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
        end = start
        var index = 0
        while index < text.count {
            guard end < limit else { return nil }
            let byte = bytes[end]
            if byte == .backslash, end + 1 < limit, bytes[end + 1] == text[index],
                text[index].isASCIIPunctuation
            {
                index += 1
                end += 2
            } else if byte == .ampersand, let reference = Self.reference(at: end, in: bytes, limit: limit),
                let length = Self.expansion(of: reference, in: bytes, at: index, in: text)
            {
                index += length
                end = reference.upper
            } else if byte == text[index] || (byte == ColonMask.byte && text[index] == .colon) {
                if byte.isEmphasisMark { marks.append(Mark(index: index, offset: end)) }
                index += 1
                end += 1
            } else {
                return nil
            }
        }
    }

    /// The range of something that looks like `&name;`, `&#1;` or `&#x1;`.
    private static func reference(at start: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> SourceRange? {
        var end = start + 1
        let farthest = min(limit, start + 34)
        while end < farthest, bytes[end].isASCIIAlphanumeric || bytes[end] == .numberSign { end += 1 }
        guard end < farthest, bytes[end] == .semicolon, end > start + 1 else { return nil }
        return SourceRange(start, end + 1)
    }

    /// How many bytes of the text the reference became; nil where it stayed as written.
    private static func expansion(
        of reference: SourceRange, in bytes: UnsafeBufferPointer<UInt8>, at index: Int,
        in text: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        let length = reference.upper - reference.lower
        if index + length <= text.count, (0..<length).allSatisfy({ text[index + $0] == bytes[reference.lower + $0] }) {
            return nil
        }
        // Almost every reference stands for one character; where it does not, the text after it will not fit.
        return min(UTF8.width(startingWith: text[index]), text.count - index)
    }
}

extension UTF8 {
    /// The number of bytes of a character, by its first.
    fileprivate static func width(startingWith byte: UInt8) -> Int {
        byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
}

extension UInt8 {
    var isEmphasisMark: Bool {
        self == .asterisk || self == .underscore || self == .tilde
    }
}
