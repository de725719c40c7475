internal import WeeklyMarkdown
internal import WeeklyText

extension Block {
    /// A paragraph whose lines begin with numbers, a block for each of them; any other block as it is.
    var partedAtNumbers: [Block] {
        guard let inlines = paragraph, Line.breaks(inlines) else { return [self] }
        let lines = Line.lines(of: inlines)
        let starts = lines.indices.filter { Enumerator.split(lines[$0].text) != nil }
        guard starts.count > 1 || (starts.first ?? 0) > 0 else { return [self] }
        let bounds = (starts.first == 0 ? [] : [0]) + starts + [lines.count]
        return zip(bounds, bounds.dropFirst()).map { start, end in
            let part = Array(lines[start..<end])
            return Block(.paragraph(Line.joined(part)), range: part.range(within: self))
        }
    }
}
