internal import WeeklyText

/// Two states of a file as `diff -u` shows them: what goes, what comes, and three lines around.
package enum UnifiedDiff {
    private static let context = 3
    private static let noNewline = "\\ No newline at end of file\n"

    /// Nothing where both are the same.
    ///
    /// - Parameter path: relative to the folder in which the diff belongs.
    package static func text(of path: String, from old: String, to new: String) -> String {
        let (oldLines, newLines) = (lines(of: old), lines(of: new))
        let changes = LineChanges(from: oldLines, to: newLines).changes
        if changes.isEmpty { return "" }
        let hunks = hunks(of: changes).map { text(of: $0, oldLines, newLines) }
        return "--- a/\(path)\n+++ b/\(path)\n" + hunks.joined()
    }

    /// With their line feeds: only these end lines for programs that read diffs.
    private static func lines(of text: String) -> [ExactText] {
        var lines = text.parts(at: .lineFeed)
        let isWhole = lines.last?.isEmpty == true
        if isWhole { lines.removeLast() }
        return lines.enumerated().map { number, line in
            ExactText(isWhole || number < lines.count - 1 ? "\(line)\n" : String(line))
        }
    }

    /// Changes whose surroundings touch stand together.
    private static func hunks(of changes: [LineChanges.Change]) -> [[LineChanges.Change]] {
        var hunks: [[LineChanges.Change]] = []
        for change in changes {
            if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
                hunks[hunks.count - 1].append(change)
            } else {
                hunks.append([change])
            }
        }
        return hunks
    }

    private static func text(of hunk: [LineChanges.Change], _ old: [ExactText], _ new: [ExactText]) -> String {
        guard let first = hunk.first, let last = hunk.last else { return "" }
        let before = min(context, first.old.lowerBound)
        let after = min(context, old.count - last.old.upperBound)
        let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
        let newRange = first.new.lowerBound - before..<last.new.upperBound + after
        var text = "@@ -\(place(oldRange)) +\(place(newRange)) @@\n"
        var row = oldRange.lowerBound
        for change in hunk {
            text += marked(" ", old[row..<change.old.lowerBound])
            text += marked("-", old[change.old]) + marked("+", new[change.new])
            row = change.old.upperBound
        }
        return text + marked(" ", old[row..<oldRange.upperBound])
    }

    /// The first line counts from 1; of no lines it is the one before them.
    private static func place(_ range: Range<Int>) -> String {
        let first = range.isEmpty ? range.lowerBound : range.lowerBound + 1
        return range.count == 1 ? "\(first)" : "\(first),\(range.count)"
    }

    private static func marked(_ mark: String, _ lines: ArraySlice<ExactText>) -> String {
        lines.map { line in
            line.text.utf8.last == .lineFeed ? mark + line.text : "\(mark)\(line.text)\n\(noNewline)"
        }.joined()
    }
}
