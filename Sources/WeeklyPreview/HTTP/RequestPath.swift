internal import WeeklyText

/// The path of a request, decoded so strictly that it means one thing only.
struct RequestPath: Hashable {
    /// Decoded, without the slash at its start; empty for the root.
    let text: String

    /// Nil for what can be no route: a wrong percent-encoding, bytes that are not UTF-8 (overlong forms are none), control
    /// characters, a backslash, an empty segment, `.` or `..`.
    init?(_ path: some StringProtocol) {
        guard path.utf8.first == .slash, let bytes = Self.decoded(Substring(path).utf8.dropFirst()) else { return nil }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == .backslash }) else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        // Of bytes: a slash and a combining mark behind it are one Character.
        let segments = bytes.split(separator: .slash, omittingEmptySubsequences: false)
        guard segments.dropLast().allSatisfy({ !$0.isEmpty }), !segments.contains(where: Self.isStep) else {
            return nil
        }
        self.text = text
    }

    var isFolder: Bool { text.isEmpty || text.utf8.last == .slash }

    /// Whether a segment is `.` or `..`.
    private static func isStep(_ segment: ArraySlice<UInt8>) -> Bool {
        segment.elementsEqual(".".utf8) || segment.elementsEqual("..".utf8)
    }

    /// The bytes that are meant. An encoded slash would be a slash that separates nothing.
    private static func decoded(_ encoded: Substring.UTF8View) -> [UInt8]? {
        let hasSlash = String(Substring(encoded)).lowercased().utf8.contains("%2f".utf8)
        return hasSlash ? nil : PercentEncoding.strictlyDecoded(encoded)
    }
}
