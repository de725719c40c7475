internal import WeeklyText

extension Language {
    static let rust = Language(
        "rust rs",
        .words(
            WordGrammar(
                """
                as async await box break const continue crate dyn else enum extern false fn for if impl in let loop \
                macro_rules match mod move mut pub ref return self Self static struct super trait true type unsafe \
                use where while
                """,
                types: "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize",
                comments: [.line("//"), .block("/*", "*/", nests: true)],
                strings: [
                    StringForm("\"", spansLines: true), .character,
                    StringForm("r\"", "\"", escape: nil, spansLines: true),
                    StringForm("r#\"", "\"#", escape: nil, spansLines: true),
                ]
            ).with {
                $0.capitalsAreTypes = true
            }))
}
