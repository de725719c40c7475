internal import WeeklyDiagnostics
internal import WeeklyText

/// Where a document is shown as it stands: in blocks of code, and of HTML.
struct LiteralPlaces {
    /// Sorted; none lies in another.
    private let ranges: [SourceRange]

    init(in document: Document) {
        var ranges: [SourceRange] = []
        Self.collect(document.blocks, into: &ranges)
        for footnote in document.footnotes { Self.collect(footnote.blocks, into: &ranges) }
        self.ranges = ranges.sorted { $0.lower < $1.lower }
    }

    func contains(_ offset: Int) -> Bool {
        let index = ranges.partitioningIndex { $0.upper > offset }
        return index < ranges.count && ranges[index].lower <= offset
    }

    private static func collect(_ blocks: [Block], into ranges: inout [SourceRange]) {
        for block in blocks {
            switch block.kind {
            case .codeBlock, .html: ranges.append(block.range)
            case .blockQuote(let blocks), .container(_, let blocks): collect(blocks, into: &ranges)
            case .list(let list): for item in list.items { collect(item.blocks, into: &ranges) }
            case .paragraph, .heading, .thematicBreak, .table: break
            }
        }
    }
}
