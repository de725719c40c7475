internal import WeeklyText

extension Language {
    static let dart = Language(
        "dart",
        .words(
            WordGrammar(
                """
                abstract as assert async await base break case catch class const continue covariant default deferred \
                do dynamic else enum export extends extension external factory false final finally for get if \
                implements import in interface is late library mixin new null on operator part required rethrow \
                return sealed set static super switch sync this throw true try typedef var void when while with \
                yield
                """,
                types: "bool double int num",
                strings: [.tripled, StringForm("'''", spansLines: true), .quoted, .apostrophes]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.atSign: .keyword]
            }))
}
