internal import WeeklyText

extension Language {
    static let c = Language("c h", .words(.c))
}

extension WordGrammar {
    static let c = WordGrammar(
        """
        alignas alignof auto break case const constexpr continue default do else enum extern false for goto if inline nullptr \
        register restrict return sizeof static static_assert struct switch thread_local true typedef typeof union volatile while \
        NULL
        """,
        types: """
            bool char double float int int8_t int16_t int32_t int64_t long ptrdiff_t short signed size_t ssize_t uint8_t uint16_t \
            uint32_t uint64_t unsigned void wchar_t
            """,
        strings: [.quoted, .character]
    ).with { $0.marks = [.numberSign: .keyword] }
}
