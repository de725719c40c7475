/// Writes JSON (RFC 8259) with keys in the order given, so that the same values are the same bytes.
package struct JSONText: Sendable {
    package private(set) var text = ""
    private var needsComma = false

    package init() {}

    package mutating func object(_ body: (inout JSONText) -> Void) {
        open("{")
        body(&self)
        close("}")
    }

    package mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONText, Element) -> Void)
    {
        open("[")
        for element in elements { body(&self, element) }
        close("]")
    }

    /// Writes a key; the value must follow.
    package mutating func key(_ name: String) {
        string(name)
        text += ":"
        needsComma = false
    }

    package mutating func string(_ value: String?) {
        guard let value else { return raw("null") }
        separate()
        text += "\""
        appendEscaped(value)
        text += "\""
        needsComma = true
    }

    package mutating func integer(_ value: Int?) {
        raw(value.map(String.init) ?? "null")
    }

    package mutating func boolean(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    package mutating func null() {
        raw("null")
    }

    private mutating func raw(_ value: String) {
        separate()
        text += value
        needsComma = true
    }

    private mutating func open(_ bracket: String) {
        separate()
        text += bracket
        needsComma = false
    }

    private mutating func close(_ bracket: String) {
        text += bracket
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { text += "," }
    }

    /// Copies whole runs between characters that need escaping. `<` is escaped too, so that the text can stand in HTML.
    private mutating func appendEscaped(_ value: String) {
        let bytes = value.utf8
        var runStart = bytes.startIndex
        var index = runStart
        while index != bytes.endIndex {
            if let escape = Self.escape(for: bytes[index]) {
                text += value[runStart..<index]
                text += escape
                runStart = bytes.index(after: index)
            }
            index = bytes.index(after: index)
        }
        text += value[runStart...]
    }

    private static func escape(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\r"): "\\r"
        case UInt8(ascii: "\t"): "\\t"
        case UInt8(ascii: "<"): "\\u003c"
        case 0..<0x20: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        default: nil
        }
    }
}
