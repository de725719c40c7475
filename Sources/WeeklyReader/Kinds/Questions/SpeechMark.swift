internal import WeeklyMarkdown
internal import WeeklyText

/// The mark that says who speaks: `A：`
enum SpeechMark {
    /// Whether a text begins with one of the words and a colon.
    ///
    /// - Parameter mayCount: whether a number may stand between them: `A1：` answers `Q1：`.
    static func begins(_ text: Bytes, _ marks: WordList, mayCount: Bool = true) -> Bool {
        guard let rest = text.dropping(prefix: marks) else { return false }
        return rest.drop { mayCount && $0.isASCIIDigit }.trimmed().starts(withAnyOf: Marks.colonsAndSemicolons)
    }

    /// A paragraph's content without the mark at its start.
    static func dropped(from inlines: [Inline], _ words: Words) -> [Inline] {
        let letters = words.speechLetters
        var colon: Unicode.Scalar?
        var sawStar = false
        return inlines.droppingLeading { scalar in
            switch scalar {
            case ":", "：", ";", "；":
                // `A：：`, but `:+1:` behind a colon is the answer's own.
                colon = colon ?? scalar
                return colon == scalar
            case " ", "\u{A0}": return true
            case "*":
                // Marks that did not become emphasis go with the label that they stand around.
                sawStar = sawStar || colon == nil
                return sawStar
            default: return colon == nil && (letters.contains(scalar) || ("0"..."9").contains(scalar))
            }
        }
    }
}
