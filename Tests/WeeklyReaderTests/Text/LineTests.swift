import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@testable import WeeklyReader

@Suite struct LineTests {
    @Test(
        "Content is parted at every line ending, within emphasis too",
        arguments: [
            ("甲\n乙", ["甲", "乙"]),
            ("甲<br />乙", ["甲", "乙"]),
            ("甲</br>\n乙", ["甲", "乙"]),
            ("甲  \n乙", ["甲", "乙"]),
            ("**甲\n乙**丙", ["甲", "乙丙"]),
            ("甲", ["甲"]),
            ("*甲 **乙\n丙***", ["甲 乙", "丙"]),
        ])
    func lines(markdown: String, texts: [String]) throws {
        let inlines = try #require(Self.paragraph(markdown))
        #expect(Line.lines(of: inlines).map(\.text.string) == texts)
        #expect(Line.first(of: inlines).text.string == texts.first)
    }

    @Test("Joined lines are what they were")
    func joined() throws {
        let inlines = try #require(Self.paragraph("甲\n乙<br />丙"))
        #expect(Line.joined(Line.lines(of: inlines)) == inlines)
    }

    @Test(
        "Marks that did not become emphasis, and odd spaces, are folded away",
        arguments: [
            ("\\*\\*甲：\\*\\*乙", "甲：乙"), ("甲\u{A0}乙", "甲 乙"), ("\u{3000}甲\u{A0}", "甲"), ("2 * 3", "2 * 3"),
            ("**甲**`乙`[丙](/)", "甲乙丙"), ("", ""),
        ])
    func folded(markdown: String, text: String) {
        #expect(FoldedText.of(Self.paragraph(markdown) ?? []).string == text)
    }

    @Test(
        "Numbers in front of a line are told from quantities",
        arguments: [
            ("1、甲", "1", "甲"), ("2. 甲", "2", "甲"), ("3.@甲", "3", "@甲"), ("4） 甲", "4", "甲"), ("1 . 甲", "1", "甲"),
            ("1.5 倍", nil, nil), ("2020年", nil, nil), ("甲1、", nil, nil),
        ] as [(String, String?, String?)])
    func numbers(text: String, number: String?, rest: String?) {
        let split = Enumerator.split(Bytes(text.utf8))
        #expect(split?.number.string == number)
        #expect(split?.rest.string == rest)
    }

    private static func paragraph(_ markdown: String) -> [Inline]? {
        MarkdownParser.parse(SourceFile(path: "a.md", text: markdown)).0.blocks.first?.paragraph
    }
}
