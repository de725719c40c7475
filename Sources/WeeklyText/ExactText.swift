/// Text that only the same bytes are equal to, in the order of its bytes: for paths, addresses, slugs, tags and whatever else is
/// the key of a table or of an order.
///
/// A `String` equals every other spelling of the same characters (canonical equivalence, Unicode Standard Annex 15): two files may
/// have names that Swift takes for one, and which of the two a set keeps depends on the hash seed of the process.
package struct ExactText: Sendable {
    /// The text as it was given.
    package let text: String

    /// The text, told from all others by its bytes.
    @inlinable
    package init(_ text: String) {
        self.text = text
    }

    /// The bytes of a part of a text.
    package init(_ text: Substring) {
        self.text = String(text)
    }
}

extension ExactText: Hashable {
    /// Whether the bytes are the same.
    package static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.hasBytes(of: right.text)
    }

    /// Hashes the bytes, whatever characters they are.
    package func hash(into hasher: inout Hasher) {
        text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        // No byte of UTF-8 is 0xFF: what is hashed after a text is never taken for its end.
        hasher.combine(UInt8(0xFF))
    }
}

extension ExactText: Comparable {
    /// Whether its bytes stand before those of another text.
    package static func < (left: ExactText, right: ExactText) -> Bool {
        left.text.precedes(right.text)
    }
}

extension ExactText: ExpressibleByStringLiteral {
    /// The text of a literal.
    package init(stringLiteral text: String) {
        self.text = text
    }
}

extension ExactText: CustomStringConvertible {
    /// The text as it was given.
    package var description: String { text }
}

extension Set where Element == ExactText {
    /// The texts, each once for its bytes.
    package init(texts: some Sequence<String>) {
        self.init(minimumCapacity: texts.underestimatedCount)
        for text in texts { insert(text) }
    }

    /// Whether a text is among them, byte for byte.
    package func contains(_ text: String) -> Bool { contains(ExactText(text)) }

    /// Adds a text.
    ///
    /// - Returns: whether it was not among them.
    @discardableResult
    package mutating func insert(_ text: String) -> Bool { insert(ExactText(text)).inserted }

    /// Removes a text.
    package mutating func remove(_ text: String) { remove(ExactText(text)) }
}

extension Dictionary where Key == ExactText {
    /// What belongs to a text, byte for byte.
    package subscript(text: String) -> Value? {
        get { self[ExactText(text)] }
        set { self[ExactText(text)] = newValue }
    }

    /// The same, and what there is where nothing belongs to the text.
    package subscript(text: String, default value: @autoclosure () -> Value) -> Value {
        get { self[ExactText(text), default: value()] }
        _modify { yield &self[ExactText(text), default: value()] }
    }
}

extension Sequence<ExactText> {
    /// The texts in the order of their bytes.
    package var sortedTexts: [String] { map(\.text).sortedByBytes() }
}

extension [String] {
    /// Texts in an order, of equal ones beside each other the first.
    package var withoutRepeats: [String] {
        var kept: [String] = []
        kept.reserveCapacity(count)
        for text in self where !(kept.last?.hasBytes(of: text) ?? false) { kept.append(text) }
        return kept
    }
}
