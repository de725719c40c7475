internal import WeeklyText

/// Names of files that hold pictures, told by their ending.
enum PictureNames {
    private static let endings: WordList = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp"]

    /// Whether a text ends as the name of a picture does.
    static func isOne(_ text: ArraySlice<UInt8>) -> Bool {
        guard let dot = text.lastIndex(of: .dot), dot > text.startIndex else { return false }
        let ending = text[(dot + 1)...].map(\.lowercasedASCII)
        return endings.contains(ending[...])
    }
}
