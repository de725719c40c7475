package import WeeklyDiagnostics

/// A Markdown text as a tree of values.
package struct Document: Sendable, Hashable {
    /// The blocks in the order of the source.
    package var blocks: [Block]
    /// The definitions of footnotes, in the order of their first reference; those that nothing refers to stand last.
    package var footnotes: [Footnote]

    /// How deep quotes, lists and emphasis may be nested before deeper ones are read as if their marks were not there.
    /// No editor nests ten deep; a hundred is what trees of values can be walked with on any thread's stack.
    static let deepestNesting = 64

    /// A document of blocks that stand below each other.
    package init(blocks: [Block], footnotes: [Footnote] = []) {
        self.blocks = blocks
        self.footnotes = footnotes
    }
}

/// A footnote's definition.
package struct Footnote: Sendable, Hashable {
    /// The label as written, without `[^` and `]`.
    package var label: String
    /// How many references point at it; 0 where the editor forgot to refer to it.
    package var referenceCount: Int
    /// What the note says.
    package var blocks: [Block]
    /// From the `[` of its label to the last byte of its content.
    package var range: SourceRange

    /// A definition whose references are counted already.
    package init(label: String, referenceCount: Int, blocks: [Block], range: SourceRange) {
        self.label = label
        self.referenceCount = referenceCount
        self.blocks = blocks
        self.range = range
    }
}
