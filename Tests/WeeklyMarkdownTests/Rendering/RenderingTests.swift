import Testing
import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyText

@Suite("HTML and plain text")
struct RenderingTests {
    private func parse(_ markdown: String) -> Document {
        MarkdownParser.parse(SourceFile(path: "a.md", text: markdown)).0
    }

    @Test("List items and rows get the ids of their places, escaped")
    func writesIDs() {
        let list = parse("- 一\n- 二\n")
        #expect(
            HTMLRenderer.render(list.blocks, ids: [6: "a\"<b"])
                == "<ul>\n<li>一</li>\n<li id=\"a&quot;&lt;b\">二</li>\n</ul>\n")
        let table = parse("|a|\n|-|\n|b|\n")
        #expect(HTMLRenderer.render(table.blocks, ids: [8: "row"]).contains("<tr id=\"row\">\n<td>b</td>"))
    }

    @Test(
        "Plain text is what is said, without its mark-up",
        arguments: [
            ("字 **二** *三* ~~四~~ `五`", "字 二 三 四 五"), ("[名](/x) ![图](/y) <https://a.b>", "名 图 https://a.b"),
            ("一\n二", "一二"), ("一\nB", "一\nB"), ("一  \n二", "一\n二"), ("一<br>二<brx>三", "一\n二三"),
            ("# 题\n\n> 引\n\n- 一\n- 二", "题\n引\n一\n二"),
            ("|a|b|\n|-|-|\n|c|d|", "a\tb\nc\td"), ("```\nx < y\n```", "x < y\n"), ("a &lt; b &amp;", "a < b &"),
            ("<div>\n字 &amp; x\n</div>", "\n字 & x\n\n"),
        ])
    func isPlain(_ markdown: String, _ text: String) {
        #expect(PlainText.of(parse(markdown).blocks) == text)
    }

    @Test(
        "HTML as text loses tags and comments and nothing else",
        arguments: [
            ("", ""), ("<b>字</b>", "字"), ("a < b", "a < b"), ("1 < 2 > 0", "1 < 2 > 0"), ("a<br/>b", "a\nb"),
            ("a <!-- x --> b", "a  b"), ("&amp;lt;", "&lt;"), ("&lt;b&gt;&quot;&#39;&nbsp;", "<b>\"'\u{A0}"),
            ("a <b", "a <b"),
            ("<a title=\">\">字</a>", "字"), ("&unknown; &", "&unknown; &"),
        ])
    func readsHTML(_ html: String, _ text: String) {
        #expect(HTMLText.plain(html) == text)
    }

    @Test("What may not stand in HTML or in an address is escaped")
    func escapes() {
        #expect(HTMLEscaping.escaped("a<b>&\"'字") == "a&lt;b&gt;&amp;&quot;'字")
        #expect(HTMLEscaping.escapedURL("/字 a\"'<&%20[") == "/%E5%AD%97%20a%22&#x27;%3C&amp;%20%5B")
        #expect(HTMLEscaping.escaped("") == "")
    }

    @Test("The label of a footnote cannot leave its attribute")
    func escapesLabels() {
        let html = HTMLRenderer.render(parse("a[^\"><b>]\n\n[^\"><b>]: x\n"))
        #expect(html.contains("id=\"fn-%22%3E%3Cb%3E\""))
        #expect(SafeHTML.complaints(about: html) == [])
    }
}
