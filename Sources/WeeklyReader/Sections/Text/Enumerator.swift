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
        guard let mark = marks.first(where: { rest.starts(with: $0) }) else { return nil }
        let after = rest[(rest.startIndex + mark.utf8CodeUnitCount)...]
        // `1.5` is a quantity, not the first of a list.
        if mark == ".", after.first?.isASCIIDigit ?? false { return nil }
        return (number, after.trimmed())
    }

    /// Without a number, a roman numeral or a bullet in front.
    static func dropping(from text: Bytes) -> Bytes {
        if let (_, rest) = split(text) { return rest }
        if let rest = droppingRoman(from: text) { return rest }
        if let rest = bullets.lazy.compactMap({ text.dropping(prefix: $0) }).first { return rest.trimmed() }
        return text
    }

    /// Whether the line begins as an entry of a list that Markdown does not know.
    static func isEntry(_ text: Bytes) -> Bool {
        split(text) != nil || droppingRoman(from: text) != nil || bullets.contains { text.starts(with: $0) }
    }

    private static func droppingRoman(from text: Bytes) -> Bytes? {
        let numerals = text.prefix(5).prefix { "ivxIVX".utf8.contains($0) }
        guard !numerals.isEmpty, let rest = text[numerals.endIndex...].dropping(prefix: ".") else { return nil }
        return rest.first?.isSpace ?? true ? rest.trimmed() : nil
    }

    private static let marks: [StaticString] = ["、", ".", "．", ")", "）", "。"]
    private static let bullets: [StaticString] = ["- ", "• ", "· ", "●", "-", "•", "·"]
}

extension StaticString {
    static func == (left: StaticString, right: StaticString) -> Bool {
        left.utf8CodeUnitCount == right.utf8CodeUnitCount
            && (0..<left.utf8CodeUnitCount).allSatisfy { left.utf8Start[$0] == right.utf8Start[$0] }
    }
}
