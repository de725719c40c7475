internal import WeeklyText

extension Language {
    static let json = Language(
        "json jsonc json5 jsonl ndjson",
        .words(
            WordGrammar(
                "false null true",
                strings: [.quoted]
            ).with {
                $0.keyEnd = KeyEnd(mark: .colon)
            }))
}
