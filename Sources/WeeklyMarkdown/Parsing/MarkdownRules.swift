/// Which rules Markdown is read by.
package struct MarkdownRules: Sendable, Hashable {
    /// Whether Markdown is read as Chinese editors write it: see docs of the folder's types, one rule each. Without it the tree
    /// is the one that libcmark-gfm gives. Rows of text without a wide character are read alike either way.
    package var readsAsChineseEditorsWrite: Bool

    /// As Chinese editors write it.
    package static let chinese = MarkdownRules(readsAsChineseEditorsWrite: true)
    /// As libcmark-gfm reads it.
    package static let plain = MarkdownRules(readsAsChineseEditorsWrite: false)
}
