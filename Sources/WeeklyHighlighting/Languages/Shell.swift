internal import WeeklyText

extension Language {
    static let shell = Language(
        "shell sh bash zsh ksh fish console shell-session shellsession terminal",
        .words(
            WordGrammar(
                """
                alias break case cd continue declare do done echo elif else esac eval exec exit export false fi for \
                function if in local read readonly return select set shift source sudo then trap true unset until \
                while
                """,
                comments: .numberSigns,
                strings: [StringForm("\"", spansLines: true), StringForm("'", escape: nil, spansLines: true)]
            ).with {
                $0.marks = [.dollarSign: .name]
                $0.wordMarks = [.hyphen, .dot, .slash, .plusSign]
                $0.hasPlainWords = true
            }))
}
