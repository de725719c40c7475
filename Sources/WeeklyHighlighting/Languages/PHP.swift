internal import WeeklyText

extension Language {
    static let php = Language(
        "php",
        .words(
            WordGrammar(
                """
                abstract and array as break callable case catch class clone const continue declare default do echo \
                else elseif enum extends false final finally fn for foreach function global goto if implements \
                include include_once instanceof insteadof interface isset list match namespace new null or print \
                private protected public readonly require require_once return self static switch this throw trait \
                true try unset use var while xor yield
                """,
                types: "bool float int iterable mixed never object string void",
                comments: [.line("//"), .line("#", standsApart: true), .block("/*", "*/")],
                strings: [StringForm("\"", spansLines: true), StringForm("'", spansLines: true)]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.dollarSign: .name]
            }))
}
