internal import WeeklyDiagnostics
internal import WeeklyText

/// Formulas that begin with `$$` at a line's start and go on over several lines, as GitHub reads them: to the next `$$`, with no empty
/// line between. They are found in the lines, for Markdown would take lines of theirs for lists and headings.
struct FormulaBlocks {
    private(set) var spans: [FormulaSpan] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private let bodyStart: Int

    init(in source: MarkdownSource, _ bytes: UnsafeBufferPointer<UInt8>, outside literal: LiteralPlaces) {
        self.bytes = bytes
        bodyStart = source.bodyStart
        var opening: Opening?
        for line in source.lines { read(line, &opening, literal) }
    }

    private struct Opening {
        let dollars: SourceRange
        /// How many marks of quotes stand before it.
        let quotes: Int
    }

    private mutating func read(_ line: Range<Int>, _ opening: inout Opening?, _ literal: LiteralPlaces) {
        if let begun = opening {
            let start = FormulaLines.endOfMarks(from: line.lowerBound, to: line.upperBound, quotes: begun.quotes, bytes)
            if start == line.upperBound {
                opening = nil
            } else if let dollars = dollars(in: start..<line.upperBound) {
                let range = SourceRange(begun.dollars.lower, dollars + 2)
                FormulaSpan(range, dollars: 2, quotes: begun.quotes, bytes).map { spans.append($0) }
                opening = nil
            }
        } else {
            opening = self.opening(in: line, literal)
        }
    }

    /// Nil also for a line that closes what it begins: those are found in their paragraph.
    private func opening(in line: Range<Int>, _ literal: LiteralPlaces) -> Opening? {
        guard let start = dollars(in: line), !literal.contains(start),
            LineStart.isAt(start, in: bytes, from: bodyStart),
            dollars(in: (start + 2)..<line.upperBound) == nil
        else { return nil }
        let quotes = bytes[line.lowerBound..<start].count { $0 == .greaterThan }
        return Opening(dollars: SourceRange(start, start + 2), quotes: quotes)
    }

    private func dollars(in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while let dollar = bytes[index..<range.upperBound].firstIndex(of: .dollarSign) {
            if dollar + 1 < range.upperBound, bytes[dollar + 1] == .dollarSign { return dollar }
            index = dollar + 1
        }
        return nil
    }
}
