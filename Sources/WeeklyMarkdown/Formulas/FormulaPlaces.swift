internal import WeeklyDiagnostics
internal import WeeklyText

/// Where the formulas of a text stand, by its tree as it is without them.
struct FormulaPlaces {
    /// In the order of the source.
    private(set) var spans: [FormulaSpan]

    private let bytes: UnsafeBufferPointer<UInt8>
    private let blocks: [SourceRange]

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
            FormulaSpan(pair, dollars: dollars, quotes: quotes(before: pair.lower), bytes).map { spans.append($0) }
        }
    }

    /// How many marks of quotes stand at the start of the line.
    private func quotes(before offset: Int) -> Int {
        var start = offset
        while start > 0, bytes[start - 1] != .lineFeed { start -= 1 }
        return bytes[start..<offset].prefix { $0 == .greaterThan || $0.isASCIISpace }.count { $0 == .greaterThan }
    }
}
