internal import WeeklyText

/// What people number and mark the lines of a list with where Markdown knows no list by it.
enum ListMarkWords {
    /// One to twenty in circles, black ones from one to ten.
    static let circled = (0x2460...0x2473).compactMap(text)
    static let black = (0x2776...0x277F).compactMap(text)
    /// One to ten as words.
    static let numerals: WordList = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    /// Behind a number, digits or a word.
    static let separators: WordList = ["、", "．", "）"]
    static let openers: WordList = ["（", "("]
    static let closers: WordList = ["）", ")"]
    /// In front of a line that has no number.
    static let bullets: WordList = ["•", "·", "●", "○", "▪", "■", "◆", "‣", "∙"]

    private static func text(of scalar: Int) -> String? { Unicode.Scalar(UInt32(scalar)).map { String($0) } }
}
