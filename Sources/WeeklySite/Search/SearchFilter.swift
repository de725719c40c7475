/// Terms that no text has, for what readers choose beside words.
enum SearchFilter {
    static func kind(_ kind: SearchKind) -> [UInt32] {
        scalars("#\(kind.name)")
    }

    static func project(_ slug: String) -> [UInt32] {
        scalars("@\(slug)")
    }

    private static func scalars(_ text: String) -> [UInt32] {
        text.unicodeScalars.map(\.value)
    }
}
