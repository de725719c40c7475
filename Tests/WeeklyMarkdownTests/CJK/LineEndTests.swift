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
        row.forEachInline { if case .softBreak(let isSilent, _) = $0.kind { breaks.append(isSilent) } }
        #expect(breaks == [isSilent])
    }

    @Test("Each of several is decided by itself, also inside of emphasis and links")
    func several() {
        #expect(read("甲\n乙\nc\n丁").html == "<p>甲乙\nc\n丁</p>\n")
        #expect(read("**甲\n乙\nc**\n丁\n[戊\n己](/x)").html == "<p><strong>甲乙\nc</strong>\n丁<a href=\"/x\">戊己</a></p>\n")
    }

    private func page(_ markdown: String, _ lineEnds: LineEnds) -> String {
        var rules = MarkdownRules.chinese
        rules.lineEnds = lineEnds
        return HTMLRenderer.render(
            MarkdownParser.parse(SourceFile(path: "a.md", text: markdown), rules: rules).0, style: .reference)
    }

    @Test(
        "Where they are kept they are line ends on the page, but not beside a tag that is one",
        arguments: [
            ("甲\n乙", "<p>甲<br />\n乙</p>\n"), ("甲：a\nb：乙", "<p>甲：a<br />\nb：乙</p>\n"),
            ("**甲\n乙**\n丙", "<p><strong>甲<br />\n乙</strong><br />\n丙</p>\n"), ("甲<br>\n乙", "<p>甲<br>\n乙</p>\n"),
            ("甲\n<br/>乙", "<p>甲\n<br/>乙</p>\n"), ("甲  \n乙", "<p>甲<br />\n乙</p>\n"),
            ("> 甲\n> 乙", "<blockquote>\n<p>甲<br />\n乙</p>\n</blockquote>\n"),
            ("甲\n![乙](/x)", "<p>甲<br />\n<img src=\"/x\" alt=\"乙\" /></p>\n"),
        ])
    func kept(_ markdown: String, _ html: String) {
        #expect(page(markdown, .keptUnlessWrapped) == html)
        #expect(page(markdown, .kept) == html)
    }

    @Test("In rows without Chinese they are as Markdown has them, unless all are kept")
    func latin() {
        #expect(page("a\nb\n\n甲", .keptUnlessWrapped) == "<p>a\nb</p>\n<p>甲</p>\n")
        #expect(page("a\nb\n\n甲", .kept) == "<p>a<br />\nb</p>\n<p>甲</p>\n")
        #expect(page("a\nb", .kept) == "<p>a<br />\nb</p>\n")
        #expect(page("a\nb", .joined) == "<p>a\nb</p>\n")
    }

    @Test("A paragraph that is plainly wrapped by hand goes on in its lines")
    func wrapped() {
        let full = String(repeating: "文", count: 38)
        let wrapped = full + "\n文" + full + "\n" + full + "a\n末"
        #expect(!page(wrapped, .keptUnlessWrapped).contains("<br"))
        #expect(page(wrapped, .kept).contains("<br"))
        for short in ["短句。\n短句。\n短句。\n短", full + "\n短\n" + full + "\n短", full + "\n短"] {
            #expect(page(short, .keptUnlessWrapped).contains("<br"), "\(short)")
        }
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
