import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Sanitising")
struct SanitiserTests {
    private func clean(_ markdown: String) -> (html: String, file: SourceFile, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (document, _) = MarkdownParser.parse(file)
        let (cleaned, diagnostics) = Sanitiser.clean(document, in: file)
        return (HTMLRenderer.render(cleaned, style: .reference), file, diagnostics)
    }

    /// Attacks, and the text in them that must still be read.
    @Test(
        "A bracket behind a mark that makes it another character to Swift is a bracket still",
        arguments: ["\u{600}", "\u{6DD}", "\u{70F}", "\u{8E2}", "\u{110BD}"])
    func bracketsBehindMarks(mark: String) {
        for block in [
            "<p>x\(mark)<img src=x onerror=alert(1) y=\(mark)></p>",
            "<div>\(mark)<img src=x onerror=alert(1) <b>k</b></div>",
        ] {
            let (html, _, _) = clean(block)
            // What browsers take for tags: from each bracket to the next closing one.
            let tags = html.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst()
                .map { String(decoding: $0.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self) }
            #expect(!tags.isEmpty && tags.allSatisfy { !$0.contains("onerror") }, "\(html)")
        }
    }

    @Test("A letter that only Unicode makes a Latin one in lower case begins no element that is known")
    func namesBeyondASCII() {
        let (html, _, diagnostics) = clean("<div><mar\u{212A}>字</mar\u{212A}></div>")
        #expect(html.contains("&lt;mar\u{212A}&gt;字") && diagnostics.count == 2, "\(html)")
    }

    @Test("Marks behind a reference and behind a lone ampersand stay")
    func marksBehindReferences() {
        let (html, _, _) = clean("<div><img alt=\"a&amp;\u{301}b&\u{FE0F}c\" src=a.png></div>")
        let expected = "<div><img alt=\"a&amp;\u{301}b&amp;\u{FE0F}c\" src=\"a.png\" /></div>\n"
        #expect(html.utf8.elementsEqual(expected.utf8), "\(html)")
    }

    @Test("A quote closes a value, whatever mark stands above it")
    func quoteBelowMark() {
        let (html, _, _) = clean("<p><img alt=\"字\"\u{308} src=a.png></p>")
        #expect(html.contains("<img alt=\"字\" src=\"a.png\" />"), "\(html)")
    }

    @Test("A comment ends at the first two dashes and bracket, whatever stands behind them")
    func commentBeforeMark() {
        #expect(clean("<div><!-- a -->\u{301}字<b>k</b> --></div>").html.contains("字<b>k</b>"))
    }

