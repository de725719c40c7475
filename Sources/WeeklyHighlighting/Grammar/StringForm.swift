internal import WeeklyText

/// How a text within code begins and ends. What is put into it (`\(x)`, `${x}`) is of its colour.
struct StringForm: Sendable {
    let opening: [UInt8]
    let closing: [UInt8]
    /// The byte that has the next one stand for itself; nil where there is none.
    var escape: UInt8?
    /// Whether it may end on a later line.
    var spansLines = false
    /// Whether it holds one character: `'a'`, `'\n'`. Then an apostrophe elsewhere begins nothing.
    var isCharacter = false

    init(
        _ opening: String, _ closing: String? = nil, escape: UInt8? = .backslash, spansLines: Bool = false,
        isCharacter: Bool = false
    ) {
        self.opening = Array(opening.utf8)
        self.closing = Array((closing ?? opening).utf8)
        self.escape = escape
        self.spansLines = spansLines
        self.isCharacter = isCharacter
    }

    /// `"…"` on one line.
    static let quoted = StringForm("\"")
    /// `'…'` on one line.
    static let apostrophes = StringForm("'")
    /// `'a'`
    static let character = StringForm("'", isCharacter: true)
    /// `"""…"""`
    static let tripled = StringForm("\"\"\"", spansLines: true)
}
