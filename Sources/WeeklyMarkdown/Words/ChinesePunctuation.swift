/// Punctuation of Chinese text that editors write where Markdown wants ASCII's.
enum ChinesePunctuation {
    static let rightParenthesis: Unicode.Scalar = "）"
    /// The character that opens what one closes.
    static let openers: [Unicode.Scalar: Unicode.Scalar] = [
        "）": "（", "】": "【", "》": "《", "」": "「", "』": "『", "〉": "〈", "”": "“", "’": "‘",
    ]
    /// What ends a clause or a sentence and opens nothing.
    static let stops: Set<Unicode.Scalar> = ["，", "。", "、", "；", "："]
    /// After these a sentence goes on: what stands next begins something.
    static let introducers: Set<Unicode.Scalar> = ["：", "、"]
}
