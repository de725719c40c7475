internal import WeeklyText

extension Language {
    static let v = Language(
        "v vlang",
        .words(
            WordGrammar(
                """
                as asm assert atomic break const continue defer else enum false fn for go goto if implements import \
                in interface is isreftype lock match module mut none or pub return rlock select shared sizeof spawn \
                static struct true type typeof union unsafe volatile
                """,
                types: "bool byte char f32 f64 i8 i16 i64 i128 int isize rune string u8 u16 u32 u64 u128 usize voidptr",
                strings: [.quoted, .apostrophes, StringForm("`")]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.atSign: .keyword, .dollarSign: .keyword]
            }))
}