    @Test(
        "Nothing dangerous comes through, its text is kept, and a warning says so",
        arguments: [
            ("<script>alert('字')</script>", "alert('字')"), ("a <script>alert('字')</script> b", "alert('字')"),
            ("<SCRIPT SRC=//x.y/z.js></SCRIPT>", "x.y/z.js"), ("<img src=x onerror=alert(1)>", ""),
            ("<img src=x\nonerror=alert(1)\n/>", ""),
            ("a <b onclick=\"alert(1)\">字</b>", "字"), ("<div style=\"position:fixed\">字</div>", "字"),
            ("<div id=main class=x>字</div>", "字"), ("<iframe src=https://a.b>字</iframe>", "字"),
            ("a <iframe src='https://a.b'>字</iframe>", "字"), ("<svg onload=alert(1)>字</svg>", "字"),
            ("<svg><script>alert(1)</script></svg>", "alert(1)"), ("<math><mi>字</mi></math>", "字"),
            ("<form action=/x><input name=字></form>", "字"), ("<style>p { 字 }</style>", "字"),
            ("<object data=字></object>", "字"), ("<embed src=字>", "字"), ("<base href=//x.y/>", "x.y"),
            ("<meta http-equiv=refresh content=字>", "字"), ("<link rel=stylesheet href=字>", "字"),
            ("<plaintext>字", "字"), ("<textarea>字", "字"), ("<title>字", "字"), ("<xmp>字", "字"), ("<noscript>字", "字"),
            ("<template>字</template>", "字"), ("<video src=字 onerror=x>", "字"), ("<dialog open>字", "字"),
            ("<a href=\"javascript:alert(1)\">字</a>", "字"), ("<a href=javascript:alert(1)>字</a>", "字"),
            ("<a href=\"JaVaScRiPt:alert(1)\">字</a>", "字"), ("<a href=\" &#1;javascript:alert(1)\">字</a>", "字"),
            ("<a href=\"java\tscript:alert(1)\">字</a>", "字"), ("<a href=\"java&#9;script:alert(1)\">字</a>", "字"),
            ("<a href=\"&#106;avascript:alert(1)\">字</a>", "字"), ("<a href=\"&#x6A;avascript:alert(1)\">字</a>", "字"),
            ("<a href=\"vbscript:x\">字</a>", "字"), ("<a href=\"data:text/html,x\">字</a>", "字"),
            ("<a href=\"blob:x\">字</a>", "字"), ("<a href=\"file:///etc\">字</a>", "字"),
            ("<blockquote cite=\"javascript:x\">字</blockquote>", "字"),
            ("<a title=\"\" onmouseover=alert(1) b=\"\">字</a>", "字"), ("<a title='\" onfocus=x' onclick=y>字</a>", "字"),
            ("[字](javascript:alert(1))", "字"), ("[字](<java\tscript:x>)", "字"), ("[字](javascript&colon;x \"题\")", "题"),
            ("[字](&#106;avascript:x)", "字"), ("[字](JAVASCRIPT:x)", "字"), ("[字][a]\n\n[a]: data:text/html,x", "字"),
            ("![字](javascript:x \"题\")", "题"), ("![字](data:image/svg+xml,x)", "字"),
            ("<javascript:alert(1)>", "alert(1)"),
            ("</p></main><div>字", "字"), ("字 </p></main></body>", "字"), ("<b><i>字</b></i>", "字"),
            ("<div><p>字</div></p>", "字"),
            ("a <b>字", "字"), ("a 字</b>", "字"), ("<div>\n字", "字"), ("<p>字<p>", "字"), ("a <div>字</div>", "字"),
            ("<!--\n字", "字"), ("<!-->\n字\n-->", "字"), ("<![CDATA[ 字 ]]>", "字"), ("a <![CDATA[<b>字]]>", "字"),
            ("<?php 字 ?>", "字"), ("a <?php 字 ?>", "字"), ("<!DOCTYPE 字>", "字"), ("<!ELEMENT x 字", "字"),
            ("<!--[if IE]><![endif]--><script>字</script>", "字"), ("<img src=x width=1em>", ""),
            ("<td colspan=x>字</td>", "字"), ("- <b>\n- </b>字", "字"), ("|a|\n|-|\n|<b>字|", "字"), ("# <script>字", "字"),
            ("**<script>字**", "字"), ("[<script>字](x)", "字"), ("![<script>字](x)", "字"), ("[^a]\n\n[^a]: <script>字", "字"),
            ("> <script>字", "字"), ("- [ ] <script>字", "字"), ("~~<script>字~~", "字"),
        ])
    func disarms(_ markdown: String, _ text: String) {
        let (html, _, diagnostics) = clean(markdown)
        #expect(SafeHTML.complaints(about: html) == [], "\(html)")
        #expect(html.contains(text) || HTMLText.plain(html).contains(text), "\(html)")
        #expect(!diagnostics.isEmpty)
        #expect(diagnostics.allSatisfy { [.unsafeHTML, .unsafeLink, .unclosedComment].contains($0.id) })
    }

    @Test("The checker of these tests finds what is dangerous")
    func theCheckerComplains() {
        for html in [
            "<script></script>", "<p onclick=\"x\"></p>", "<p>", "</p>",
            "<b><i></b></i>",
            "<a href=\"javascript:x\"></a>", "<!-- -->", "a < b", "<p style=\"\"></p>", "<a href=\"data:x\"></a>",
        ] {
            #expect(!SafeHTML.complaints(about: html).isEmpty, "\(html)")
        }
        #expect(SafeHTML.complaints(about: "<p>a <b title=\"x\">b</b><br /></p>") == [])
    }

