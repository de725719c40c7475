/// A number that somebody wrote in front of a line, where Markdown sees none: `1.text`, `2、`, `（3）`, `④`.
package enum WrittenNumber {
    private static let marks: Set<Unicode.Scalar> = [".", "、", "．", ")", "）"]
    private static let circled: ClosedRange<UInt32> = 0x2460...0x2473

    /// Whether a text begins with one.
    package static func begins(_ text: String) -> Bool { leading(text) != nil }

    /// The number that a text begins with, and what stands behind it; nil where it begins with none.
    package static func leading(_ text: String) -> (number: Int, rest: Substring)? { leading(text[...]) }

    /// The same of a part of a text.
    package static func leading(_ text: Substring) -> (number: Int, rest: Substring)? {
        guard mayBegin(text) else { return nil }
        var scalars = text.unicodeScalars.drop { $0 == " " }
        guard let first = scalars.first else { return nil }
        if circled.contains(first.value) {
            return (Int(first.value - circled.lowerBound) + 1, Substring(scalars.dropFirst()))
        }
        if first == "(" || first == "（" { scalars.removeFirst() }
        guard scalars.first.map(isDigit) == true else { return nil }
        let digits = scalars.prefix(3).prefix(while: isDigit)
        let rest = scalars.dropFirst(digits.count)
        guard let number = Int(Substring(digits)), let mark = rest.first, marks.contains(mark) else { return nil }
        let behind = rest.dropFirst()
        // `1.5` is a quantity.
        if mark == ".", behind.first.map(isDigit) == true { return nil }
        return (number, Substring(behind))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    /// What most texts begin with refuses them at the first look: a letter, a Han character.
    private static func mayBegin(_ text: Substring) -> Bool {
        switch text.utf8.first {
        case .space?, .leftParenthesis?, 0xE2?, 0xEF?: true
        case let first?: first.isASCIIDigit
        case nil: false
        }
    }
}
