internal import WeeklyText

extension Language {
    static let kotlin = Language(
        "kotlin kt kts",
        .words(
            WordGrammar(
                """
                abstract actual annotation as break by catch class companion const constructor continue crossinline \
                data do dynamic else enum expect external false final finally for fun get if import in infix init \
                inline inner interface internal is lateinit null object open operator out override package private \
                protected public reified return sealed set super suspend tailrec this throw true try typealias val \
                value var vararg when where while
                """,
                comments: [.line("//"), .block("/*", "*/", nests: true)],
                strings: [StringForm("\"\"\"", escape: nil, spansLines: true), .quoted, .character]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.atSign: .keyword]
            }))
}
