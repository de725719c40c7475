/// The path of a request, decoded so strictly that it means one thing only.
struct RequestPath: Hashable {
    /// Decoded, without the slash at its start; empty for the root.
    let text: String

    /// Nil for what can be no route: a wrong percent-encoding, bytes that are not UTF-8 (overlong forms are none), control
    /// characters, a backslash, an empty segment, `.` or `..`.
    init?(_ path: some StringProtocol) {
        guard path.utf8.first == UInt8(ascii: "/"), let bytes = Self.decoded(path.utf8.dropFirst()) else { return nil }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let segments = text.split(separator: "/", omittingEmptySubsequences: false)
        guard segments.dropLast().allSatisfy({ !$0.isEmpty }) else { return nil }
        guard !segments.contains("."), !segments.contains("..") else { return nil }
        self.text = text
    }

    var isFolder: Bool { text.isEmpty || text.hasSuffix("/") }

    private static func decoded(_ encoded: some Collection<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var iterator = encoded.makeIterator()
        while let byte = iterator.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit) else {
                return nil
            }
            let value = high << 4 | low
            // An encoded slash would be a slash that separates nothing.
            guard value != UInt8(ascii: "/") else { return nil }
            bytes.append(value)
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
