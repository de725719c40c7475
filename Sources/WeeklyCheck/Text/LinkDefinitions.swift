internal import WeeklyDiagnostics
internal import WeeklyText

/// Lines such as `[label]: https://example.org/`, which say where links by that label lead.
struct LinkDefinitions {
    /// One line.
    struct Definition {
        /// Small letters, white space once: labels are compared so.
        let label: ExactText
        /// The label as written.
        let written: String
        /// Without angle brackets around it.
        let address: String
        /// The whole line.
        let range: SourceRange
    }

    /// In the order of the text.
    let all: [Definition]

    init(_ lines: TextLines) {
        all = lines.places(of: "]:").isEmpty ? [] : lines.ofText.compactMap(Self.definition)
    }

    private static func definition(_ line: TextLines.Line) -> Definition? {
        let text = line.text.drop { $0 == .space }
        guard text.startIndex - line.text.startIndex < 4, text.first == .leftBracket,
            let close = text.firstIndex(of: .rightBracket), text.dropFirst(close + 1 - text.startIndex).first == .colon
        else { return nil }
        let label = text[(text.startIndex + 1)..<close]
        guard let first = label.first, first != .caret, !label.starts(with: "//") else { return nil }
        let rest = text[(close + 2)...].trimmed(where: \.isASCIISpace)
        let address = rest.prefix { !$0.isASCIISpace }
        guard !address.isEmpty else { return nil }
        return Definition(
            label: Self.key(label), written: label.string,
            address: address.trimmed { $0 == .lessThan || $0 == .greaterThan }.string, range: line.range)
    }

    /// What labels are compared by.
    static func key(_ label: ArraySlice<UInt8>) -> ExactText {
        ExactText(OneLine.of(label.string.lowercased()))
    }
}
