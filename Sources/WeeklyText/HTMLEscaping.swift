/// Writes text into HTML and XML. By bytes: a `<` behind certain marks (U+0600 and others) is one `Character` with them, and no
/// `<` to Swift, but one to browsers.
package enum HTMLEscaping {
    /// `&`, `<`, `>` and `"`, for text and for attributes in double quotes.
    package static let text = Escapes(entity(of:))

    /// The same and `'`, for attributes in any quotes.
    package static let anywhere = Escapes { $0 == .apostrophe ? "&#39;" : entity(of: $0) }

    /// `<` and `>` alone, in text whose entities are written already.
    package static let brackets = Escapes { byte in
        byte == .lessThan || byte == .greaterThan ? entity(of: byte) : ""
    }

    /// Percent-encodes what may not stand in a URL (RFC 3986), leaves what is encoded already, and escapes for an attribute.
    package static let url: Escapes = {
        let safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+!*(),%#@?=;:/,+$~"
        return Escapes { byte in
            switch byte {
            case .ampersand: "&amp;"
            case .apostrophe: "&#x27;"
            case _ where safe.utf8.contains(byte): ""
            default: PercentEncoding.code(of: byte)
            }
        }
    }()

    /// Empty for what stands for itself.
    private static func entity(of byte: UInt8) -> String {
        switch byte {
        case .ampersand: "&amp;"
        case .lessThan: "&lt;"
        case .greaterThan: "&gt;"
        case .quotationMark: "&quot;"
        default: ""
        }
    }

    /// Text fit for content and for attributes in double quotes.
    package static func escaped(_ text: String) -> String { self.text.escaped(text) }

    /// An address fit for an attribute in double quotes.
    package static func escapedURL(_ url: String) -> String { self.url.escaped(url) }

    /// Whether text needs no escape, as most does not.
    package static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        !bytes.holds(.ampersand, .lessThan, .greaterThan, .quotationMark)
    }
}
