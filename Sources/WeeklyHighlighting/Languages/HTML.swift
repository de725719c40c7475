extension Language {
    static let html = Language(
        "html htm xhtml vue svelte",
        .markup(MarkupGrammar(embedded: [.init("script", .javascript), .init("style", .css)])))
}
