extension Language {
    static let lua = Language(
        "lua",
        .words(
            WordGrammar(
                """
                and break do else elseif end false for function goto if in local nil not or repeat return then true \
                until while
                """,
                comments: [.block("--[[", "]]"), .line("--")],
                strings: [.quoted, .apostrophes, StringForm("[[", "]]", escape: nil, spansLines: true)]
            )))
}
