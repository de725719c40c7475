internal import WeeklyText

extension Language {
    static let yaml = Language(
        "yaml yml",
        .words(
            WordGrammar(
                "false no null off on true yes",
                comments: .numberSigns,
                strings: [StringForm("\"", spansLines: true), StringForm("'", escape: nil, spansLines: true)]
            ).with {
                $0.keyEnd = KeyEnd(mark: .colon, needsSpace: true)
                $0.marks = [.ampersand: .name, .asterisk: .name, .exclamationMark: .type]
                $0.wordMarks = [.hyphen, .dot, .slash]
                $0.ignoresCase = true
                $0.hasPlainWords = true
            }))
}
