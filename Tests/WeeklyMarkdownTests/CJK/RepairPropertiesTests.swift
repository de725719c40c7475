import TestTraits
import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

// An address that becomes a link's target is not seen any more, so no piece here is such a link.

@Suite("Properties of reading as Chinese editors write")
struct RepairPropertiesTests {
    private static let pieces = [
        "**", "**", "**", "*", "***", "****", "~", "~~", "_", "甲", "乙", "：", "（", "）", "。", "“", "”", " ", "\u{A0}",
        "a", "1", "!",
        "\n", "  \n", "\\", "\\*", "`码`", "`", "[", "](u)", "![", "https://e.example/x", "，",
        "&amp;", "&ast;",
        "<b>", "</b>", "<br>", "> ", "- ", "\n\n", "|", "\n|-|-|\n", "[^1]", "# ", "🎉", "한",
    ]

    private static func sample(_ seed: Int) -> String {
        var generator = SeededNumbers(state: UInt64(seed))
        let length = Int.random(in: 1...24, using: &generator)
        return (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    /// What a reader sees but for marks, brackets and white space.
    private static func letters(_ document: Document) -> String.UnicodeScalarView {
        let text = PlainText.of(document.blocks) + document.footnotes.map { PlainText.of($0.blocks) }.joined()
        return String.UnicodeScalarView(
            text.unicodeScalars.filter { !"*~_[]()\\\" \n\u{A0}".unicodeScalars.contains($0) })
    }

    @Test("No letter is lost or moved, and places stay in the file", arguments: 0..<8)
    func lettersStay(block: Int) {
        for seed in (block * 250)..<(block * 250 + 250) {
            let file = SourceFile(path: "test.md", text: Self.sample(seed))
            let (document, diagnostics) = MarkdownParser.parse(file, rules: .chinese)
            let (plain, _) = MarkdownParser.parse(file, rules: .plain)
            #expect(
                String(Self.letters(document)) == String(Self.letters(plain)),
                "seed \(seed): \(file.text.debugDescription)")
            let whole = SourceRange(0, file.length)
            for case let range? in diagnostics.map(\.location?.range) { #expect(whole.contains(range), "seed \(seed)") }
            document.forEachInlineRow { row in
                row.forEachInline { #expect(whole.contains($0.range), "seed \(seed)") }
            }
        }
    }

    @Test(
        "Mark-up without end is read in linear time", .measuresTime,
        arguments: [
            "**甲", "甲** ", " **甲", "**甲 **", "*甲**乙***", "****甲", "~~甲~", "_甲*_", "**[甲](u", "[甲](https://e.example/）",
            "https://e.example/甲。", "**甲\n", "甲*",
        ])
    func linear(piece: String) {
        let growth = Growth(from: 500, to: 4000) { count in
            let file = SourceFile(path: "test.md", text: String(repeating: piece, count: count))
            return ProcessorTime.measure { _ = MarkdownParser.parse(file, rules: .chinese) }
        }
        #expect(growth.isLinear, "\(piece): \(growth)")
    }
}
