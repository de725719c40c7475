internal import WeeklyText

/// A place in a file in the terms that people use, with what a message shows of it.
package struct SourceLocation: Hashable, Sendable {
    package let path: String
    /// The range in the file that is meant.
    package let range: SourceRange
    /// 1-based.
    package let line: Int
    /// 1-based, counted in Unicode scalars from the line's start.
    package let column: Int
    package let excerpt: SourceExcerpt

    package init(path: String, range: SourceRange, line: Int, column: Int, excerpt: SourceExcerpt) {
        self.path = path
        self.range = range
        self.line = line
        self.column = column
        self.excerpt = excerpt
    }
}

/// The part of a line that a message shows, and which cells of it are meant.
///
/// A line of any length gives a short excerpt: what is cut off is shown as an ellipsis.
package struct SourceExcerpt: Hashable, Sendable {
    /// The text to show, tabs as spaces, control characters as `\u{FFFD}`.
    package let text: String
    /// Terminal cells between the start of `text` and the marked part.
    package let indent: Int
    /// Terminal cells that are marked, at least 1.
    package let width: Int

    private static let before = 60
    private static let after = 60

    /// - Parameters:
    ///   - line: the line without its ending.
    ///   - marked: UTF-8 offsets within the line; they are clamped to it.
    package init(line: Substring, marked: SourceRange) {
        let bytes = line.utf8
        let start = min(max(marked.lower, 0), bytes.count)
        let end = min(max(marked.upper, start), bytes.count)
        let startIndex = bytes.index(bytes.startIndex, offsetBy: start)
        let endIndex = bytes.index(bytes.startIndex, offsetBy: end)
        let head = Self.printable(line[..<startIndex].unicodeScalars.suffix(Self.before + 1))
        let meant = Self.printable(line[startIndex..<endIndex].unicodeScalars.prefix(Self.after + 1))
        let tail = Self.printable(line[endIndex...].unicodeScalars.prefix(Self.after + 1))
        let shownHead = Self.cut(head, to: Self.before, keepingEnd: true)
        let shownMeant = Self.cut(meant, to: Self.after, keepingEnd: false)
        self.text = shownHead + shownMeant + (meant.count > Self.after ? "" : Self.cut(tail, to: Self.after))
        self.indent = DisplayWidth.of(shownHead)
        self.width = max(1, DisplayWidth.of(shownMeant))
    }

    private static func printable(_ scalars: some Sequence<Unicode.Scalar>) -> String.UnicodeScalarView {
        var shown = String.UnicodeScalarView()
        for scalar in scalars { shown.append(TerminalText.shown(scalar)) }
        return shown
    }

    private static func cut(_ text: String.UnicodeScalarView, to limit: Int, keepingEnd: Bool = false) -> String {
        guard text.count > limit else { return String(text) }
        return keepingEnd ? "…" + String(Substring(text.suffix(limit))) : String(Substring(text.prefix(limit))) + "…"
    }
}
