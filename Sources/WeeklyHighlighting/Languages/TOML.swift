internal import WeeklyText

extension Language {
    static let toml = Language(
        "toml",
        .words(
            WordGrammar(
                "false inf nan true",
                comments: [.line("#")],
                strings: [
                    .tripled, StringForm("'''", escape: nil, spansLines: true), .quoted, StringForm("'", escape: nil),
                ]
            ).with {
                $0.keyEnd = KeyEnd(mark: .equalsSign)
                $0.wordMarks = [.hyphen, .dot]
                $0.hasHeadings = true
            }))
}
