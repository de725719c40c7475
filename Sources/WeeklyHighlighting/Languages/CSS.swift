internal import WeeklyText

extension Language {
    static let css = Language(
        "css scss sass less",
        .words(
            WordGrammar(
                "important",
                comments: [.block("/*", "*/")],
                strings: [.quoted, .apostrophes]
            ).with {
                $0.keyEnd = KeyEnd(mark: .colon)
                $0.marks = [.atSign: .keyword, .numberSign: .name, .dot: .name, .dollarSign: .name]
                $0.wordMarks = [.hyphen]
            }))
}
