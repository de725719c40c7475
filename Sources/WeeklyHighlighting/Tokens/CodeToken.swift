/// A piece of code of which it is known what it is.
struct CodeToken: Sendable, Hashable {
    let kind: TokenKind
    /// Offsets in the code's UTF-8, between characters; not empty.
    let range: Range<Int>
}
