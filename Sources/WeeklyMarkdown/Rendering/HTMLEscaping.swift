internal import WeeklyDiagnostics

/// Writes text into HTML.
package enum HTMLEscaping {
    /// Escapes `&`, `<`, `>` and `"`, for text and for attributes in double quotes.
    package static func escaped(_ text: String) -> String {
        var buffer = HTMLBuffer(sourceLength: text.utf8.count)
        buffer.append(text: text)
        return buffer.html
    }

    /// Escapes `<` and `>` alone, in text whose entities are written already.
    ///
    /// By bytes: a `<` behind certain marks (U+0600 and others) is one `Character` with them, and no `<` to Swift, but one to browsers.
    static func escapedBrackets(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Percent-encodes what may not stand in a URL (RFC 3986), leaves what is encoded already, and escapes for an attribute.
    package static func escapedURL(_ url: String) -> String {
        var buffer = HTMLBuffer(sourceLength: url.utf8.count)
        buffer.append(url: url)
        return buffer.html
    }

    /// Which bytes are written otherwise than they are, and how.
    struct Escapes {
        /// One for each of the 256 bytes: nothing for those that stand for themselves.
        private let replacements: [[UInt8]]
        private let escaped: ByteTable

        init(_ replacement: (UInt8) -> String) {
            let replacements = (0...255).map { Array(replacement($0).utf8) }
            self.replacements = replacements
            escaped = ByteTable { !replacements[Int($0)].isEmpty }
        }

        func replacement(of byte: UInt8) -> [UInt8] { replacements[Int(byte)] }

        /// The index of the first byte that is escaped.
        func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
            escaped.first(in: bytes, start..<bytes.count)
        }
    }

    /// Whether text needs no escape, as most does not.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        !bytes.holds(UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""))
    }

    static let inText = Escapes { byte in
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: ""
        }
    }

    static let inURL: Escapes = {
        let safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+!*(),%#@?=;:/,+$~"
        return Escapes { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "'"): "&#x27;"
            case _ where safe.utf8.contains(byte): ""
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }()
}
