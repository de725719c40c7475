internal import WeeklyText

/// The byte that stands for the colon of a footnote's definition while the library reads, so that it reads the definition as text.
enum ColonMask {
    /// A control character that no text has any use for.
    static let byte: UInt8 = 0x01

    /// Puts the colons back.
    static func removed(from text: String) -> String {
        var text = text
        guard text.withUTF8({ $0.holds(byte) }) else { return text }
        return text.replacing("\u{1}", with: ":")
    }
}
