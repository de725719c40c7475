internal import WeeklyText

/// A language of words, texts, numbers and comments.
struct WordGrammar: Sendable {
    /// Words of the language itself.
    var keywords: WordList
    /// Names of types that no capital tells.
    var types: WordList
    var comments: [CommentForm]
    var strings: [StringForm]
    /// Marks before a word that make it one token with them: `@`, `$`.
    var marks: [UInt8: TokenKind] = [:]
    /// Bytes beside letters, digits and `_` that words have within.
    var wordMarks: [UInt8] = []
    /// What stands behind a key; nil for a language without keys.
    var keyEnd: KeyEnd?
    /// Whether `[words]` alone on a line are its heading.
    var hasHeadings = false
    /// Whether capitals make no difference: keywords are then looked for in small letters.
    var ignoresCase = false
    /// Whether a word that begins with a capital is a type.
    var capitalsAreTypes = false
    /// Whether quotation marks directly behind a word begin no text: where apostrophes stand in plain words.
    var hasPlainWords = false

    /// - Parameters:
    ///   - keywords: one space between two.
    ///   - types: the same.
    init(_ keywords: String, types: String = "", comments: [CommentForm] = .slashes, strings: [StringForm]) {
        self.keywords = WordList(keywords.parts(at: .space).map(String.init))
        self.types = WordList(types.parts(at: .space).map(String.init))
        self.comments = comments
        self.strings = strings
    }

    /// The same with some of it set otherwise.
    func with(_ change: (inout WordGrammar) -> Void) -> WordGrammar {
        var grammar = self
        change(&grammar)
        return grammar
    }

    /// The same with more keywords.
    ///
    /// - Parameter keywords: one space between two.
    func adding(_ keywords: String) -> WordGrammar {
        with { $0.keywords = WordList(joining: [$0.keywords, WordList(keywords.parts(at: .space).map(String.init))]) }
    }
}

/// What stands behind a key, spaces between.
struct KeyEnd: Sendable {
    let mark: UInt8
    /// Whether a space or the line's end must follow, as behind the colon of YAML.
    var needsSpace = false
}
