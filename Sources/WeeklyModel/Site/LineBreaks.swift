/// What a line end within a paragraph of an issue means to readers.
package enum LineBreaks: String, CaseIterable, Sendable {
    /// In Chinese text a line end, but where a paragraph is plainly wrapped by hand; else as Markdown has it.
    case auto
    /// Always a line end.
    case keep
    /// As Markdown has it: a space, and nothing between two Chinese characters.
    case join
}
