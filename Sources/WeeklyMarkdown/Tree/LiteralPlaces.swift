internal import WeeklyDiagnostics
internal import WeeklyText

/// Where a document is shown as it stands: in blocks of code, and of HTML.
struct LiteralPlaces {
    /// Sorted; none lies in another.
    private let ranges: [SourceRange]

    init(in document: Document) {
        var ranges: [SourceRange] = []
        document.forEachBlock { block in
            if block.isLiteral { ranges.append(block.range) }
        }
        self.ranges = ranges.sorted { $0.lower < $1.lower }
    }

    func contains(_ offset: Int) -> Bool {
        let index = ranges.partitioningIndex { $0.upper > offset }
        return index < ranges.count && ranges[index].lower <= offset
    }
}

extension Block {
    fileprivate var isLiteral: Bool {
        switch kind {
        case .codeBlock, .html: true
        default: false
        }
    }
}
