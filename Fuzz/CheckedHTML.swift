import Foundation

/// Reads HTML that the program made, and knows nothing of how it was made: every tag is closed, every attribute is quoted, and
/// nothing in it runs.
struct CheckedHTML {
    private let bytes: [UInt8]
    private var index = 0
    private var open: [String] = []

    static func expectSafe(_ html: String) {
        var check = CheckedHTML(bytes: Array(html.utf8))
        check.readAll()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private static let void: Set<String> = ["br", "hr", "img", "wbr"]

    private static let elements: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn",
        "div",
        "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd",
        "li",
        "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub",
        "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
    ]

    private static let attributes: Set<String> = [
        "align", "alt", "aria-label", "cite", "class", "colspan", "datetime", "decoding", "dir", "height", "href", "id",
        "lang",
        "loading", "open", "referrerpolicy", "rel", "reversed", "role", "rowspan", "scope", "src", "start", "tabindex",
        "target", "title", "width",
    ]

    private mutating func readAll() {
        while index < bytes.count {
            let byte = bytes[index]
            expect(byte != UInt8(ascii: ">"), "a bare > in \(around)")
            index += 1
            if byte == UInt8(ascii: "<") { readTag() }
        }
        expect(open.isEmpty, "<\(open.last ?? "")> is not closed")
    }

    private mutating func readTag() {
        let isClosing = skip(UInt8(ascii: "/"))
        let name = word()
        expect(Self.elements.contains(name), "<\(name)> in \(around)")
        if isClosing {
            expect(open.popLast() == name, "</\(name)> closes another in \(around)")
            expect(skip(UInt8(ascii: ">")), "</\(name) does not end in \(around)")
            return
        }
        while skip(UInt8(ascii: " ")), peek != UInt8(ascii: "/") { readAttribute(of: name) }
        _ = skip(UInt8(ascii: "/"))
        expect(skip(UInt8(ascii: ">")), "<\(name) does not end in \(around)")
        if !Self.void.contains(name) { open.append(name) }
    }

    private mutating func readAttribute(of element: String) {
        let name = word()
        if name.utf8.starts(with: "data-footnote".utf8) { return }
        expect(Self.attributes.contains(name), "the attribute \(name) of <\(element)> in \(around)")
        expect(skip(UInt8(ascii: "=")) && skip(UInt8(ascii: "\"")), "\(name) is not quoted in \(around)")
        let start = index
        while let byte = peek, byte != UInt8(ascii: "\"") {
            expect(byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">"), "\(byte) in a value in \(around)")
            index += 1
        }
        let value = String(decoding: bytes[start..<index], as: UTF8.self)
        expect(skip(UInt8(ascii: "\"")), "the value of \(name) does not end")
        if ["href", "src", "cite"].contains(name) { Address.expectHarmless(value, isPicture: element == "img") }
        if name == "target" { expect(value == "_blank", "target=\(value)") }
    }

    private mutating func word() -> String {
        let start = index
        while let byte = peek,
            byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2D
        {
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private var around: String {
        String(decoding: bytes[max(0, index - 60)..<min(bytes.count, index + 30)], as: UTF8.self)
    }
}

/// The value of an attribute that holds an address.
enum Address {
    private static let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]

    /// No browser takes it for a program, however it reads it: entities as HTML has them, white space and control characters
    /// left out wherever they stand.
    static func expectHarmless(_ value: String, isPicture: Bool) {
        var text = value
        for (entity, character) in entities where entity != "&amp;" {
            text = text.replacingOccurrences(of: entity, with: character)
        }
        text = text.replacingOccurrences(of: "&amp;", with: "&")
        let seen = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 0x20 })).lowercased()
        if isPicture, seen.hasPrefix("data:image/"), !seen.hasPrefix("data:image/svg") { return }
        for scheme in ["javascript:", "vbscript:", "data:", "file:", "blob:", "filesystem:", "view-source:", "about:"] {
            expect(!seen.utf8.starts(with: scheme.utf8), "an address \(value)")
        }
    }
}
