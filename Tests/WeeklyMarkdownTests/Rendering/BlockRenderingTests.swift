import Testing
import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyText

@Suite("Every block and inline as HTML")
struct BlockRenderingTests {
    struct Form: CustomTestStringConvertible {
        let markdown: String
        let reference: String
        let page: String

        /// - Parameter page: nil where both styles are the same.
        init(_ markdown: String, _ reference: String, page: String? = nil) {
            (self.markdown, self.reference, self.page) = (markdown, reference, page ?? reference)
        }

        var testDescription: String { markdown.debugDescription }
    }

    private static let manners = " loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\""

    private static let blockForms = [
        Form("", ""), Form("字", "<p>字</p>\n"), Form("一\n\n二", "<p>一</p>\n<p>二</p>\n"), Form("# 一", "<h1>一</h1>\n"),
        Form("###### 六", "<h6>六</h6>\n"),
        Form("一\n===", "<h1>一</h1>\n"), Form("---", "<hr />\n"), Form("> 字", "<blockquote>\n<p>字</p>\n</blockquote>\n"),
        Form(">", "<blockquote>\n</blockquote>\n"),
        Form("> > 字", "<blockquote>\n<blockquote>\n<p>字</p>\n</blockquote>\n</blockquote>\n"),
        Form("- 一\n- 二", "<ul>\n<li>一</li>\n<li>二</li>\n</ul>\n"),
        Form("- 一\n\n- 二", "<ul>\n<li>\n<p>一</p>\n</li>\n<li>\n<p>二</p>\n</li>\n</ul>\n"),
        Form("1. 一", "<ol>\n<li>一</li>\n</ol>\n"), Form("7) 一", "<ol start=\"7\">\n<li>一</li>\n</ol>\n"),
        Form("0. 一", "<ol start=\"0\">\n<li>一</li>\n</ol>\n"),
        Form("-", "<ul>\n<li></li>\n</ul>\n"),
        Form("- 一\n  - 二", "<ul>\n<li>一\n<ul>\n<li>二</li>\n</ul>\n</li>\n</ul>\n"),
        Form("- > 一", "<ul>\n<li>\n<blockquote>\n<p>一</p>\n</blockquote>\n</li>\n</ul>\n"),
        Form(
            "- [ ] 一\n- [x] 二",
            "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> 一</li>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> 二</li>\n</ul>\n",
            page:
                "<ul>\n<li><span class=\"checkbox\">☐</span> 一</li>\n<li><span class=\"checkbox\">☑</span> 二</li>\n</ul>\n"
        ),
        Form(
            "    x < y", "<pre><code>x &lt; y\n</code></pre>\n",
            page: "<pre tabindex=\"0\"><code>x &lt; y\n</code></pre>\n"),
        Form(
            "```swift 6\nlet a = \"&\"\n```",
            "<pre><code class=\"language-swift\">let a = &quot;&amp;&quot;\n</code></pre>\n",
            page: "<pre tabindex=\"0\"><code class=\"language-swift\">let a = &quot;&amp;&quot;\n</code></pre>\n"),
        Form(
            "```a\"b\n```", "<pre><code class=\"language-a&quot;b\"></code></pre>\n",
            page: "<pre tabindex=\"0\"><code class=\"language-a&quot;b\"></code></pre>\n"),
        Form("<p>字</p>", "<p>字</p>\n"), Form("<p>一</p>\n\n二", "<p>一</p>\n<p>二</p>\n"),
        Form(
            "|一|二|三|\n|:-|:-:|-:|\n|a|b|",
            "<table>\n<thead>\n<tr>\n<th align=\"left\">一</th>\n<th align=\"center\">二</th>\n<th align=\"right\">三</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
                + "<td align=\"left\">a</td>\n<td align=\"center\">b</td>\n<td align=\"right\"></td>\n</tr>\n</tbody>\n</table>\n",
            page:
                "<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th class=\"align-left\">一</th>\n<th class=\"align-center\">二</th>\n"
                + "<th class=\"align-right\">三</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"align-left\">a</td>\n<td class=\"align-center\">b</td>\n"
                + "<td class=\"align-right\"></td>\n</tr>\n</tbody>\n</table>\n</div>\n"),
        Form(
            "|一|\n|-|", "<table>\n<thead>\n<tr>\n<th>一</th>\n</tr>\n</thead>\n</table>\n",
            page:
                "<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th>一</th>\n</tr>\n</thead>\n</table>\n</div>\n"
        ),
    ]

