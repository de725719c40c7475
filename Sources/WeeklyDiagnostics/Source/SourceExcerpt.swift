internal import WeeklyText

/// The part of a line that a message shows, in three parts: what stands before what is meant, what is meant, and what follows.
///
/// Tabs are shown as spaces, control characters as `\u{FFFD}`. A line of any length gives a short excerpt: what is cut off is
/// shown as an ellipsis. Most diagnostics are never printed: what is kept is a piece of the line, from which the parts are made when
/// somebody asks for them.
package struct SourceExcerpt: Hashable, Sendable {
    /// What stands around what is meant, with it; more of it than is shown.
    package let piece: String
    /// What is meant: UTF-8 offsets in the piece.
    package let range: SourceRange

    /// How many characters of each part are shown at most.
    private static let longestPart = 60
    /// Bytes that hold one character more than is shown, whatever these are.
    private static let longestPiece = (longestPart + 1) * 4

    /// - Parameters:
    ///   - line: the line without its ending.
    ///   - marked: UTF-8 offsets within the line; they are clamped to it.
    package init(line: Substring, marked: SourceRange) {
        let bytes = line.utf8
        let start = min(max(marked.lower, 0), bytes.count)
        let end = min(max(marked.upper, start), bytes.count)
        let from = Self.characterStart(max(start - Self.longestPiece, 0), in: line)
        let to = Self.characterStart(
            min(min(end, start + Self.longestPiece) + Self.longestPiece, bytes.count), in: line)
        let base = bytes.startIndex
        piece = String(line[bytes.index(base, offsetBy: from)..<bytes.index(base, offsetBy: to)])
        range = SourceRange(start - from, min(end, to) - from)
    }

    /// An excerpt that was kept; nil where the range is not one of the piece.
    package init?(piece: String, range: SourceRange) {
        guard range.lower >= 0, range.upper <= piece.utf8.count else { return nil }
        self.piece = piece
        self.range = range
    }

    /// The end of what stands in the line before what is meant.
    package var before: String {
        let text = piece[..<index(range.lower)].unicodeScalars
        let shown = PrintableText.of(text.suffix(Self.longestPart))
        return text.dropLast(Self.longestPart).isEmpty ? shown : "…" + shown
    }

    /// What is meant, cut at its end; empty for a place between two characters, or at a line's end.
    package var marked: String {
        Self.beginning(of: piece[index(range.lower)..<index(range.upper)].unicodeScalars).text
    }

    /// The beginning of what follows in the line; empty where `marked` is cut.
    package var after: String {
        let isCut = Self.beginning(of: piece[index(range.lower)..<index(range.upper)].unicodeScalars).isCut
        return isCut ? "" : Self.beginning(of: piece[index(range.upper)...].unicodeScalars).text
    }

    /// The three parts as one line.
    package var text: String { before + marked + after }

    private func index(_ offset: Int) -> String.Index {
        piece.utf8.index(piece.utf8.startIndex, offsetBy: offset)
    }

    private static func characterStart(_ offset: Int, in line: Substring) -> Int {
        var offset = offset
        while offset > 0, offset < line.utf8.count,
            !CharacterCount.beginsCharacter(line.utf8[line.utf8.index(line.startIndex, offsetBy: offset)])
        { offset -= 1 }
        return offset
    }

    private static func beginning(of text: Substring.UnicodeScalarView) -> (text: String, isCut: Bool) {
        let shown = PrintableText.of(text.prefix(longestPart))
        let isCut = !text.dropFirst(longestPart).isEmpty
        return (isCut ? shown + "…" : shown, isCut)
    }
}
