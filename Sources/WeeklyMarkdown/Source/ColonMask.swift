internal import WeeklyDiagnostics
internal import WeeklyText

/// The byte that stands for the colon of a footnote's definition while the library reads, so that it reads the definition as text.
enum ColonMask {
    /// A control character that no text has any use for.
    static let byte: UInt8 = 0x01

    /// What hides the colons at some offsets.
    static func masks(at offsets: [Int]) -> [ByteMask] {
        offsets.map { ByteMask(range: SourceRange($0, $0 + 1), byte: byte) }
    }

    /// Puts the colons back.
    static func removed(from text: String) -> String {
        guard text.holds(byte) else { return text }
        return text.replacing("\u{1}", with: ":")
    }
}
