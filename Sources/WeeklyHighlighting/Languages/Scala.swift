internal import WeeklyText

extension Language {
    static let scala = Language(
        "scala sbt",
        .words(
            WordGrammar(
                """
                abstract case catch class def do else enum export extends extension false final finally for forSome \
                given if implicit import inline lazy match new null object open override package private protected \
                return sealed super then this throw trait true try type using val var while with yield
                """,
                comments: [.line("//"), .block("/*", "*/", nests: true)],
                strings: [StringForm("\"\"\"", escape: nil, spansLines: true), .quoted, .character]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.atSign: .keyword]
            }))
}
