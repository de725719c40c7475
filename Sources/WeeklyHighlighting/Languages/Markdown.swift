extension Language {
    static let markdown = Language(
        "markdown md mdx commonmark",
        .lines(
            LineGrammar(beginnings: [
                .init("#", .heading), .init(">", .comment), .init("```", .keyword), .init("~~~", .keyword),
                .init("---", .keyword), .init("<!--", .comment),
            ])))
}
