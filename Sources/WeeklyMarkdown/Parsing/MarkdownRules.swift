/// Which rules Markdown is read by.
package struct MarkdownRules: Sendable, Hashable {
    /// Whether Markdown is read as editors write it: see docs of the types in CJK/, one rule each, and `RowRepair`, which says which of
    /// them hold in every language. Without it the tree is the one that libcmark-gfm gives.
    package var readsAsEditorsWrite: Bool
    /// What becomes of line ends within paragraphs.
    package var lineEnds = LineEnds.joined
    /// Whether dollars and ` ```math ` stand around formulas.
    package var readsFormulas = false

    /// As editors write it.
    package static let chinese = MarkdownRules(readsAsEditorsWrite: true)
    /// As libcmark-gfm reads it.
    package static let plain = MarkdownRules(readsAsEditorsWrite: false)
}
