internal import WeeklyText

/// The number in front of an announcement: `1、`, and in the shapes that editors give it by accident or less often, `Q1：`,
/// `（2）`, `【3】`, `NO.4`, `①`, `一、`, `5 @`.
enum Ordinal {
    /// The number and what follows it; nil where no number stands in front.
    static func split(_ text: Bytes) -> (number: Bytes, rest: Bytes)? {
        if let found = Enumerator.split(text) { return found }
        let inner = text.trimmingStart(of: leads)
        let number = numeral(inner)
        guard !number.isEmpty else { return nil }
        let after = inner[number.endIndex...].trimmed()
        let rest = after.trimmingStart(of: marks)
        let isMarked = rest.count < after.count
        // `1.5` is a quantity, and a bare number may belong to a name.
        guard !isMarked || !(rest.first?.isASCIIDigit ?? false) else { return nil }
        guard isMarked || isSure(inner, in: text) || rest.starts(with: "@") else { return nil }
        return (number, rest)
    }

    private static func numeral(_ text: Bytes) -> Bytes {
        let digits = text.prefix(2).prefix(while: \.isASCIIDigit)
        if !digits.isEmpty { return digits }
        guard let word = (circled + words).first(where: { text.starts(with: $0) }) else { return text.prefix(0) }
        return text.prefix(word.utf8CodeUnitCount)
    }

    /// Whether it can be nothing but a number: it has a word in front, or a circle around it.
    private static func isSure(_ inner: Bytes, in text: Bytes) -> Bool {
        inner.count < text.count || inner.starts(withAnyOf: circled)
    }

    private static let leads: [StaticString] = ["（", "(", "【", "[", "NO.", "No.", "no.", "Q", "问题"]
    private static let marks: [StaticString] = [
        "、", ".", "．", "）", ")", "】", "]", "。", "：", ":", "，", ",", "\\",
    ]
    private static let circled: [StaticString] = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"]
    private static let words: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}
