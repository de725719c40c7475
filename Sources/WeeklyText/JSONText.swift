/// Writes JSON (RFC 8259) with keys in the order given, so that the same values are the same bytes.
package struct JSONText: Sendable {
    /// The text as UTF-8.
    package private(set) var utf8: [UInt8] = []
    private var needsComma = false
    /// How deep the next value stands; nil where all stands in one line.
    private var depth: Int?
    private var followsKey = false
    /// In one line `<` is escaped too, so that the text can stand in HTML; not for people.
    private let escapes: Escapes

    /// Room for most, so that few grow more than once or twice.
    private static let usualSize = 512

    /// - Parameter isIndented: whether every value has a line of its own, for people.
    package init(isIndented: Bool = false) {
        depth = isIndented ? 0 : nil
        escapes = isIndented ? Self.escapes : Self.escapesInHTML
        utf8.reserveCapacity(Self.usualSize)
    }

    package var text: String { String(wellFormed: utf8) }

    /// Writes an object as the next value; `body` writes its keys and values.
    package mutating func object(_ body: (inout JSONText) -> Void) {
        open(.leftBrace)
        body(&self)
        close(.rightBrace)
    }

    /// Writes an array as the next value; `body` writes each element.
    @inlinable
    package mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONText, Element) -> Void)
    {
        beginArray()
        for element in elements { body(&self, element) }
        endArray()
    }

    /// Writes an array as the next value; `body` writes its elements one after the other. For what is written by the thousand: elements
    /// of any type are asked for, across targets, by calls for each of them and for its type.
    package mutating func array(_ body: (inout JSONText) -> Void) {
        beginArray()
        body(&self)
        endArray()
    }

    /// Writes an array of texts as the next value.
    package mutating func array(_ texts: [String]) {
        beginArray()
        for text in texts { string(text) }
        endArray()
    }

    @usableFromInline
    mutating func beginArray() { open(.leftBracket) }

    @usableFromInline
    mutating func endArray() { close(.rightBracket) }

    /// Writes a key that stands in the program, which has nothing to escape; the value must follow.
    package mutating func key(_ name: StaticString) {
        separate()
        utf8.append(.quotationMark)
        utf8.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        utf8.append(.quotationMark)
        endKey()
    }

    /// Writes a key that somebody else chose; the value must follow.
    package mutating func key(named name: String) {
        separate()
        appendQuoted(name)
        endKey()
    }

    @inline(__always)
    private mutating func endKey() {
        utf8.append(.colon)
        if depth != nil { utf8.append(.space) }
        followsKey = true
        needsComma = false
    }

    /// Writes a text, or null for nil.
    package mutating func string(_ value: String?) {
        guard let value else { return raw("null") }
        separate()
        appendQuoted(value)
        needsComma = true
    }

    /// Writes a text of which the bytes are at hand, in UTF-8.
    package mutating func string(utf8 text: [UInt8]) {
        separate()
        utf8.append(.quotationMark)
        text.withUnsafeBufferPointer { escapes.append($0, to: &utf8) }
        utf8.append(.quotationMark)
        needsComma = true
    }

    private mutating func appendQuoted(_ text: String) {
        utf8.append(.quotationMark)
        escapes.append(text, to: &utf8)
        utf8.append(.quotationMark)
    }

    /// Writes a whole number, or null for nil.
    package mutating func integer(_ value: Int?) {
        raw(value.map(String.init) ?? "null")
    }

    /// Writes `true` or `false`.
    package mutating func boolean(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    /// Writes `null`.
    package mutating func null() {
        raw("null")
    }

    private mutating func raw(_ value: String) {
        separate()
        utf8.append(contentsOf: value.utf8)
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        utf8.append(bracket)
        needsComma = false
        depth = depth.map { $0 + 1 }
    }

    private mutating func close(_ bracket: UInt8) {
        depth = depth.map { $0 - 1 }
        // An empty one stays in its line.
        if needsComma { breakLine() }
        utf8.append(bracket)
        needsComma = true
    }

    @inline(__always)
    private mutating func separate() {
        if needsComma { utf8.append(.comma) }
        if !followsKey, depth ?? 0 != 0 { breakLine() }
        followsKey = false
    }

    private mutating func breakLine() {
        guard let depth else { return }
        utf8.append(.lineFeed)
        utf8.append(contentsOf: repeatElement(.space, count: 2 * depth))
    }

    private static let escapes = Escapes(escape)
    private static let escapesInHTML = Escapes { $0 == .lessThan ? "\\u003c" : escape(for: $0) }

    /// Empty for what stands for itself.
    private static func escape(for byte: UInt8) -> String {
        switch byte {
        case .quotationMark: "\\\""
        case .backslash: "\\\\"
        case .lineFeed: "\\n"
        case .carriageReturn: "\\r"
        case .tab: "\\t"
        case 0..<0x20: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        default: ""
        }
    }
}
