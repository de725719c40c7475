internal import WeeklyText

/// Writes XML 1.0.
struct XMLText {
    typealias Attributes = [(name: String, value: String)]

    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    /// Names the stylesheet by which a browser shows it (Associating Style Sheets with XML documents 1.0).
    mutating func stylesheet(at path: String) {
        bytes += "<?xml-stylesheet type=\"text/css\" href=\"".utf8
        appendEscaped(path)
        bytes += "\"?>\n".utf8
    }

    mutating func open(_ name: String, _ attributes: Attributes = []) {
        begin(name, attributes)
        bytes += ">\n".utf8
    }

    mutating func close(_ name: String) {
        bytes += "</".utf8
        bytes += name.utf8
        bytes += ">\n".utf8
    }

    /// An element without content.
    mutating func empty(_ name: String, _ attributes: Attributes) {
        begin(name, attributes)
        bytes += "/>\n".utf8
    }

    /// An element with text in it; nothing where there is none.
    mutating func element(_ name: String, _ text: String?, _ attributes: Attributes = []) {
        guard let text else { return }
        begin(name, attributes)
        bytes += ">".utf8
        appendEscaped(text)
        close(name)
    }

    /// An element with HTML in it, as character data that needs no escapes.
    mutating func element(_ name: String, html: [UInt8], _ attributes: Attributes = []) {
        begin(name, attributes)
        bytes += "><![CDATA[".utf8
        appendCharacterData(html.withUnsafeBufferPointer(Self.permitted) ?? html)
        bytes += "]]>".utf8
        close(name)
    }

    /// `]]>` would end the data: it is parted. By bytes, for a mark behind it makes it another `Character`.
    private mutating func appendCharacterData(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { text in
            var start = 0
            while let end = text.offset(of: "]]>", from: start) {
                bytes.append(contentsOf: text[start..<(end + 2)])
                bytes += "]]><![CDATA[".utf8
                start = end + 2
            }
            bytes.append(contentsOf: text[start...])
        }
    }

    private mutating func begin(_ name: String, _ attributes: Attributes) {
        bytes += "<".utf8
        bytes += name.utf8
        for attribute in attributes {
            bytes += " ".utf8
            bytes += attribute.name.utf8
            bytes += "=\"".utf8
            appendEscaped(attribute.value)
            bytes += "\"".utf8
        }
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

    /// Bytes at which a character may begin that is not permitted: control characters, U+FFFE and U+FFFF.
    private static let suspects = ByteTable { $0 < 0x20 && !"\t\n\r".utf8.contains($0) || $0 == 0xEF }

    /// How many bytes the character has that begins with one of these; 0 where it is permitted. Of U+FFFE the bytes are EF BF BE.
    private static func forbiddenLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        if bytes[index] != 0xEF { return 1 }
        return bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE ? 3 : 0
    }
}
