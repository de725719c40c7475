internal import WeeklyText

/// Writes XML 1.0.
struct XMLText {
    typealias Attributes = [(name: StaticString, value: String)]

    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    /// Names the stylesheet by which a browser shows it (Associating Style Sheets with XML documents 1.0).
    mutating func stylesheet(at path: String) {
        append("<?xml-stylesheet type=\"text/css\" href=\"")
        appendEscaped(path)
        append("\"?>\n")
    }

    mutating func open(_ name: StaticString, _ attributes: Attributes = []) {
        begin(name, attributes)
        append(">\n")
    }

    mutating func close(_ name: StaticString) {
        append("</")
        append(name)
        append(">\n")
    }

    /// An element without content.
    mutating func empty(_ name: StaticString, _ attributes: Attributes) {
        begin(name, attributes)
        append("/>\n")
    }

    /// An element with text in it; nothing where there is none.
    mutating func element(_ name: StaticString, _ text: String?, _ attributes: Attributes = []) {
        guard let text else { return }
        begin(name, attributes)
        append(">")
        appendEscaped(text)
        close(name)
    }

    /// An element with HTML in it, as character data that needs no escapes.
    mutating func element(_ name: StaticString, html: [UInt8], _ attributes: Attributes = []) {
        begin(name, attributes)
        append("><![CDATA[")
        appendCharacterData(html.withUnsafeBufferPointer(Self.permitted) ?? html)
        append("]]>")
        close(name)
    }

    /// `]]>` would end the data: it is parted. By bytes, for a mark behind it makes it another `Character`.
    private mutating func appendCharacterData(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { text in
            var start = 0
            while let end = text.offset(of: "]]>", from: start) {
                bytes.append(contentsOf: text[start..<(end + 2)])
                append("]]><![CDATA[")
                start = end + 2
            }
            bytes.append(contentsOf: text[start...])
        }
    }

    private mutating func begin(_ name: StaticString, _ attributes: Attributes) {
        append("<")
        append(name)
        for attribute in attributes {
            append(" ")
            append(attribute.name)
            append("=\"")
            appendEscaped(attribute.value)
            append("\"")
        }
    }

    /// Appends what stands in the program.
    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func appendEscaped(_ text: String) {
        text.withBytes { text in
            if let permitted = Self.permitted(text) {
                permitted.withUnsafeBufferPointer { HTMLEscaping.text.append($0, to: &bytes) }
            } else {
                HTMLEscaping.text.append(text, to: &bytes)
            }
        }
    }

    /// A text without characters that XML 1.0 has no way to write (section 2.2); nil where it has none.
    private static func permitted(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard mayHoldForbidden(bytes) else { return nil }
        var permitted: [UInt8] = []
        // What stands before it is among what is permitted, or all of it is.
        var copied = 0
        var index = 0
        while let found = suspects.first(in: bytes, index..<bytes.count) {
            let length = forbiddenLength(bytes, found)
            if length > 0 {
                permitted.append(contentsOf: bytes[copied..<found])
                copied = found + length
            }
            index = found + max(1, length)
        }
        return copied > 0 ? permitted + bytes[copied...] : nil
    }

    /// Whether any of these may stand there: of what begins with EF BF hardly any text has anything. Without a branch, so that many bytes
    /// are looked at at once.
    private static func mayHoldForbidden(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for byte in bytes {
            found |= (byte < 0x20 ? 1 : 0) & (byte &- .tab > 1 ? 1 : 0) & (byte != .carriageReturn ? 1 : 0)
        }
        return found != 0 || bytes.holds(pair: 0xEF, 0xBF)
    }

    /// Bytes at which a character may begin that is not permitted: control characters, U+FFFE and U+FFFF.
    private static let suspects = ByteTable { $0 < 0x20 && !"\t\n\r".utf8.contains($0) || $0 == 0xEF }

    /// How many bytes the character has that begins with one of these; 0 where it is permitted. Of U+FFFE the bytes are EF BF BE.
    private static func forbiddenLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        if bytes[index] != 0xEF { return 1 }
        return bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE ? 3 : 0
    }
}