    private static let inlineForms = [
        Form("*一* **二** ~~三~~ `四`", "<em>一</em> <strong>二</strong> <del>三</del> <code>四</code>"),
        Form("***一***", "<em><strong>一</strong></em>"),
        Form("a  \nb", "a<br />\nb"), Form("a\nb", "a\nb"), Form("一\n二", "一二"),
        Form("`a<b>`", "<code>a&lt;b&gt;</code>"), Form("`a\nb`", "<code>a b</code>"),
        Form("[一](/x)", "<a href=\"/x\">一</a>"), Form("[一](/x \"题\\\"\")", "<a href=\"/x\" title=\"题&quot;\">一</a>"),
        Form("[*一*](/x?a&b)", "<a href=\"/x?a&amp;b\"><em>一</em></a>"),
        Form("[](/x)", "<a href=\"/x\"></a>", page: "<a href=\"/x\">/x</a>"), Form("[一]( )", "<a href=\"\">一</a>"),
        Form("![一](/x)", "<img src=\"/x\" alt=\"一\" />", page: "<img src=\"/x\" alt=\"一\"\(manners) />"),
        Form(
            "![*一* `二`](/x \"题\")", "<img src=\"/x\" alt=\"一 二\" title=\"题\" />",
            page: "<img src=\"/x\" alt=\"一 二\" title=\"题\"\(manners) />"),
        Form("![Image](/x)", "<img src=\"/x\" alt=\"Image\" />", page: "<img src=\"/x\" alt=\"\"\(manners) />"),
        Form("![图片说明](/x)", "<img src=\"/x\" alt=\"图片说明\" />", page: "<img src=\"/x\" alt=\"图片说明\"\(manners) />"),
        Form(
            "[![](/x)](/y)", "<a href=\"/y\"><img src=\"/x\" alt=\"\" /></a>",
            page: "<a href=\"/y\"><img src=\"/x\" alt=\"/y\"\(manners) /></a>"),
        Form(
            "[![](/x)一](/y)", "<a href=\"/y\"><img src=\"/x\" alt=\"\" />一</a>",
            page: "<a href=\"/y\"><img src=\"/x\" alt=\"\"\(manners) />一</a>"),
        Form("<https://a.org/é>", "<a href=\"https://a.org/%C3%A9\">https://a.org/é</a>"),
        Form("a@b.org", "<a href=\"mailto:a@b.org\">a@b.org</a>"),
        Form("x <b>一</b>", "x <b>一</b>"), Form("1 < 2 & \"3\"", "1 &lt; 2 &amp; &quot;3&quot;"),
        Form("&lt;b&gt;", "&lt;b&gt;"), Form("\\<b>", "&lt;b&gt;"),
    ]

    private static func document(_ markdown: String) -> Document {
        MarkdownParser.parse(SourceFile(path: "a.md", text: markdown)).0
    }

    @Test("Blocks, in the library's form and as on a page", arguments: blockForms)
    func blocks(_ form: Form) {
        let document = Self.document(form.markdown)
        #expect(HTMLRenderer.render(document.blocks, style: .reference) == form.reference)
        #expect(HTMLRenderer.render(document.blocks) == form.page)
        #expect(HTMLRenderer.markup(of: document.blocks).html == form.page)
    }

    @Test("Inlines, in the library's form and as on a page", arguments: inlineForms)
    func inlines(_ form: Form) throws {
        let row = try #require(Self.document(form.markdown).blocks.first?.inlineRows.first)
        #expect(HTMLRenderer.render(row, style: .reference) == form.reference)
        #expect(HTMLRenderer.render(row) == form.page)
        #expect(HTMLRenderer.markup(of: row).html == form.page)
    }

    @Test("Footnotes lead back to each of their references")
    func footnotes() {
        let document = Self.document("一[^a]二[^a]\n\n[^a]: 注\n")
        let text = HTMLRenderer.render(document.blocks)
        #expect(
            text == "<p>一<sup class=\"footnote-ref\"><a href=\"#fn-a\" id=\"fnref-a\" data-footnote-ref>1</a></sup>二"
                + "<sup class=\"footnote-ref\"><a href=\"#fn-a\" id=\"fnref-a-2\" data-footnote-ref>1</a></sup></p>\n")
        let notes = HTMLRenderer.markup(of: document.footnotes).html
        #expect(
            notes == "<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-a\">\n<p>注 "
                + "<a href=\"#fnref-a\" class=\"footnote-backref\" data-footnote-backref role=\"doc-backlink\">↩</a> "
                + "<a href=\"#fnref-a-2\" class=\"footnote-backref\" data-footnote-backref role=\"doc-backlink\">↩<sup class=\"footnote-ref\">2</sup></a></p>\n"
                + "</li>\n</ol>\n</section>\n")
        #expect(HTMLRenderer.render(document) == text + notes)
        #expect(HTMLRenderer.markup(of: [Footnote]()).isEmpty)
    }

    @Test("Where a footnote ends with something else than a paragraph, the way back stands on a line of its own")
    func footnoteOfBlocks() {
        let document = Self.document("一[^a]\n\n[^a]: 注\n\n    - 二\n")
        #expect(
            HTMLRenderer.markup(of: document.footnotes).html.contains(
                "</ul>\n<a href=\"#fnref-a\" class=\"footnote-backref\""))
    }

    @Test(
        "Plain text of inlines",
        arguments: [
            ("字", "字"), ("*a* **b** ~~c~~ `d`", "a b c d"), ("a\nb", "a|b"), ("一\n二", "一二"), ("a  \nb", "a|b"),
            ("a<br>b", "a|b"), ("a<b>b</b>", "ab"),
            ("[a](/x) ![b](/y)", "a b"), ("a[^1]\n\n[^1]: x", "a"), ("&lt;b&gt;", "<b>"), ("a<BR/>b", "a|b"),
            ("a</br>b", "a|b"),
        ])
    func plainText(_ markdown: String, _ text: String) throws {
        let row = try #require(Self.document(markdown).blocks.first?.inlineRows.first)
        #expect(PlainText.of(row, lineBreak: "|") == text)
    }

    @Test("Plain text of blocks has a line each")
    func plainTextOfBlocks() {
        #expect(
            PlainText.of(Self.document("# 一\n\n- 二\n\n  三\n- 四\n\n> 五\n\n---\n\n|六|七|\n|-|-|\n|八|").blocks)
                == "一\n二\n三\n四\n五\n六\t七\n八\t")
        #expect(PlainText.of([Block]()) == "" && PlainText.of([Inline]()) == "")
    }
}
