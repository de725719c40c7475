/// How the anchors of headings are made of their words.
package enum AnchorRule: String, CaseIterable, Hashable, Sendable {
    /// `s-` and the words, as this program has it.
    case sofaweekly
    /// As GitHub shows Markdown; Hugo, Zola's default, Docusaurus and kramdown's GFM parser (Jekyll) do much the same.
    case github
    /// As kramdown has it where it is not Jekyll's: letters, digits and hyphens of ASCII alone.
    case kramdown
}
