internal import WeeklyText

extension Language {
    static let python = Language(
        "python py python3 py3 pycon",
        .words(
            WordGrammar(
                """
                and as assert async await break case class continue def del elif else except False finally for from \
                global if import in is lambda match None nonlocal not or pass raise return True try while with yield
                """,
                types: "bool bytes dict float int list object set str tuple",
                comments: [.line("#")],
                strings: [
                    .tripled, StringForm("'''", spansLines: true), .quoted, .apostrophes,
                ]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.atSign: .keyword]
            }))
}
