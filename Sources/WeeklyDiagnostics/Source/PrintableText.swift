/// Text from elsewhere made harmless for a terminal: one line, and nothing that steers it or turns its direction round.
enum PrintableText {
    static func of(_ text: String) -> String {
        of(text.unicodeScalars)
    }

    static func of(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in scalars { shown.append(of(scalar)) }
        return String(shown)
    }

    /// White space as a space, what steers as `\u{FFFD}`; always one for one.
    private static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: " "
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: scalar
        }
    }
}
