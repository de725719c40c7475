internal import WeeklyDiagnostics
internal import WeeklyText

/// A formula as it stands in the source, its dollars around it.
struct FormulaSpan: Hashable {
    /// With the dollars.
    let range: SourceRange
    /// `range` line by line, without what quotes and lists have at the lines' starts; none is empty.
    let lines: [SourceRange]
    /// The same without the dollars: what is TeX; a line of it may be empty.
    let content: [SourceRange]
    /// Whether it stands on a line of its own.
    let isDisplay: Bool

    /// Nil where a line has nothing in it: that ends every formula.
    init?(_ range: SourceRange, dollars: Int, quotes: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        let lines = FormulaLines.parts(of: range, quotes: quotes, bytes)
        guard let first = lines.first, let last = lines.last, lines.allSatisfy({ !$0.isEmpty }) else { return nil }
        guard lines.count > 1 || first.upper - first.lower > 2 * dollars else { return nil }
        guard first.upper - first.lower >= dollars, last.upper - last.lower >= dollars else { return nil }
        self.range = range
        self.lines = lines
        isDisplay = dollars == 2
        content = Self.inner(lines, dollars: dollars, bytes)
    }

    private static func inner(
        _ lines: [SourceRange], dollars: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [SourceRange] {
        var inner = lines
        inner[0].lower += dollars
        inner[inner.count - 1].upper -= dollars
        // $`x`$: backticks keep Markdown out in every program.
        if dollars == 1, inner.count == 1, inner[0].upper - inner[0].lower > 2, bytes[inner[0].lower] == .backtick,
            bytes[inner[0].upper - 1] == .backtick
        {
            inner[0] = SourceRange(inner[0].lower + 1, inner[0].upper - 1)
        }
        return inner
    }

    /// The place in the source of a part of the TeX, whose lines are joined by line feeds.
    ///
    /// - Parameter part: offsets in the TeX; what spans lines ends with its first.
    func place(of part: Range<Int>) -> SourceRange {
        var start = 0
        for line in content {
            let length = line.upper - line.lower
            if part.lowerBound <= start + length {
                let lower = line.lower + part.lowerBound - start
                return SourceRange(lower, min(lower + part.count, line.upper))
            }
            start += length + 1
        }
        return range
    }
}
