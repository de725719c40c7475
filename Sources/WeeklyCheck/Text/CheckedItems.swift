internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What rules ask of the items that were understood.
extension CheckedIssue {
    /// The line at which an item begins, without white space around.
    func firstLine(of item: Item) -> SourceRange {
        guard let line = lines.line(at: item.range.lower) else { return item.range }
        let text = lines.bytes[max(line.range.lower, item.range.lower)..<line.range.upper]
        return line.range(of: text.trimmed(where: \.isASCIISpace))
    }

    /// The first place of a text in an item; nil where it does not stand there as it is.
    func place(of text: String, in item: Item) -> SourceRange? {
        file.place(of: text, in: item.range)
    }
}

extension SourceFile {
    /// The first place of a text within a range; nil where it does not stand there as it is.
    func place(of text: String, in range: SourceRange) -> SourceRange? {
        let slice = slice(range)
        return slice.firstBytes(of: text).map { found in
            let start = range.lower + slice.utf8.distance(from: slice.startIndex, to: found.lowerBound)
            return SourceRange(start, start + text.utf8.count)
        }
    }
}
