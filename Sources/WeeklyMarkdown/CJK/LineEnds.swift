/// What a line end within a paragraph becomes (docs/decisions/0020).
package enum LineEnds: Sendable {
    /// White space, or nothing between two wide characters.
    case joined
    /// A line end on the page.
    case kept
    /// The same in rows with Chinese text, but for paragraphs that are plainly wrapped by hand.
    case keptUnlessWrapped
}
