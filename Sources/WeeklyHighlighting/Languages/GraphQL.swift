internal import WeeklyText

extension Language {
    static let graphQL = Language(
        "graphql gql",
        .words(
            WordGrammar(
                """
                directive enum extend false fragment implements input interface mutation null on query repeatable \
                scalar schema subscription true type union
                """,
                comments: [.line("#")],
                strings: [.tripled, .quoted]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.atSign: .keyword, .dollarSign: .name]
                $0.keyEnd = KeyEnd(mark: .colon)
            }))
}
