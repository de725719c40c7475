internal import WeeklyText

/// Tells comments that somebody forgot to close: they go on to the next `-->`, and all between is hidden.
///
/// A comment whose marks stand on lines of their own is one that was meant, however long.
enum CommentedText {
    static let opener = "<!--"
    private static let closer = "-->"

    /// - Parameter comment: from its opener to what closes it.
    static func isProbablyUnclosed(_ comment: Substring) -> Bool {
        guard let inner = comment.without(start: opener)?.without(end: closer) else { return false }
        let lines = inner.parts(at: .lineFeed)
        if lines.count == 1 { return false }
        if lines.contains(where: { $0.utf8.contains(.lessThan) && $0.utf8.firstRange(of: opener.utf8) != nil }) {
            return true
        }
        let isMeant = isBlank(lines[0]) && isBlank(lines[lines.count - 1])
        return !isMeant && lines.dropFirst().dropLast().contains(where: isBlank)
    }

    private static func isBlank(_ line: Substring) -> Bool { line.utf8.allSatisfy(\.isASCIISpace) }
}
