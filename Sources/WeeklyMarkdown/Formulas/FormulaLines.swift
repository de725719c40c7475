internal import WeeklyDiagnostics
internal import WeeklyText

/// Takes what stands on several lines apart.
enum FormulaLines {
    /// A range line by line, which line feeds, carriage returns and pairs of both end, from the second on without white space and marks of quotes at its start, and without that at its end.
    ///
    /// - Parameter quotes: how many marks of quotes a line has at most.
    static func parts(
        of range: SourceRange, quotes: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [SourceRange] {
        var parts: [SourceRange] = []
        var start = range.lower
        while start <= range.upper {
            let end = bytes[start..<range.upper].firstIndex(where: endsLine) ?? range.upper
            let lower = parts.isEmpty ? start : endOfMarks(from: start, to: end, quotes: quotes, bytes)
            parts.append(trimmed(SourceRange(lower, end), bytes))
            let isPair = end + 1 < range.upper && bytes[end] == .carriageReturn && bytes[end + 1] == .lineFeed
            start = end + (isPair ? 2 : 1)
        }
        return parts
    }

    private static func endsLine(_ byte: UInt8) -> Bool { byte == .lineFeed || byte == .carriageReturn }

    /// The offset behind white space and marks of quotes.
    static func endOfMarks(
        from start: Int, to end: Int, quotes: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var index = start
        var left = quotes
        while index < end {
            if bytes[index] == .greaterThan, left > 0 { left -= 1 } else if !bytes[index].isASCIISpace { break }
            index += 1
        }
        return index
    }

    private static func trimmed(_ range: SourceRange, _ bytes: UnsafeBufferPointer<UInt8>) -> SourceRange {
        var upper = range.upper
        while upper > range.lower, bytes[upper - 1].isASCIISpace { upper -= 1 }
        return SourceRange(range.lower, upper)
    }
}
