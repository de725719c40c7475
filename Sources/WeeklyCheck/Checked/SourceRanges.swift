internal import WeeklyDiagnostics
internal import WeeklyText

/// Ranges of a file as one set: asked whether a place is in one of them.
struct SourceRanges {
    /// In order, and apart from each other.
    private var ranges: [SourceRange] = []

    /// Ranges in any order; what overlaps is joined.
    init(_ ranges: some Sequence<SourceRange>) {
        for range in ranges.sorted() {
            if let last = self.ranges.last, range.lower < last.upper {
                self.ranges[self.ranges.count - 1] = last.union(range)
            } else {
                self.ranges.append(range)
            }
        }
    }

    /// Whether the byte at an offset is in one of them.
    func contains(_ offset: Int) -> Bool {
        let next = ranges.partitioningIndex { $0.upper > offset }
        return next < ranges.count && ranges[next].lower <= offset
    }
}
