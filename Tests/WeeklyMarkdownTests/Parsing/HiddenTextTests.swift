import TestTraits
import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Text that Markdown shows nowhere")
struct HiddenTextTests {
    private func read(_ markdown: String) -> (html: String, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (document, found) = MarkdownParser.parse(file)
        let (clean, warnings) = Sanitiser.clean(document, in: file)
        return (HTMLRenderer.render(clean, style: .reference), (found + warnings).sorted())
    }

    /// The text that each diagnostic points at.
    private func marked(_ markdown: String) -> [String] {
        read(markdown).diagnostics.map { "\($0.id.name): \($0.location?.excerpt.marked ?? "")" }
    }

    private func fixed(_ markdown: String) -> String {
        let fixes = read(markdown).diagnostics.flatMap { $0.fixes.prefix(1) }
        return FixedText(applying: fixes, to: markdown).text
    }

    @Test(
        "A definition whose address is a word is shown as the text it is",
        arguments: [
            "[注]: 说明", "字\n\n[注]: 说明", "> [注]: 说明", "- [注]:\n  说明", "[注]: 说明 \"更多的话\"", "[note]: words",
            "[注]: 一\n[注]: 二",
            "[甲]: 说明\n接着的话", "[甲]: https://example.org/\n[注]: 说明\n",
        ])
    func unusedReferences(markdown: String) {
        let (html, diagnostics) = read(markdown)
        #expect(Set(diagnostics.map(\.id)) == [.unusedReference])
        #expect(html.contains("[注]:") || html.contains("[note]:") || html.contains("[甲]:"), "\(html)")
        let again = read(fixed(markdown))
        #expect(again.html == html)
        #expect(again.diagnostics.isEmpty)
    }

