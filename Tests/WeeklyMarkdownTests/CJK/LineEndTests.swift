import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Line endings in Chinese text")
struct LineEndTests {
    private func read(_ markdown: String) -> (html: String, ids: [DiagnosticID]) {
        let (document, diagnostics) = MarkdownParser.parse(SourceFile(path: "a.md", text: markdown))
        return (HTMLRenderer.render(document, style: .reference), diagnostics.map(\.id))
    }

    @Test(
        "They are silent between wide characters that are no Hangul, whatever marks stand between",
        arguments: [
            ("甲", "乙", true), ("甲，", "乙", true), ("甲", "《乙》", true), ("甲", "a", false), ("a", "甲", false),
            ("甲", "1", false), ("甲", "(乙)", false), ("カ", "な", true),
            ("한", "국", false), ("甲", "국", false), ("甲", "🎉", true), ("**甲**", "乙", true), ("甲", "*乙*", true),
            ("~~甲~~", "**乙**", true), ("[甲](/x)", "乙", true),
            ("甲", "[a](/x)", false), ("`甲`", "`乙`", true), ("`a`", "乙", false), ("甲[^1]", "乙", true),
            ("<b>甲</b>", "<i>乙</i>", true), ("甲<br>", "乙", false),
            ("甲", "<img src=x>乙", false), ("![甲](/x)", "乙", false), ("甲", "![乙](/x)", false), ("甲&lt;", "乙", false),
            ("甲", "Ａ", true), ("ｶ", "甲", false),
        ])
    func silent(_ first: String, _ second: String, _ isSilent: Bool) throws {
        let file = SourceFile(path: "a.md", text: first + "\n" + second + "\n\n[^1]: 注\n")
        let row = try #require(MarkdownParser.parse(file).0.blocks.first?.inlineRows.first)
        var breaks: [Bool] = []
        row.forEachInline { if case .softBreak(let isSilent) = $0.kind { breaks.append(isSilent) } }
        #expect(breaks == [isSilent])
    }

    @Test("Each of several is decided by itself, also inside of emphasis and links")
    func several() {
        #expect(read("甲\n乙\nc\n丁").html == "<p>甲乙\nc\n丁</p>\n")
        #expect(read("**甲\n乙\nc**\n丁\n[戊\n己](/x)").html == "<p><strong>甲乙\nc</strong>\n丁<a href=\"/x\">戊己</a></p>\n")
    }

    @Test("By the library's rules none is silent")
    func plain() {
        let document = MarkdownParser.parse(SourceFile(path: "a.md", text: "甲\n乙"), rules: .plain).0
        #expect(HTMLRenderer.render(document) == "<p>甲\n乙</p>\n")
    }

    @Test(
        "A backslash at the end of a paragraph is left out, where it is one",
        arguments: [
            ("甲\\", "<p>甲</p>\n", true), ("甲 \\", "<p>甲 </p>\n", true), ("# 甲\\", "<h1>甲</h1>\n", true),
            ("- 甲\\", "<ul>\n<li>甲</li>\n</ul>\n", true),
            ("> 甲\\", "<blockquote>\n<p>甲</p>\n</blockquote>\n", true), ("甲\\\\\\", "<p>甲\\</p>\n", true),
            ("**甲**\\", "<p><strong>甲</strong></p>\n", true),
            ("甲\\\\", "<p>甲\\</p>\n", false), ("甲\\\n乙", "<p>甲<br />\n乙</p>\n", false),
            ("甲`\\`", "<p>甲<code>\\</code></p>\n", false), ("甲\\a", "<p>甲\\a</p>\n", false),
        ])
    func backslashes(_ markdown: String, _ html: String, _ isStray: Bool) {
        let read = read(markdown)
        #expect(read.html == html && read.ids == (isStray ? [.strayBackslash] : []))
    }

    @Test("In text without Chinese it stays")
    func latinBackslash() {
        #expect(read("a\\").html == "<p>a\\</p>\n" && read("a\\").ids == [])
    }
}
