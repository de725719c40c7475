internal import WeeklyText

extension Language {
    static let ini = Language(
        "ini cfg conf properties editorconfig gitconfig dotenv env",
        .words(
            WordGrammar(
                "false no off on true yes",
                comments: [
                    .line("#", standsApart: true), .line(";", standsApart: true), .line("!", standsApart: true),
                ],
                strings: [.quoted]
            ).with {
                $0.keyEnd = KeyEnd(mark: .equalsSign)
                $0.wordMarks = [.hyphen, .dot, .slash]
                $0.hasHeadings = true
                $0.hasPlainWords = true
            }))
}
