import Testing
import WeeklyText

@Suite("The width of text in a terminal")
struct DisplayWidthTests {
    @Test(
        "Wide characters take two cells, combining ones none",
        arguments: [
            ("", 0), ("abc", 3), ("软件", 4), ("，。", 4), ("ＡＢ", 4), ("한글", 4), ("🎉", 2), ("e\u{301}", 1),
            ("a\u{200B}b", 2),
            ("ｱ", 1), ("é", 1), ("—…", 2), ("\u{20000}", 2), ("〈か゚", 4),
        ])
    func measures(_ text: String, _ width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(
        "The ends of ranges are wide, their neighbours not",
        arguments: [
            (0x10FF, false), (0x1100, true), (0x115F, true), (0x1160, false), (0x303E, true), (0x303F, false),
            (0x3041, true), (0x4DBF, true), (0x4DC0, false), (0x4E00, true), (0xD7A3, true), (0xD7A4, false),
            (0xFF60, true), (0xFF61, false), (0x3FFFD, true), (0x3FFFE, false), (0x10FFFF, false), (0, false),
        ] as [(UInt32, Bool)])
    func knowsTheEndsOfRanges(_ value: UInt32, _ isWide: Bool) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(DisplayWidth.isWide(scalar) == isWide)
    }
}
