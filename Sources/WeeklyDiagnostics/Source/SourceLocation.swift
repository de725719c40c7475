internal import WeeklyText

/// A place in a file in the terms that people use, with what a message shows of it.
package struct SourceLocation: Sendable {
    /// As messages show it (`SourceFile.path`).
    package let path: String
    /// The range in the file that is meant.
    package let range: SourceRange
    /// The line of the range's first byte, 1-based.
    package let line: Int
    /// 1-based, counted in Unicode scalars from the line's start.
    package let column: Int
    /// 1-based, counted in UTF-16 code units from the line's start, as editors (Language Server Protocol) and SARIF count.
    package let utf16Column: Int
    /// The line, as far as a message shows it.
    package let excerpt: SourceExcerpt

    /// A location that a file gave (`SourceFile.location(of:)`) and somebody kept.
    package init(
        path: String, range: SourceRange, line: Int, column: Int, utf16Column: Int, excerpt: SourceExcerpt
    ) {
        self.path = path
        self.range = range
        self.line = line
        self.column = column
        self.utf16Column = utf16Column
        self.excerpt = excerpt
    }
}

extension SourceLocation: Hashable {
    /// Whether both are one place of one file, told by the bytes of its path, and show the same.
    package static func == (left: SourceLocation, right: SourceLocation) -> Bool {
        left.range == right.range && left.line == right.line && left.column == right.column
            && left.utf16Column == right.utf16Column && left.path.hasBytes(of: right.path)
            && left.excerpt == right.excerpt
    }

    /// Of the file and the range.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(ExactText(path))
        hasher.combine(range)
    }
}
