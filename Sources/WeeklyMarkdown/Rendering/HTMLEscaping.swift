/// Writes text into HTML, by runs of UTF-8 bytes that need no escape.
package enum HTMLEscaping {
    package static func escaped(_ text: String) -> String {
        var html = ""
        append(text, to: &html)
        return html
    }

    package static func escapedURL(_ url: String) -> String {
        var html = ""
        appendURL(url, to: &html)
        return html
    }

    /// Escapes `&`, `<`, `>` and `"`, for text and for attributes in double quotes.
    package static func append(_ text: String, to html: inout String) {
        append(text, to: &html) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            default: nil
            }
        }
    }

    /// Percent-encodes what may not stand in a URL (RFC 3986), leaves what is encoded already, and escapes for an attribute.
    package static func appendURL(_ url: String, to html: inout String) {
        append(url, to: &html) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "'"): "&#x27;"
            default: isSafeInURL[Int(byte)] ? nil : percentEncoded(byte)
            }
        }
    }

    private static func append(_ text: String, to html: inout String, _ replacement: (UInt8) -> String?) {
        var text = text
        let isWhole = text.withUTF8 { bytes in
            var runStart = 0
            for index in bytes.indices {
                guard let replaced = replacement(bytes[index]) else { continue }
                html += String(decoding: UnsafeBufferPointer(rebasing: bytes[runStart..<index]), as: UTF8.self)
                html += replaced
                runStart = index + 1
            }
            if runStart == 0 { return true }
            html += String(decoding: UnsafeBufferPointer(rebasing: bytes[runStart...]), as: UTF8.self)
            return false
        }
        if isWhole { html += text }
    }

    private static func percentEncoded(_ byte: UInt8) -> String {
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    private static let isSafeInURL: [Bool] = {
        var safe = [Bool](repeating: false, count: 256)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+!*(),%#@?=;:/,+$~"
        for byte in letters.utf8 { safe[Int(byte)] = true }
        return safe
    }()
}
