internal import WeeklyText

/// Characters between words that come along when text is copied from elsewhere.
enum OddSpaceWords {
    /// No-break space and ideographic space: readers see a gap.
    static let noBreak: WordList = ["\u{A0}"]
    static let ideographic: WordList = ["\u{3000}"]
    /// Zero-width space, word joiner, byte order mark within text, soft hyphen: readers see nothing.
    static let invisible: WordList = ["\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}"]
    /// Zero-width joiner and non-joiner: they make one emoji of several, and letters of some scripts.
    static let joiners: WordList = ["\u{200C}", "\u{200D}"]
    static let all = WordList(joining: [noBreak, ideographic, invisible, joiners])
}
