/// Percent-encoding (RFC 3986, section 2.1) of text that is to stand in an address.
package enum PercentEncoding {
    /// A path or a fragment: keeps what may stand in either (sections 3.3 and 3.5), but `&`, which XML and HTML would escape.
    package static func part(_ text: String) -> String {
        encoded(text[...], besides: notOfPaths)
    }

    /// The same of a part of a text.
    package static func part(_ text: Substring) -> String {
        encoded(text, besides: notOfPaths)
    }

    /// A whole address as somebody wrote it: what is encoded there stays, what no URI may hold is encoded (RFC 3987, section 3.1).
    package static func address(_ text: String) -> String {
        encoded(text[...], besides: notOfAddresses)
    }

    /// - Parameter isKept: tells the bytes that stand for themselves.
    package static func encoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
        encoded(text[...], besides: ByteTable { !isKept($0) })
    }

    private static let notOfPaths = ByteTable { !isPathByte($0) }
    private static let notOfAddresses = ByteTable { !isPathByte($0) && !"%&?#[]".utf8.contains($0) }

    /// Encodes what is in a table; nearly always nothing is. For what is asked often: a table takes longer to make than to use.
    package static func encoded(_ text: Substring, besides table: ByteTable) -> String {
        var text = text
        let encoded = text.withUTF8 { bytes -> [UInt8]? in
            guard var next = table.first(in: bytes, 0..<bytes.count) else { return nil }
            var encoded: [UInt8] = []
            encoded.reserveCapacity(bytes.count * 3)
            var start = 0
            while next < bytes.count {
                encoded += bytes[start..<next]
                // What is encoded stands mostly together, as the bytes of a character do.
                while next < bytes.count, table.contains(bytes[next]) {
                    append(bytes[next], to: &encoded)
                    next += 1
                }
                start = next
                next = table.first(in: bytes, start..<bytes.count) ?? bytes.count
            }
            return encoded + bytes[start...]
        }
        return encoded.map { String(decoding: $0, as: UTF8.self) } ?? String(text)
    }

    /// `%E5`
    static func code(of byte: UInt8) -> String {
        var code: [UInt8] = []
        append(byte, to: &code)
        return String(decoding: code, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, to encoded: inout [UInt8]) {
        encoded.append(.percentSign)
        encoded.append(digits[Int(byte >> 4)])
        encoded.append(digits[Int(byte & 0xF)])
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    /// What section 2.3 calls unreserved: letters, digits and four marks.
    package static func isUnreserved(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == .hyphen || byte == .dot || byte == .underscore || byte == .tilde
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        isUnreserved(byte) || "/!$'()*+,;=:@".utf8.contains(byte)
    }

    // MARK: Decoding

    /// The text that was encoded, as browsers have it: a `%` without two digits stands for itself; nil where it is no UTF-8.
    package static func decoded(_ text: some StringProtocol) -> String? {
        String(validating: bytes(of: text.utf8, isStrict: false) ?? [], as: UTF8.self)
    }

    /// The bytes that were encoded; nil where a `%` has no two digits behind it.
    package static func strictlyDecoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
        bytes(of: text, isStrict: true)
    }

    private static func bytes(of text: some Sequence<UInt8>, isStrict: Bool) -> [UInt8]? {
        let text = Array(text)
        var bytes: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == .percentSign, let value = value(in: text, at: index) {
                bytes.append(value)
                index += 3
            } else {
                if isStrict, text[index] == .percentSign { return nil }
                bytes.append(text[index])
                index += 1
            }
        }
        return bytes
    }

    /// What the two digits behind an index stand for.
    private static func value(in text: [UInt8], at index: Int) -> UInt8? {
        guard index + 2 < text.count, let high = text[index + 1].hexadecimalValue else { return nil }
        return text[index + 2].hexadecimalValue.map { high << 4 | $0 }
    }
}
