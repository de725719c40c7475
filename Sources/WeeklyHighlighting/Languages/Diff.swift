extension Language {
    static let diff = Language(
        "diff patch udiff",
        .lines(
            LineGrammar(beginnings: [
                .init("+++ ", .heading), .init("--- ", .heading), .init("@@", .heading), .init("diff ", .heading),
                .init("index ", .heading), .init("+", .inserted), .init("-", .deleted),
            ])))
}
