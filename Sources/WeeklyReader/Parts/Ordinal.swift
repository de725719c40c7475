internal import WeeklyText

/// The number in front of an announcement: `1、`, and in the shapes that editors give it by accident or less often, `Q1：`,
/// `（2）`, `【3】`, `NO.4`, `①`, `一、`, `5 @`.
enum Ordinal {
    /// The number and what follows it; nil where no number stands in front.
    static func split(_ text: Bytes, _ words: Words) -> (number: Bytes, rest: Bytes)? {
        if let found = Enumerator.split(text) { return found }
        let inner = withoutLeads(text, words)
        let number = inner.prefix(numeralLength(inner, words))
        guard !number.isEmpty else { return nil }
        let after = inner[number.endIndex...].trimmed()
        let rest = after.trimmingStart(of: marks)
        let isMarked = rest.count < after.count
        // `1.5` is a quantity, and a bare number may belong to a name.
        guard !isMarked || !(rest.first?.isASCIIDigit ?? false) else { return nil }
        // It can be nothing but a number if it has a word in front, or a circle around it.
        let isSure = inner.count < text.count || inner.starts(withAnyOf: Marks.circledNumbers)
        guard isMarked || isSure || rest.starts(with: "@") else { return nil }
        return (number, rest)
    }

    private static func withoutLeads(_ text: Bytes, _ words: Words) -> Bytes {
        var rest = text.trimmed()
        while let next = rest.dropping(prefix: brackets) ?? rest.dropping(prefix: words.numbers.abbreviations)
            ?? rest.dropping(prefix: words.numbers.questionLeads)
        {
            rest = next.trimmed()
        }
        return rest
    }

    private static func numeralLength(_ text: Bytes, _ words: Words) -> Int {
        let digits = text.prefix(2).prefix(while: \.isASCIIDigit)
        if !digits.isEmpty { return digits.count }
        let circled = text.prefixLength(of: Marks.circledNumbers)
        return circled > 0 ? circled : text.prefixLength(of: words.numbers.numerals)
    }

    private static let brackets: WordList = ["（", "(", "【", "["]
    private static let marks: WordList = ["、", ".", "．", "）", ")", "】", "]", "。", "：", ":", "，", ",", "\\"]
}
