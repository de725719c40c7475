internal import WeeklyDiagnostics
internal import WeeklyText

/// Where the pieces of an HTML block stand in the file, one after the other.
///
/// In quotes and lists the block's text lacks what stands before it in each line, so places are counted from the ends of lines.
struct HTMLPlaces {
    private let file: SourceFile
    private var line: Int
    /// The bytes of this line and of those after it that are still to come, line endings counted.
    private var lengths: ArraySlice<Int>

    init(of html: String, at range: SourceRange, in file: SourceFile) {
        self.file = file
        self.line = file.line(at: range.lower)
        self.lengths =
            html.utf8.split(separator: .lineFeed, omittingEmptySubsequences: false)
            .map { $0.count + 1 }[...]
    }

    /// The range of the next piece.
    mutating func next(_ piece: Substring) -> SourceRange {
        let lower = offset
        var upper = lower
        var left = piece.utf8.count
        while left > 0, let length = lengths.first {
            let taken = min(left, length)
            left -= taken
            lengths[lengths.startIndex] -= taken
            upper = offset
            if taken == length {
                lengths.removeFirst()
                line += 1
            }
        }
        return SourceRange(lower, upper)
    }

    /// Where the next piece begins.
    var offset: Int {
        let range = file.range(ofLine: line)
        return min(max(range.lower, range.upper + 1 - (lengths.first ?? 1)), range.upper)
    }
}
