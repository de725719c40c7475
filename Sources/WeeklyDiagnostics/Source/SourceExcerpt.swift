/// The part of a line that a message shows, in three parts: what stands before what is meant, what is meant, and what follows.
///
/// Tabs are shown as spaces, control characters as `\u{FFFD}`. A line of any length gives a short excerpt: what is cut off is
/// shown as an ellipsis.
package struct SourceExcerpt: Hashable, Sendable {
    /// The end of what stands in the line before what is meant.
    package let before: String
    /// What is meant, cut at its end; empty for a place between two characters, or at a line's end.
    package let marked: String
    /// The beginning of what follows in the line; empty where `marked` is cut.
    package let after: String

    /// How many characters of each part are shown at most.
    private static let longestPart = 60

    /// - Parameters:
    ///   - line: the line without its ending.
    ///   - marked: UTF-8 offsets within the line; they are clamped to it.
    package init(line: Substring, marked: SourceRange) {
        let bytes = line.utf8
        let start = min(max(marked.lower, 0), bytes.count)
        let end = min(max(marked.upper, start), bytes.count)
        let startIndex = bytes.index(bytes.startIndex, offsetBy: start)
        let endIndex = bytes.index(bytes.startIndex, offsetBy: end)
        let meant = line[startIndex..<endIndex].unicodeScalars
        let (shown, isCut) = Self.beginning(of: meant)
        before = Self.end(of: line[..<startIndex].unicodeScalars)
        self.marked = shown
        after = isCut ? "" : Self.beginning(of: line[endIndex...].unicodeScalars).text
    }

    /// The three parts as one line.
    package var text: String { before + marked + after }

    private static func beginning(of text: Substring.UnicodeScalarView) -> (text: String, isCut: Bool) {
        let shown = PrintableText.of(text.prefix(longestPart))
        let isCut = !text.dropFirst(longestPart).isEmpty
        return (isCut ? shown + "…" : shown, isCut)
    }

    private static func end(of text: Substring.UnicodeScalarView) -> String {
        let shown = PrintableText.of(text.suffix(longestPart))
        return text.dropLast(longestPart).isEmpty ? shown : "…" + shown
    }
}