    @Test(
        "What is allowed passes, written in one way, without a warning",
        arguments: [
            ("a<br>b", "<p>a<br />b</p>\n"), ("a<br/>b", "<p>a<br />b</p>\n"), ("a</br>b", "<p>a<br />b</p>\n"),
            ("<kbd>Ctrl</kbd>", "<p><kbd>Ctrl</kbd></p>\n"),
            ("<IMG SRC=a.png ALT='字'>", "<img src=\"a.png\" alt=\"字\" />\n"),
            ("a <img src=\"a.png\" width=100%>", "<p>a <img src=\"a.png\" width=\"100%\" /></p>\n"),
            ("<img src=a.png height=\"20.5\">", "<img src=\"a.png\" height=\"20.5\" />\n"),
            ("<a href=\"/x?a=1&amp;b=2\">字</a>", "<p><a href=\"/x?a=1&amp;b=2\">字</a></p>\n"),
            ("<a href='mailto:a@b.c' title='\"'>字</a>", "<p><a href=\"mailto:a@b.c\" title=\"&quot;\">字</a></p>\n"),
            (
                "<table>\n<tr><td colspan=2>字</td></tr>\n</table>",
                "<table>\n<tr><td colspan=\"2\">字</td></tr>\n</table>\n"
            ),
            (
                "<details open>\n<summary>一</summary>\n二\n</details>",
                "<details open=\"\">\n<summary>一</summary>\n二\n</details>\n"
            ),
            ("<div>\n&lt;b&gt; &amp;\n</div>", "<div>\n&lt;b&gt; &amp;\n</div>\n"), ("<!-- 字 -->", "\n"),
            ("<img/src=x/onerror=alert(1)>", "<p>&lt;img/src=x/onerror=alert(1)&gt;</p>\n"),
            ("a <!-- 字 --> b", "<p>a  b</p>\n"), ("<div>1 < 2 > 0</div>", "<div>1 &lt; 2 &gt; 0</div>\n"),
            ("[a](/x) [b](https://c.d) [c](#e) [d](?f) <http://g.h>", nil),
            ("`<script>`", "<p><code>&lt;script&gt;</code></p>\n"),
            ("    <script>", "<pre><code>&lt;script&gt;\n</code></pre>\n"),
            ("&lt;script&gt;", "<p>&lt;script&gt;</p>\n"),
            ("\\<script>", "<p>&lt;script&gt;</p>\n"), ("<ruby>字<rp>(</rp><rt>zì</rt><rp>)</rp></ruby>", nil),
        ] as [(String, String?)])
    func passes(_ markdown: String, _ expected: String?) {
        let (html, _, diagnostics) = clean(markdown)
        #expect(diagnostics.map(\.message) == [])
        #expect(SafeHTML.complaints(about: html) == [], "\(html)")
        if let expected { #expect(html == expected) }
    }

    @Test(
        "A warning points at what is meant, wherever it stands",
        arguments: [
            ("字 <script>x", "<script>"), ("字 <b onclick=x>y</b>", "<b onclick=x>"),
            ("<div>\n字 <script>\n</div>", "<script>"),
            ("> <div>\n> 字 <script>\n> </div>", "<script>"), ("- <div>\n  字 <script>\n  </div>", "<script>"),
            ("1. > <div>\n   > 字 <script>\n   > </div>", "<script>"), ("<div>\r\n字 <script>\r\n</div>", "<script>"),
            ("> 字\n> **二 <script>**", "<script>"), ("|a|\n|-|\n|字 <script>|", "<script>"),
            ("字 [二](javascript:x) 三", "[二](javascript:x)"), ("> <p>\n> 字 <!-- 三\n> </p>", "<!--"),
            ("字 ![二](javascript:x) 三", "![二](javascript:x)"), ("<div>\n> a\n<p\nstyle=x>\n</p></div>", "<p\nstyle=x>"),
        ])
    func pointsAtWhatIsMeant(_ markdown: String, _ meant: String) throws {
        let (_, file, diagnostics) = clean(markdown)
        let location = try #require(diagnostics.first?.location)
        #expect(file.slice(location.range) == meant)
        #expect(diagnostics.filter { $0.location?.range == location.range }.count == 1)
    }

    @Test("Ten thousand tags that do not pair up are told apart in time that grows with their number")
    func isLinear() {
        for pattern in ["x <b>", "x </b>", "x <script>", "x <b></i>"] {
            let (html, _, diagnostics) = clean(String(repeating: pattern, count: 10_000))
            #expect(SafeHTML.complaints(about: html) == [])
            #expect(diagnostics.count >= 10_000)
        }
    }
}
