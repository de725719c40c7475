internal import WeeklyText

extension Language {
    static let makefile = Language(
        "makefile make mk",
        .words(
            WordGrammar(
                "define else endef endif export ifdef ifeq ifndef ifneq include override undefine unexport vpath",
                comments: .numberSigns,
                strings: [.quoted, StringForm("'", escape: nil)]
            ).with {
                $0.keyEnd = KeyEnd(mark: .colon)
                $0.marks = [.dollarSign: .name]
                $0.wordMarks = [.hyphen, .dot, .slash]
                $0.hasPlainWords = true
            }))
}
