import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Fixes of Markdown that are called safe")
struct SafeFixesTests {
    private struct Reading {
        let html: String
        let diagnostics: [Diagnostic]

        init(_ markdown: String) {
            let (document, diagnostics) = MarkdownParser.parse(SourceFile(path: "test.md", text: markdown))
            // White space that no browser shows: at the start of a paragraph, and more than one space.
            html = HTMLRenderer.render(document, style: .page).replacing("<p> ", with: "<p>").replacing("  ", with: " ")
            self.diagnostics = diagnostics
        }

        var safeFixes: [Fix] { diagnostics.flatMap(\.fixes).filter { $0.safety == .safe } }
    }

    /// Every mistake that has a safe fix, and how the mended text reads.
    static let cases = [
        ("一段内容**", "一段内容"),
        ("**没有结尾", "没有结尾"),
        ("甲 **** 乙", "甲  乙"),
        ("****甲****", "**甲**"),
        ("**标签： **内容", "**标签：** 内容"),
        ("**标签：\u{A0} **内容", "**标签：**\u{A0} 内容"),
        ("前、** 标签**后", "前、 **标签**后"),
        ("** 标签**后", "**标签**后"),
        ("**小李 ** 提问", "**小李** 提问"),
        ("[文](https://a.example/x）)后", "[文](https://a.example/x)）后"),
        ("[文](https://a.example/x） \"题\")", "[文](https://a.example/x \"题\")）"),
        ("[文](ttps://a.example/x)", "[文](https://a.example/x)"),
        ("[文](https://a.example/x\u{A0}\"题\")", "[文](https://a.example/x \"题\")"),
        ("[文](https://a.example/x\u{A0}\"标 题\")", "[文](https://a.example/x \"标 题\")"),
        ("甲\\", "甲"),
    ]

    @Test("Each mends the text, and what readers see stays", arguments: cases)
    func keepsWhatReadersSee(markdown: String, mended: String) {
        let before = Reading(markdown)
        let fixed = FixedText(applying: before.safeFixes, to: markdown)
        #expect(fixed.text == mended && fixed.refused == [])
        let after = Reading(fixed.text)
        #expect(after.html == before.html)
        #expect(after.diagnostics == [])
    }

    @Test("Strong text that ends and begins again at once becomes one, and reads the same")
    func joinsStrongText() {
        let before = Reading("**甲****乙**后")
        let after = Reading(FixedText(applying: before.safeFixes, to: "**甲****乙**后").text)
        #expect(before.html == "<p><strong>甲</strong><strong>乙</strong>后</p>\n")
        #expect(after.html == "<p><strong>甲乙</strong>后</p>\n" && after.diagnostics == [])
    }

    @Test("All of them in one text are mended at once")
    func allAtOnce() {
        let text = Self.cases.map(\.0).joined(separator: "\n\n") + "\n"
        let before = Reading(text)
        let fixed = FixedText(applying: before.safeFixes, to: text)
        #expect(fixed.text == Self.cases.map(\.1).joined(separator: "\n\n") + "\n")
        #expect(Reading(fixed.text).html == before.html && Reading(fixed.text).diagnostics == [])
    }

    @Test(
        "What changes what readers see, or where a link leads, is a guess",
        arguments: ["[文](https://a.example/x）后", "[文](https:/a.example/x)"])
    func guesses(markdown: String) {
        let fixes = Reading(markdown).diagnostics.flatMap(\.fixes).filter { !$0.edits.isEmpty }
        #expect(fixes.map(\.safety) == [.guess])
    }
}
