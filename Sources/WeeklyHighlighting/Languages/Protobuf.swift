internal import WeeklyText

extension Language {
    static let protobuf = Language(
        "protobuf proto",
        .words(
            WordGrammar(
                """
                enum extend extensions false group import map max message oneof option optional package public \
                repeated required reserved returns rpc service stream syntax to true weak
                """,
                types: """
                    bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32 \
                    uint64
                    """,
                strings: [.quoted, .apostrophes]
            ).with {
                $0.capitalsAreTypes = true
            }))
}
