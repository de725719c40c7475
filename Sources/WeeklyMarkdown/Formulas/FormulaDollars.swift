internal import WeeklyDiagnostics
internal import WeeklyText

/// Pairs the dollars of one row (a paragraph, a heading, a cell).
///
/// A dollar opens a formula where no white space follows it and no letter or digit of ASCII stands before it, and closes one where no
/// white space stands before it and no letter, digit, backslash or `{` follows: `$5 and $6` and `US$5` are prices. Two dollars open and
/// close anywhere.
struct FormulaDollars {
    /// One dollar or two.
    private struct Mark {
        let range: SourceRange
        /// Which link of the row it is in; nil outside.
        let link: Int?

        var count: Int { range.upper - range.lower }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let row: SourceRange

    init(_ row: SourceRange, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.row = row
        self.bytes = bytes
    }

    /// The formulas, in order.
    ///
    /// - Parameter taken: what formulas take already; sorted.
    func pairs(_ parts: LiteralParts, outside taken: [SourceRange]) -> [SourceRange] {
        let marks = marks(outside: Skipped(parts.literal), Skipped(taken), in: Skipped(parts.links))
        let (pairs, unclosed) = self.pairs(marks[...], readsTwo: true)
        guard let unclosed else { return pairs }
        // What two dollars without partner swallowed is read again.
        return pairs + self.pairs(marks[(unclosed + 1)...], readsTwo: false).pairs
    }

    private func pairs(_ marks: ArraySlice<Mark>, readsTwo: Bool) -> (pairs: [SourceRange], unclosed: Int?) {
        var pairs: [SourceRange] = []
        var open: Int?
        for (index, mark) in zip(marks.indices, marks) where readsTwo || mark.count == 1 {
            let begun = open.map { marks[$0] }
            if let begun, begun.count == mark.count, begun.link == mark.link, mark.count == 2 || closes(mark, begun) {
                pairs.append(SourceRange(begun.range.lower, mark.range.upper))
                open = nil
            } else if begun?.count != 2 || mark.count == 2 {
                open = mark.count == 2 || opens(mark) ? index : nil
            }
        }
        return (pairs, open.flatMap { marks[$0].count == 2 ? $0 : nil })
    }

    private func opens(_ mark: Mark) -> Bool {
        guard mark.range.upper < row.upper, !bytes[mark.range.upper].isASCIISpace else { return false }
        return mark.range.lower == row.lower || !bytes[mark.range.lower - 1].isASCIIAlphanumeric
    }

    private func closes(_ mark: Mark, _ opening: Mark) -> Bool {
        guard mark.range.lower > opening.range.upper, !bytes[mark.range.lower - 1].isASCIISpace else { return false }
        guard mark.range.upper < row.upper else { return true }
        let next = bytes[mark.range.upper]
        // `$\sqrt 2$` behind a price: with a command a formula begins.
        return !next.isASCIIAlphanumeric && next != .backslash && next != .leftBrace
    }

    // MARK: Finding

    private func marks(outside literal: Skipped, _ taken: Skipped, in links: Skipped) -> [Mark] {
        var (literal, taken, links) = (literal, taken, links)
        var marks: [Mark] = []
        var index = row.lower
        while let dollar = bytes.firstIndex(of: .dollarSign, from: index), dollar < row.upper {
            let end = bytes[dollar..<row.upper].firstIndex { $0 != .dollarSign } ?? row.upper
            index = end
            let isSkipped = literal.number(at: dollar) != nil || taken.number(at: dollar) != nil
            guard !isSkipped, end - dollar <= 2, !isEscaped(dollar) else { continue }
            marks.append(Mark(range: SourceRange(dollar, end), link: links.number(at: dollar)))
        }
        return marks
    }

    /// Whether an odd number of backslashes stands before it.
    private func isEscaped(_ offset: Int) -> Bool {
        var start = offset
        while start > row.lower, bytes[start - 1] == .backslash { start -= 1 }
        return (offset - start) % 2 == 1
    }

    /// Tells, going forward, which of sorted ranges an offset is in.
    private struct Skipped {
        private let ranges: [SourceRange]
        private var next = 0

        init(_ ranges: [SourceRange]) { self.ranges = ranges }

        mutating func number(at offset: Int) -> Int? {
            while next < ranges.count, ranges[next].upper <= offset { next += 1 }
            return next < ranges.count && ranges[next].lower <= offset ? next : nil
        }
    }
}
