internal import WeeklyModel
internal import WeeklyText

/// Definitions of links that all issues share: `[label]: address`.
extension ReferenceDefinitions {
    /// Of the lines of a file; the first definition of a label counts.
    package mutating func add(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            guard let label = Self.label(of: line), definitions[label] == nil else { continue }
            definitions[label] = String(line.drop { $0 == " " })
        }
    }

    private static func label(of line: Substring) -> String? {
        let text = line.drop { $0 == " " }
        guard text.utf8.first == .leftBracket, text.utf8.dropFirst().first != .caret,
            let close = text.utf8.firstRange(of: "]:".utf8)
        else { return nil }
        return folded(text[text.utf8.index(after: text.startIndex)..<close.lowerBound])
    }

    /// Labels are compared without regard to case and white space, as CommonMark has it.
    private static func folded(_ label: Substring) -> String { OneLine.of(label.lowercased()) }

    /// The definitions of what a text has in brackets, to stand behind it; empty where there are none.
    func appendix(to text: Substring) -> String {
        guard !definitions.isEmpty else { return "" }
        var found: Set<ExactText> = []
        var opener: Substring.UTF8View.Index?
        let bytes = text.utf8
        for index in bytes.indices {
            if bytes[index] == .leftBracket { opener = bytes.index(after: index) }
            guard bytes[index] == .rightBracket, let start = opener else { continue }
            let label = Self.folded(text[start..<index])
            if definitions[label] != nil { found.insert(label) }
            opener = nil
        }
        let lines = found.sortedTexts.compactMap { definitions[$0] }
        return lines.isEmpty ? "" : "\n\n" + lines.joined(separator: "\n") + "\n"
    }
}
