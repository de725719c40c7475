/// Punctuation of Chinese text that editors write where Markdown wants ASCII's.
enum ChinesePunctuation {
    static let rightParenthesis: Unicode.Scalar = "）"
    private static let pairs: [(opener: Unicode.Scalar, closer: Unicode.Scalar)] = [
        ("（", "）"), ("【", "】"), ("《", "》"), ("「", "」"), ("『", "』"), ("〈", "〉"), ("“", "”"), ("‘", "’"),
    ]
    /// The character that opens what one closes; nil where it closes nothing.
    static func opener(of closer: Unicode.Scalar) -> Unicode.Scalar? {
        pairs.first { $0.closer == closer }?.opener
    }
    /// What ends a clause or a sentence and opens nothing.
    static let stops: [Unicode.Scalar] = ["，", "。", "、", "；", "："]
    /// After these a sentence goes on: what stands next begins something.
    static let introducers: [Unicode.Scalar] = ["：", "、"]
}
