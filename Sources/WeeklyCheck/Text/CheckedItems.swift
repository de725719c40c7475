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

extension Issue {
    /// What is made of items, in document order, where something is. Nobody needs a list of all items for it.
    func compactMapItems<Result>(_ transform: (Item) -> Result?) -> [Result] {
        var results: [Result] = []
        for section in sections {
            for passage in section.passages {
                for item in passage.items { if let result = transform(item) { results.append(result) } }
            }
        }
        return results
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
