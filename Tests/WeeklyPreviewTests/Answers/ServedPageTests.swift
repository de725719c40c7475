import Testing
import WeeklyDiagnostics

@testable import WeeklyPreview

@Suite("A page with the client in it")
struct ServedPageTests {
    private func text(_ html: String, mark: String? = nil, at address: String = "/a/") -> String {
        String(decoding: ServedPage(status: 200, html: Array(html.utf8), mark: mark).bytes(at: address), as: UTF8.self)
    }

    @Test(
        "The script stands in front of the last end of a body, else at the page's end",
        arguments: [
            ("<body>a</body></html>", "<body>a", "</body></html>"), ("<BODY>a</BODY>", "<BODY>a", "</BODY>"),
            ("a</body >b", "a", "</body >b"), ("<pre></body></pre></body>", "<pre></body></pre>", "</body>"),
            ("a", "a", ""),
            ("", "", ""), ("</bod", "</bod", ""), ("</bodＹ>", "</bodＹ>", ""),
        ])
    func place(html: String, before: String, after: String) {
        let text = text(html)
        #expect(
            text.hasPrefix(before + "<script src=\"/_sofaweekly/client.js\"") && text.hasSuffix("</script>\n" + after))
        #expect(text.utf8.count > html.utf8.count)
    }

    @Test("What it says of the page is escaped")
    func escaping() {
        let text = text("", mark: "dated \"<x>\"", at: "/a\"&<b>/")
        #expect(text.contains("data-page=\"/a&quot;&amp;&lt;b&gt;/\""))
        #expect(text.contains(" data-mark=\"dated &quot;&lt;x&gt;&quot;\""))
        #expect(!self.text("").contains("data-mark"))
    }

    @Test("Its version is that of what lasts, and of its mark")
    func versions() {
        func version(_ html: String, _ mark: String?, _ lasting: String?) -> String {
            ServedPage(status: 200, html: Array(html.utf8), mark: mark, lasting: lasting.map { Array($0.utf8) }).version
        }
        #expect(version("a", nil, nil) == version("a", nil, "a"))
        #expect(version("a-1", nil, "a") == version("a-2", nil, "a"))
        #expect(version("a", nil, nil) != version("b", nil, nil))
        #expect(version("a", "draft", nil) != version("a", nil, nil))
    }

    @Test("A page of the preview itself shows diagnostics as a terminal does, escaped")
    func plainPages() {
        let page = String(decoding: PlainPage.html(title: "a < b", body: "<p>c</p>"), as: UTF8.self)
        #expect(
            page.hasPrefix("<!doctype html>\n") && page.contains("<title>a &lt; b</title>") && page.contains("<p>c</p>")
        )
        let diagnostic = Diagnostic(DiagnosticID("some-name", .error), "<b> & \u{1B}", path: "a.md")
        #expect(PlainPage.list([diagnostic]) == "<pre>a.md: error: &lt;b&gt; &amp; \u{FFFD} [some-name]\n</pre>")
    }
}
