/// Says whether two answers are the same bytes, as HTTP has it (RFC 9110, section 8.8.3).
struct EntityTag: Hashable, Sendable {
    /// Without quotes: letters, digits and `-` only.
    let text: String

    /// Of bytes: the same on every start of the program, so that a page knows after a restart whether it is still right.
    init(of bytes: some Sequence<UInt8>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var count = 0
        // FNV-1a; nobody gains anything by making two pages of one tag.
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            count += 1
        }
        text = String(hash, radix: 36) + "-" + String(count, radix: 36)
    }

    /// The value of `ETag`.
    var header: String { "\"\(text)\"" }

    /// Whether `If-None-Match` names this tag, or any: the comparison is the weak one (RFC 9110, section 13.1.2).
    func matches(_ list: String?) -> Bool {
        guard let list else { return false }
        return list.split(separator: ",").map(Self.trimmed).contains { tag in
            tag == "*" || tag == header[...] || tag == "W/\(header)"
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let text = text.drop { $0 == " " || $0 == "\t" }
        let end = text.lastIndex { $0 != " " && $0 != "\t" }
        return end.map { text[...$0] } ?? ""
    }
}
