/// Writes XML 1.0.
struct XMLText {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    mutating func open(_ tag: String) {
        bytes += "<\(tag)>\n".utf8
    }

    mutating func close(_ name: String) {
        bytes += "</\(name)>\n".utf8
    }

    /// An element with text in it; nothing where there is none.
    mutating func element(_ tag: String, _ text: String?) {
        guard let text else { return }
        bytes += "<\(tag)>".utf8
        appendEscaped(text)
        bytes += "</\(tag.prefix { $0 != " " })>\n".utf8
    }

    /// An element with HTML in it, as character data that needs no escapes.
    mutating func element(_ name: String, html: [UInt8]) {
        bytes += "<\(name)><![CDATA[".utf8
        let text = String(decoding: html, as: UTF8.self).replacing("]]>", with: "]]]]><![CDATA[>")
        bytes += Self.permitted(text).utf8
        bytes += "]]></\(name)>\n".utf8
    }

    private mutating func appendEscaped(_ text: String) {
        for byte in Self.permitted(text).utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
    }

    /// The text without characters that XML 1.0 has no way to write (section 2.2).
    private static func permitted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !isPermitted($0) }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter(isPermitted)))
    }

    private static func isPermitted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
