internal import WeeklyText

/// The number that editors write in front of a line: `1、`, `2.`, `3)`, `NO.1`, `iv.`
enum Enumerator {
    /// The number and what follows it; nil where no number stands in front.
    static func split(_ text: Bytes) -> (number: Bytes, rest: Bytes)? {
        var index = text.startIndex
        while index < text.endIndex, index - text.startIndex < 3, text[index].isASCIIDigit { index += 1 }
        guard index > text.startIndex else { return nil }
        let number = text[text.startIndex..<index]
        let rest = text[index...].trimmed()
        guard let after = rest.dropping(prefix: marks) else { return nil }
        // `1.5` is a quantity, not the first of a list.
        if rest.first == .dot, after.first?.isASCIIDigit ?? false { return nil }
        return (number, after.trimmed())
    }

    /// Without a number, a roman numeral or a bullet in front.
    static func dropping(from text: Bytes) -> Bytes {
        if let (_, rest) = split(text) { return rest }
        if let rest = droppingRoman(from: text) { return rest }
        return text.dropping(prefix: bullets)?.trimmed() ?? text
    }

    /// Whether the line begins as an entry of a list that Markdown does not know.
    static func isEntry(_ text: Bytes) -> Bool {
        split(text) != nil || droppingRoman(from: text) != nil || text.starts(withAnyOf: bullets)
    }

    private static func droppingRoman(from text: Bytes) -> Bytes? {
        let numerals = text.prefix(5).prefix { "ivxIVX".utf8.contains($0) }
        guard !numerals.isEmpty, let rest = text[numerals.endIndex...].dropping(prefix: ".") else { return nil }
        return rest.first?.isASCIISpace ?? true ? rest.trimmed() : nil
    }

    private static let marks: WordList = ["、", ".", "．", ")", "）", "。"]
    private static let bullets: WordList = ["- ", "• ", "· ", "●", "-", "•", "·"]
}
