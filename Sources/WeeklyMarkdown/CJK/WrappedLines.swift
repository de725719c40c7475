internal import WeeklyDiagnostics
internal import WeeklyText

/// Tells a paragraph that somebody, or an editor's program, wrapped at a width: nearly all its lines but the last are about as wide as the
/// widest, and that is as wide as a window.
struct WrappedLines {
    /// Nobody wraps at less.
    private static let leastWidth = 48
    /// Of the width, by how much a line falls short where the next word did not fit.
    private static let slack = 5

    /// Fewer lines than these tell of no width.
    private static let leastLines = 3

    /// In cells, in their order; none of fewer lines than tell something.
    private var widths: [Int] = []

    init(of row: SourceRange, in bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes[row.lower..<row.upper].count(where: { $0 == .lineFeed }) >= Self.leastLines - 1 else { return }
        var width = 0
        var index = row.lower
        while index < row.upper {
            let scalar = bytes.scalar(at: index)
            index += scalar.utf8Length
            if scalar == "\n" {
                widths.append(width)
                width = 0
            } else if width > 0 || !(scalar.isMarkdownSpace || scalar == ">") {
                width += DisplayWidth.of(scalar)
            }
        }
        if width > 0 { widths.append(width) }
    }

    var areWrapped: Bool {
        guard widths.count >= Self.leastLines, let widest = widths.dropLast().max(), widest >= Self.leastWidth else {
            return false
        }
        let full = widths.dropLast().count { $0 >= widest - widest / Self.slack }
        return full * 4 >= (widths.count - 1) * 3 && (widths.last ?? 0) <= widest + widest / Self.slack
    }
}
