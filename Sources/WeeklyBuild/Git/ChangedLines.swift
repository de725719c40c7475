internal import WeeklyDiagnostics
internal import WeeklyText

/// The lines of a file that somebody changed, by numbers from 1.
struct ChangedLines: Sendable {
    private let ranges: [Range<Int>]

    /// Those of a file that was not there.
    static let all = ChangedLines(ranges: [0..<Int.max])

    private init(ranges: [Range<Int>]) { self.ranges = ranges }

    /// What differs but for the ends of lines, which git may write otherwise than they are stored.
    init(from old: SourceFile, to new: SourceFile) {
        let changes = LineChanges(from: Self.lines(of: old), to: Self.lines(of: new)).changes
        ranges = changes.map { change in
            let lines = change.new.lowerBound + 1..<change.new.upperBound + 1
            // Where lines are gone, those around them are what changed.
            return lines.isEmpty ? max(1, lines.lowerBound - 1)..<lines.upperBound + 1 : lines
        }
    }

    private static func lines(of file: SourceFile) -> [ExactText] {
        (1...file.lineCount).map { ExactText(file.slice(file.range(ofLine: $0))) }
    }

    /// Whether any of some lines is among them.
    func touch(_ lines: ClosedRange<Int>) -> Bool {
        ranges.contains { $0.overlaps(lines) }
    }
}
