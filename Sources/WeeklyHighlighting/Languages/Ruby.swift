internal import WeeklyText

extension Language {
    static let ruby = Language(
        "ruby rb rake gemfile podfile",
        .words(
            WordGrammar(
                """
                alias and begin break case class def defined do else elsif end ensure extend false for if in include \
                module next nil not or private protected public raise redo require require_relative rescue retry \
                return self super then true undef unless until when while yield
                """,
                comments: [.line("#"), .block("=begin", "=end")],
                strings: [StringForm("\"", spansLines: true), .apostrophes, StringForm("`")]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.atSign: .name, .dollarSign: .name]
            }))
}
