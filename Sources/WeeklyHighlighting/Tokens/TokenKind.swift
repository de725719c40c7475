/// What a piece of code is to whoever reads it. Everything else stays as it is.
package enum TokenKind: String, Sendable, Hashable, CaseIterable {
    case comment
    /// A text or a character with its marks.
    case string
    case number
    /// A word of the language itself; in HTML the name of a tag.
    case keyword
    case type
    /// Whatever is called, assigned or asked for by it: a function, a key, an attribute, a variable with its mark.
    case name
    /// A line that says what the next ones are: `[section]`, `@@ -1 +1 @@`.
    case heading
    /// A line that came, in a diff.
    case inserted
    /// A line that went.
    case deleted

    /// The class of its element on a page, which docs/own-site.md names.
    package var className: String { "tok-\(rawValue)" }
}
