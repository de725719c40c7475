/// A place in a file in the terms that people use, with what a message shows of it.
package struct SourceLocation: Hashable, Sendable {
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
}
