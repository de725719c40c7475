internal import WeeklyDiagnostics
internal import WeeklyText

/// Where the formulas of a text stand, by its tree as it is without them.
struct FormulaPlaces {
    /// In the order of the source.
    private(set) var spans: [FormulaSpan]

    private let bytes: UnsafeBufferPointer<UInt8>
    private let blocks: [SourceRange]
    private var quotes = LineQuotes()

    /// None where the mask itself is in the text.
    static func spans(
        in source: MarkdownSource, _ bytes: UnsafeBufferPointer<UInt8>, _ document: Document
    ) -> [FormulaSpan] {
        guard bytes.holds(.dollarSign), !bytes.holds(FormulaMask.byte) else { return [] }
        return FormulaPlaces(in: source, bytes, document).spans
    }

    private init(in source: MarkdownSource, _ bytes: UnsafeBufferPointer<UInt8>, _ document: Document) {
        self.bytes = bytes
        let found = FormulaBlocks(in: source, bytes, outside: LiteralPlaces(in: document))
        spans = found.spans
        blocks = found.spans.map(\.range)
        document.forEachBlock { read($0) }
        spans.sort { $0.range.lower < $1.range.lower }
    }

    private mutating func read(_ block: Block) {
        switch block.kind {
        case .paragraph(let inlines), .heading(_, let inlines): read(inlines, in: block.range)
        case .table(let table):
            for row in table.allRows { for cell in row.cells { read(cell.inlines, in: cell.range) } }
        case .blockQuote, .list, .codeBlock, .html, .thematicBreak, .container: break
        }
    }

    private mutating func read(_ row: [Inline], in range: SourceRange) {
        let first = blocks.partitioningIndex { $0.upper > range.lower }
        let taken = blocks[first...].prefix { $0.lower < range.upper }
        let pairs = FormulaDollars(range, bytes).pairs(LiteralParts(of: row), outside: Array(taken))
        for pair in pairs {
            let dollars = bytes[pair.lower + 1] == .dollarSign ? 2 : 1
            let marks = quotes.count(before: pair.lower, bytes)
            FormulaSpan(pair, dollars: dollars, quotes: marks, bytes).map { spans.append($0) }
        }
    }
}

/// How many marks of quotes stand at the starts of lines. No byte is looked at twice where places are asked for in the order of the text.
private struct LineQuotes {
    /// The place that was asked for last: marks stand before it alone.
    private var last = 0
    private var count = 0

    mutating func count(before offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let known = offset >= last ? last : 0
        let lineEnd = bytes[known..<offset].lastIndex(of: .lineFeed)
        if lineEnd != nil || known == 0 {
            let start = lineEnd.map { $0 + 1 } ?? 0
            count = bytes[start..<offset].prefix { $0 == .greaterThan || $0.isASCIISpace }.count { $0 == .greaterThan }
        }
        last = offset
        return count
    }
}
