internal import Synchronization
internal import WeeklyText

/// A language that is known, with all the names that authors give it behind a fence.
final class Language: Sendable {
    /// In small letters.
    let names: [String]
    private let makeGrammar: @Sendable () -> Grammar
    private let madeGrammar = Mutex<Grammar?>(nil)

    /// - Parameters:
    ///   - names: in small letters, one space between two.
    ///   - grammar: made when code in the language is shown: a site shows a few of all the languages.
    init(_ names: String, _ grammar: @escaping @autoclosure @Sendable () -> Grammar) {
        self.names = names.parts(at: .space).map(String.init)
        makeGrammar = grammar
    }

    var grammar: Grammar {
        madeGrammar.withLock { made in
            if let made { return made }
            let grammar = makeGrammar()
            made = grammar
            return grammar
        }
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
