/// Writes JSON (RFC 8259) with keys in the order given, so that the same values are the same bytes.
package struct JSONText: Sendable {
    /// The text as UTF-8.
    package private(set) var utf8: [UInt8] = []
    private var needsComma = false

    package init() {}

    package var text: String { String(decoding: utf8, as: UTF8.self) }

    /// Writes an object as the next value; `body` writes its keys and values.
    package mutating func object(_ body: (inout JSONText) -> Void) {
        open(.leftBrace)
        body(&self)
        close(.rightBrace)
    }

    /// Writes an array as the next value; `body` writes each element.
    package mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONText, Element) -> Void)
    {
        open(.leftBracket)
        for element in elements { body(&self, element) }
        close(.rightBracket)
    }

    /// Writes a key; the value must follow.
    package mutating func key(_ name: String) {
        string(name)
        utf8.append(.colon)
        needsComma = false
    }

    /// Writes a text, or null for nil.
    package mutating func string(_ value: String?) {
        guard let value else { return raw("null") }
        separate()
        utf8.append(.quotationMark)
        appendEscaped(value)
        utf8.append(.quotationMark)
        needsComma = true
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
    }

    private mutating func close(_ bracket: UInt8) {
        utf8.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { utf8.append(.comma) }
    }

    /// Copies whole runs between characters that need escaping. `<` is escaped too, so that the text can stand in HTML.
    private mutating func appendEscaped(_ value: String) {
        var value = value
        value.withUTF8 { written in
            var start = 0
            while let index = Self.escaped.first(in: written, start..<written.count) {
                utf8.append(contentsOf: written[start..<index])
                utf8.append(contentsOf: Self.escape(for: written[index]).utf8)
                start = index + 1
            }
            utf8.append(contentsOf: written[start...])
        }
    }

    private static let escaped = ByteTable { $0 < 0x20 || "\"\\<".utf8.contains($0) }

    private static func escape(for byte: UInt8) -> String {
        switch byte {
        case .quotationMark: "\\\""
        case .backslash: "\\\\"
        case .lineFeed: "\\n"
        case .carriageReturn: "\\r"
        case .tab: "\\t"
        case .lessThan: "\\u003c"
        default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
