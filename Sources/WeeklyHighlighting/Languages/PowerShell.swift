internal import WeeklyText

extension Language {
    static let powerShell = Language(
        "powershell ps1 pwsh",
        .words(
            WordGrammar(
                """
                begin break catch class continue data do else elseif end enum exit filter finally for foreach \
                function hidden if in param process return static switch throw trap try until using while
                """,
                comments: [.line("#"), .block("<#", "#>")],
                strings: [StringForm("\"", escape: .backtick), StringForm("'", escape: nil)]
            ).with {
                $0.ignoresCase = true
                $0.marks = [.dollarSign: .name]
                $0.wordMarks = [.hyphen]
            }))
}
