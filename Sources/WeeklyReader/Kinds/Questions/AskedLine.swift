internal import WeeklyText

/// A line that asks a question and names at its end who does: `1、怎么扩容？（@小吴）`
struct AskedLine {
    /// Of the list that the line is one of; nil where it has none.
    let number: String?
    let asker: String

    /// Nil for all other lines.
    init?(_ line: Bytes, _ words: Words) {
        guard line.ends(withAnyOf: Marks.closeParentheses), line.contains(.atSign),
            let open = line.lastRange(ofAny: Marks.openParentheses)
        else { return nil }
        let inner = line[open.upperBound...].trimmingEnd(of: Marks.closeParentheses)
        let name = AskerName(inner, asks: false, words)
        guard line[..<open.lowerBound].trimmed().ends(withAnyOf: Marks.questionMarks), name.isHandle,
            name.isName(asks: false, words), let asker = name.name
        else { return nil }
        number = Enumerator.split(line)?.number.string
        self.asker = asker
    }
}
