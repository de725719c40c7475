import TestTraits
import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("What the sanitiser has to look at")
struct NeedsSanitisingTests {
    private func parse(_ markdown: String) -> (document: Document, file: SourceFile) {
        let file = SourceFile(path: "a.md", text: markdown)
        return (MarkdownParser.parse(file).0, file)
    }

    @Test(
        "HTML and unusual addresses, wherever they stand",
        arguments: [
            "<p>字</p>", "字 <b>字</b>", "字 <!-- 注 -->", "[字](x)", "[字](mailto:a@b.org)", "![字](x)", "# <b>字", "> [字](x)",
            "- 字\n- <b>字",
            "|a|\n|-|\n|<b>|", "|<b>|\n|-|\n|a|", "**[字](x)**", "[<b>字](/x)", "![<b>字](/x)", "~~*<b>*~~", "> - > <p>字",
        ])
    func needs(markdown: String) {
        #expect(parse(markdown).document.blocks.contains { $0.needsSanitising })
    }

    @Test(
        "Nothing else",
        arguments: [
            "字", "# 字", "`<b>`", "```\n<b>\n```", "---", "[字](/x)", "[字](https://a.org)", "![字](http://a.org)",
            "> - **字** *字*", "|a|\n|-|\n|b|",
            "字[^1]\n\n[^1]: 注", "\\<b>", "a  \nb\nc", "[字](#x)",
        ])
    func needsNot(markdown: String) {
        #expect(!parse(markdown).document.blocks.contains { $0.needsSanitising })
    }

    @Test("What need not be looked at is the same before and after, and says nothing", arguments: 1...4)
    func isUnchanged(seed: UInt64) {
        let pieces = [
            "字", "**", "<b>", "[字](/x)", "[字](x)", "[字](javascript:x)", "\n\n", "> ", "- ", "|a|\n|-|\n|", "<p>", "\n",
            "`", "https://a.org ", "# ",
        ]
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<300 {
            let (document, file) = parse((0..<8).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined())
            let (cleaned, diagnostics) = Sanitiser.clean(document, in: file)
            guard !document.blocks.contains(where: { $0.needsSanitising }) else { continue }
            #expect(cleaned == document && diagnostics.isEmpty, "\(file.text.debugDescription)")
        }
    }

    @Test(
        "What was sanitised stays as it is when it is sanitised again",
        arguments: [
            "<p title='x'>字</p>", "字 <b>字</b> <script>", "[字](javascript:x)", "<div>\n1 < 2\n</div>",
            "<img src=x onerror=y>",
        ])
    func isIdempotent(markdown: String) {
        let (document, file) = parse(markdown)
        let (once, warnings) = Sanitiser.clean(document, in: file)
        let (twice, more) = Sanitiser.clean(once, in: file)
        #expect(HTMLRenderer.render(twice) == HTMLRenderer.render(once))
        #expect(more.count <= warnings.count)
    }
}
