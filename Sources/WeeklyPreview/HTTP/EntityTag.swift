internal import WeeklyText

/// Says whether two answers are the same bytes, as HTTP has it (RFC 9110, section 8.8.3).
struct EntityTag: Hashable, Sendable {
    /// Without quotes: letters, digits and `-` only.
    let text: String

    /// Of bytes: the same on every start of the program, so that a page knows after a restart whether it is still right.
    init(of bytes: [UInt8]) {
        // Nobody gains anything by making two pages of one tag.
        text = String(StableHash(of: bytes).value, radix: 36) + "-" + String(bytes.count, radix: 36)
    }

    /// The value of `ETag`.
    var header: String { "\"\(text)\"" }

    /// Whether `If-None-Match` names this tag, or any: the comparison is the weak one (RFC 9110, section 13.1.2).
    func matches(_ list: String?) -> Bool {
        guard let list else { return false }
        return list.parts(at: .comma).map(Self.trimmed).contains { tag in
            tag == "*" || tag == header[...] || tag == "W/\(header)"
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let text = text.drop { $0 == " " || $0 == "\t" }
        let end = text.lastIndex { $0 != " " && $0 != "\t" }
        return end.map { text[...$0] } ?? ""
    }
}
