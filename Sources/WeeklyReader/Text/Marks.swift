internal import WeeklyText

/// Marks of punctuation by what they do, in ASCII's form and the full-width one. Not words of a language: editors mix them.
enum Marks {
    static let colons: WordList = ["：", ":"]
    static let semicolons: WordList = ["；", ";"]
    static let colonsAndSemicolons: WordList = ["：", ":", "；", ";"]
    static let commas: WordList = ["，", ","]
    /// What parts the entries of a list within a sentence.
    static let enumerationCommas: WordList = ["、"]
    static let fullStops: WordList = ["。"]
    static let questionMarks: WordList = ["？", "?"]
    static let handles: WordList = ["@", "＠"]
    static let numberSigns: WordList = ["#", "＃"]
    /// What may follow an enumerator, or a line's last word by a slip.
    static let stops: WordList = ["：", ":", "；", ";", "。", "，", ","]
    /// What parts sentences and clauses and no name holds.
    static let clauseEnds: WordList = ["，", "。", "！", "～", "~"]
    static let sentenceEnds: WordList = ["。", "！", "？", "；"]
    static let dashes: WordList = ["-", "–", "~", "～", "—"]
    static let openParentheses: WordList = ["（", "("]
    static let closeParentheses: WordList = ["）", ")"]
    /// Brackets that editors put around names and labels.
    static let openBrackets: WordList = ["「", "【"]
    static let closeBrackets: WordList = ["」", "】"]
    static let brackets: WordList = ["「", "」", "【", "】"]
    /// Brackets and quotation marks of every kind.
    static let allBrackets: WordList = [
        "「", "」", "【", "】", "《", "》", "『", "』", "“", "”", "（", "）", "(", ")", "[", "]", "*",
    ]
    /// Chinese punctuation, which no name holds.
    static let chinese: WordList = [
        "，", "。", "、", "；", "：", "？", "！", "（", "）", "《", "》", "「", "」", "“", "”", "【", "】", "～", "—", "…", "｜",
        "\u{3000}",
    ]
    /// Numbers in circles.
    static let circledNumbers: WordList = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"]
}
