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
        bytes += "</\(name)>\n".utf8
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
        appendCharacterData(Self.permitted(String(decoding: html, as: UTF8.self)))
        bytes += "]]>".utf8
        close(name)
    }

    /// `]]>` would end the data: it is parted. By bytes, for a mark behind it makes it another `Character`.
    private mutating func appendCharacterData(_ text: String) {
        var dataStart = bytes.count
        for byte in text.utf8 {
            if byte == .greaterThan, bytes.count - dataStart >= 2, bytes.suffix(2).elementsEqual("]]".utf8) {
                bytes += "]]><![CDATA[".utf8
                dataStart = bytes.count
            }
            bytes.append(byte)
        }
    }

    private mutating func begin(_ name: String, _ attributes: Attributes) {
        bytes += "<\(name)".utf8
        for attribute in attributes {
            bytes += " \(attribute.name)=\"".utf8
            appendEscaped(attribute.value)
            bytes += "\"".utf8
        }
    }

    private mutating func appendEscaped(_ text: String) {
        HTMLEscaping.text.append(Self.permitted(text), to: &bytes)
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
