internal import WeeklyText

/// A language that is known, with all the names that authors give it behind a fence.
struct Language: Sendable {
    /// In small letters.
    let names: [String]
    let grammar: Grammar

    /// - Parameter names: in small letters, one space between two.
    init(_ names: String, _ grammar: Grammar) {
        self.names = names.parts(at: .space).map(String.init)
        self.grammar = grammar
    }
}

/// How the tokens of a language are told.
enum Grammar: Sendable {
    /// By words and marks, as those of most languages.
    case words(WordGrammar)
    /// By tags.
    case markup(MarkupGrammar)
    /// By what lines begin with.
    case lines(LineGrammar)
}
