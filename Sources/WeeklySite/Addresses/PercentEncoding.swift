/// Percent-encoding (RFC 3986, section 2.1) of text that is to stand in an address.
enum PercentEncoding {
    /// A path or a fragment: keeps what may stand in either (sections 3.3 and 3.5), but `&`, which XML and HTML would escape.
    static func part(_ text: some StringProtocol) -> String {
        encoded(text, keeping: isUnreserved)
    }

    /// A whole address as somebody wrote it: what is encoded there stays, what no URI may hold is encoded (RFC 3987, section 3.1).
    static func address(_ text: String) -> String {
        encoded(text) { isUnreserved($0) || "%&?#[]".utf8.contains($0) }
    }

    private static func encoded(_ text: some StringProtocol, keeping isKept: (UInt8) -> Bool) -> String {
        if text.utf8.allSatisfy(isKept) { return String(text) }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if isKept(byte) {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// The text that was encoded; nil where it is no UTF-8.
    static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = Substring(text).utf8
        while let byte = rest.popFirst() {
            let code = rest.prefix(2)
            if byte == UInt8(ascii: "%"), code.count == 2, code.first != UInt8(ascii: "+"),
                let value = UInt8(Substring(code), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~/!$'()*+,;=:@".utf8.contains(byte)
        }
    }
}
