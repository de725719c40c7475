internal import WeeklyText

extension Language {
    static let java = Language(
        "java",
        .words(
            WordGrammar(
                """
                abstract assert break case catch class const continue default do else enum extends false final \
                finally for goto if implements import instanceof interface native new non-sealed null package \
                permits private protected public record return sealed static strictfp super switch synchronized this \
                throw throws transient true try var void volatile while yield
                """,
                types: "boolean byte char double float int long short",
                strings: [.tripled, .quoted, .character]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.atSign: .keyword]
            }))
}
