/// A piece of a formula in TeX.
struct TeXToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// `\frac`, `\,`: the name without its backslash.
        case command(String)
        case character(Unicode.Scalar)
        case openBrace
        case closeBrace
        case superscript
        case `subscript`
        /// `&`
        case cell
        /// `\\`
        case row
        /// White space, which means something within texts only.
        case space
    }

    let kind: Kind
    /// Offsets in the formula's UTF-8.
    let range: Range<Int>
}
