internal import WeeklyText

extension Language {
    static let javascript = Language("javascript js jsx mjs cjs node", .words(.javascript))
}

extension WordGrammar {
    static let javascript = WordGrammar(
        """
        as async await break case catch class const continue debugger default delete do else export extends false finally \
        for from function get if import in instanceof let new null of return set static super switch this throw true try \
        typeof undefined var void while with yield
        """,
        strings: [.quoted, .apostrophes, StringForm("`", spansLines: true)]
    ).with {
        $0.capitalsAreTypes = true
        $0.marks = [.atSign: .keyword]
        $0.wordMarks = [.dollarSign]
    }
}
