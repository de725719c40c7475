extension Unicode.Scalar {
    /// Whether it steers what shows it, and shows nothing itself: control characters (C0, DEL, C1), separators of lines and
    /// paragraphs, and what turns the direction of text round (Unicode Standard Annex 9, section 2).
    @inlinable package var isSteering: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
