/// A language whose lines are what they begin with.
struct LineGrammar: Sendable {
    struct Beginning: Sendable {
        let text: [UInt8]
        let kind: TokenKind

        init(_ text: String, _ kind: TokenKind) {
            self.text = Array(text.utf8)
            self.kind = kind
        }
    }

    /// The first that fits counts.
    let beginnings: [Beginning]
}