    @Test(
        "Definitions that are used, that have an address, or that are none, stay as they are",
        arguments: [
            "[a]: b\n\n见 [a]。", "[a]: b\n\n见 [话][A]。", "[a]: https://example.org/ \"题\"", "[a]: /weekly/",
            "[//]: # (话)",
            "[comment]: <> (话)", "字\n[注]: 说明", "`[注]: 说明`", "```\n[注]: 说明\n```", "    [注]: 说明", "[注]: 说明 更多",
            "\\[注]: 说明",
            "[]: 说明", "[^注]: 说明[^注]", "字 [注]: 说明",
        ])
    func usedReferences(markdown: String) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (document, found) = MarkdownParser.parse(file)
        let (plain, _) = MarkdownParser.parse(file, rules: .plain)
        #expect(!found.map(\.id).contains(.unusedReference))
        #expect(HTMLRenderer.render(document) == HTMLRenderer.render(plain))
    }

    @Test("Cells beyond those of the head are told, each row once")
    func surplusCells() {
        let table = "|甲|乙|\n|-|-|\n|1|2|3|4|\n|1|2|\n|1|2||\n1|2|\\||四 |\n"
        #expect(marked(table) == ["surplus-cells: 3|4", "surplus-cells: \\||四"])
        #expect(marked("> |甲|\n> |-|\n> |1|2|\n") == ["surplus-cells: 2"])
        #expect(marked("- 甲|乙\n  -|-\n  1|2|3\n") == ["surplus-cells: 3"])
    }

    @Test(
        "A row's fix shows all of its cells",
        arguments: [
            ("|甲|乙|\n|-|-|\n|1|2|3|4|\n", "|甲|乙| | |\n|-|-| --- | --- |\n|1|2|3|4|\n"),
            ("甲 | 乙\n-- | --\n1 | 2 | 3\n", "甲 | 乙 | |\n-- | -- | --- |\n1 | 2 | 3\n"),
            ("|甲|\n|-|\n|`a | b`|\n", "|甲|\n|-|\n|`a \\| b`|\n"),
        ])
    func surplusCellsFixed(markdown: String, expected: String) {
        #expect(fixed(markdown) == expected)
        #expect(read(expected).diagnostics.isEmpty)
    }

    @Test(
        "Words behind a language are told",
        arguments: [
            ("```java int a;\nint b;\n```", "int a;"), ("~~~ go  x := 1 \n~~~", "x := 1"), ("```代码如下\nx\n```", "代码如下"),
            ("> ```js let a\n> ```", "let a"), ("- ```js let a\n  ```", "let a"),
        ])
    func words(markdown: String, words: String) {
        #expect(marked(markdown) == ["words-after-language: \(words)"])
    }

    @Test(
        "Settings are no words",
        arguments: [
            "```js {1,3}\n```", "```{.java .numbers}\n```", "```rust,ignore\n```", "```py title=\"a\" linenos=1\n```",
            "```\n```", "    java int",
        ])
    func settings(markdown: String) {
        #expect(marked(markdown) == [])
    }

    @Test("Code that was begun on the fence's line is code after the fix")
    func wordsFixed() {
        #expect(fixed("```java int a;\nint b;\n```") == "```java\nint a;\nint b;\n```")
    }

    @Test(
        "A comment that hides text is told at its opener",
        arguments: [
            "<!-- 以后\n\n# 题\n\n字 --> 字", "<!-- 以后\n\n- 一\n\n<!-- 图 -->", "<!--\n字\n<!-- 图 -->\n",
            "<!-- 以后\n\n[字](/x) -->",
            "<!-- 以后\n\n**字**\n", "<!-- 一\n\n二 -->", "<!--\n字\n<!--\u{301} 图 -->\n", "<!--\n字\n\u{D4E}<!-- 图 -->\n",
        ])
    func openComments(markdown: String) {
        #expect(marked(markdown) == ["unclosed-comment: <!--"])
    }

    @Test(
        "A comment that was meant is none of these",
        arguments: [
            "<!-- 以后 -->", "<!--\n# 题\n\n- 一\n-->", "<!-- 一\n二 -->", "字 <!-- 以后 --> 字",
            "<!-- more -->\n\n# 题\n\n<!-- 图 -->",
        ])
    func comments(markdown: String) {
        #expect(marked(markdown) == [])
    }

    @Test("Every letter of a text is on the page, or stands below a warning that it is not", arguments: 0..<200)
    func nothingLost(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        var next: UInt32 = 0x4E00
        /// Pieces whose letters are each their own: 甲 stands for one that occurs nowhere else.
        let pieces = (0..<6).map { _ -> String in
            let piece = Self.pieces.randomElement(using: &numbers) ?? ""
            let prefix = ["", "", "> ", "- "].randomElement(using: &numbers) ?? ""
            let lines = piece.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                String(
                    line.map { letter in
                        guard letter == "甲", let scalar = Unicode.Scalar(next) else { return letter }
                        next += 1
                        return Character(scalar)
                    })
            }
            return lines.enumerated().map { ($0 > 0 && prefix == "- " ? "  " : prefix) + $1 }.joined(separator: "\n")
        }
        let markdown = pieces.joined(separator: "\n\n") + "\n"
        let (html, diagnostics) = read(markdown)
        let shown = Set(HTMLText.plain(html).unicodeScalars)
        let firstTold = diagnostics.compactMap { $0.location?.range.lower }.min() ?? .max
        var offset = 0
        for scalar in markdown.unicodeScalars {
            let isLost = (0x4E00..<next).contains(scalar.value) && !shown.contains(scalar)
            #expect(!isLost || offset >= firstTold, "\(scalar) of\n\(markdown)")
            offset += String(scalar).utf8.count
        }
    }

    private static let pieces = [
        "甲甲", "# 甲", "- 甲\n- 甲", "> 甲", "```java\n甲\n```", "```java 甲\n甲\n```", "~~~ 甲 甲\n甲\n~~~", "[甲]: 甲",
        "[甲]: 甲\n甲",
        "|甲|甲|\n|-|-|\n|甲|甲|甲|", "|甲|\n|-|\n|`甲|甲`|", "<!-- 甲\n\n# 甲\n\n<!-- 甲 -->", "<!-- 甲\n\n- 甲\n\n甲 --> 甲",
        "甲[甲](/x)甲", "<div>\n\n甲\n\n</div>", "[^a]: 甲", "甲[^b]\n\n[^b]: 甲", "<!-- 甲", "**甲**甲",
    ]

    @Test("Each byte of a long hostile text is looked at a few times", .measuresTime)
    func linear() {
        for text in ["[a]: b\n\n", "[[[[", "]:]:]:", "[注]: 说明\n", "|a|b|\n", "```a b\n```\n", "<!-- "] {
            let growth = Growth(from: 2_000, to: 8_000) { count in
                let markdown = String(repeating: text, count: count)
                return ProcessorTime.measure { _ = read(markdown) }
            }
            #expect(growth.isLinear, "\(text): \(growth)")
        }
    }
}
