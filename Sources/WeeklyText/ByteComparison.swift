/// Comparisons of text byte for byte. Swift's own compare characters: `é` has two spellings that are equal, and `/` with a
/// combining mark behind it is no `/`, though every file system and every browser sees one.
extension StringProtocol {
    /// Whether the bytes are the same.
    package func hasBytes(of other: some StringProtocol) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }

    /// Whether the bytes stand before those of another text, which is the order of their scalars.
    package func precedes(_ other: some StringProtocol) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// Whether the bytes begin with those of a text.
    package func begins(with start: some StringProtocol) -> Bool {
        utf8.starts(with: start.utf8)
    }

    /// Whether the bytes end with those of a text.
    package func ends(with end: some StringProtocol) -> Bool {
        utf8.count >= end.utf8.count && utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }
}

// Of whole texts the same, quicker: they are compared by the million.
extension String {
    /// Whether the bytes are the same.
    package func hasBytes(of other: String) -> Bool {
        utf8.count == other.utf8.count && begins(with: other)
    }

    /// Whether the bytes stand before those of another text, which is the order of their scalars.
    package func precedes(_ other: String) -> Bool {
        bothBytes(with: other) { own, others in
            let index = own.firstDifference(from: others)
            guard index < others.count else { return false }
            return index == own.count || own[index] < others[index]
        }
    }

    /// Whether the bytes begin with those of a text.
    package func begins(with start: String) -> Bool {
        bothBytes(with: start) { $0.holds($1, at: 0) }
    }

    /// Whether the bytes end with those of a text.
    package func ends(with end: String) -> Bool {
        bothBytes(with: end) { $0.holds($1, at: $0.count - $1.count) }
    }

    private func bothBytes(
        with other: String, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        var (own, other) = (self, other)
        return own.withUTF8 { own in other.withUTF8 { body(own, $0) } }
    }
}

extension String {
    /// Whether the bytes are the same.
    package func hasBytes(of other: Substring) -> Bool { self[...].hasBytes(of: other) }

    /// What stands behind a text that it begins with, byte for byte; nil where it does not.
    package func without(start: String) -> Substring? {
        begins(with: start) ? self[utf8.index(startIndex, offsetBy: start.utf8.count)...] : nil
    }

    /// What stands before a text that it ends with, byte for byte; nil where it does not.
    package func without(end: String) -> Substring? {
        ends(with: end) ? self[..<utf8.index(endIndex, offsetBy: -end.utf8.count)] : nil
    }

    /// The parts between the bytes of an ASCII character, empty ones too.
    ///
    /// - Parameter most: how often it is parted at most.
    package func parts(at separator: UInt8, most: Int = .max) -> [Substring] {
        self[...].parts(at: separator, most: most)
    }

    /// The text with another in place of a word, wherever its bytes stand; without a word, the text.
    package func exchanging(_ word: String, for other: String) -> String { self[...].exchanging(word, for: other) }

    /// The parts of a path: what stands between its slashes, without the empty ones.
    package var pathParts: [Substring] { self[...].pathParts }
}

// Of parts of texts, too: whatever is written for any `StringProtocol` asks for every byte by a call.
extension Substring {
    /// Whether the bytes are the same.
    package func hasBytes(of other: String) -> Bool { hasBytes(of: other[...]) }

    /// Whether the bytes are the same.
    package func hasBytes(of other: Substring) -> Bool {
        utf8.count == other.utf8.count && bothBytes(with: other) { $0.holds($1, at: 0) }
    }

    /// Whether the bytes begin with those of a text.
    package func begins(with start: String) -> Bool {
        bothBytes(with: start[...]) { $0.holds($1, at: 0) }
    }

    /// Whether the bytes end with those of a text.
    package func ends(with end: String) -> Bool {
        bothBytes(with: end[...]) { $0.holds($1, at: $0.count - $1.count) }
    }

    private func bothBytes(
        with other: Substring, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        var (own, other) = (self, other)
        return own.withUTF8 { own in other.withUTF8 { body(own, $0) } }
    }

    /// What stands behind a text that it begins with, byte for byte; nil where it does not.
    package func without(start: String) -> Substring? {
        begins(with: start) ? self[utf8.index(startIndex, offsetBy: start.utf8.count)...] : nil
    }

    /// What stands before a text that it ends with, byte for byte; nil where it does not.
    package func without(end: String) -> Substring? {
        ends(with: end) ? self[..<utf8.index(endIndex, offsetBy: -end.utf8.count)] : nil
    }

    /// The parts between the bytes of an ASCII character, empty ones too.
    ///
    /// - Parameter most: how often it is parted at most.
    package func parts(at separator: UInt8, most: Int = .max) -> [Substring] {
        var text = self
        let ends = text.withUTF8 { $0.offsets(of: separator, most: most) }
        var parts: [Substring] = []
        parts.reserveCapacity(ends.count + 1)
        var start = text.startIndex
        for end in ends {
            let end = text.utf8.index(text.startIndex, offsetBy: end)
            parts.append(text[start..<end])
            start = text.utf8.index(after: end)
        }
        parts.append(text[start...])
        return parts
    }

    /// The text with another in place of a word, wherever its bytes stand; without a word, the text.
    ///
    /// Swift's own `replacing` looks for characters: of `](` with a mark behind it, it finds nothing.
    package func exchanging(_ word: String, for other: String) -> String {
        var (rest, exchanged) = (self, "")
        while !word.isEmpty, let found = rest.utf8.firstRange(of: word.utf8) {
            exchanged += rest[..<found.lowerBound] + other
            rest = rest[found.upperBound...]
        }
        return exchanged + rest
    }

    /// The parts of a path: what stands between its slashes, without the empty ones.
    package var pathParts: [Substring] {
        parts(at: .slash).filter { !$0.isEmpty }
    }
}
