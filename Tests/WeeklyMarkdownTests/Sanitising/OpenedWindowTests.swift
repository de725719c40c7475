import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Links that open windows")
struct OpenedWindowTests {
    private func clean(_ markdown: String) -> (html: String, ids: [DiagnosticID]) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (cleaned, diagnostics) = Sanitiser.clean(MarkdownParser.parse(file).0, in: file)
        return (HTMLRenderer.render(cleaned, style: .reference), diagnostics.map(\.id))
    }

    @Test(
        "A link into a new window never hands over the page",
        arguments: [
            ("target=_blank", "target=\"_blank\" rel=\"noopener\""),
            ("target=\"_BLANK\"", "target=\"_blank\" rel=\"noopener\""),
            ("target=_blank rel=opener", "target=\"_blank\" rel=\"noopener\""),
            ("rel='OPENER nofollow' target=_blank", "target=\"_blank\" rel=\"nofollow noopener\""),
            ("target=_blank rel=\"noopener noreferrer\"", "target=\"_blank\" rel=\"noreferrer noopener\""),
            ("target=_blank target=w rel=opener rel=x", "target=\"_blank\" rel=\"noopener\""),
            ("rel=nofollow", "rel=\"nofollow\""), ("rel=\"noopener\"", "rel=\"noopener\""),
        ])
    func windows(attributes: String, expected: String) {
        let (html, ids) = clean("字 <a href=\"/x\" \(attributes)>字</a>")
        #expect(html == "<p>字 <a href=\"/x\" \(expected)>字</a></p>\n")
        #expect(ids.isEmpty)
    }

    @Test(
        "No link names a window that another page may have opened",
        arguments: ["w", "_self", "_top", "_parent", "", "_blank x"])
    func names(target: String) {
        let (html, ids) = clean("字 <a href=\"/x\" target=\"\(target)\">字</a>")
        #expect(html == "<p>字 <a href=\"/x\">字</a></p>\n")
        #expect(ids == [.unsafeHTML])
    }

    @Test("The same holds in a block of HTML")
    func block() {
        #expect(
            clean("<div><a target=_blank rel=opener href=/x>字</a></div>").html.contains(
                "target=\"_blank\" rel=\"noopener\""))
    }

    @Test(
        "A block of code has one class, whatever its language is",
        arguments: [
            ("java", "language-java"), ("c++", "language-c++"), ("a \u{301}b evil", "language-a"),
            ("a\u{3000}b", "language-a"),
            ("a\u{B}b", "language-a"), ("a\u{C}\u{301}b", "language-a"), ("\"><b>", "language-&quot;&gt;&lt;b&gt;"),
        ])
    func language(info: String, expected: String) {
        let code = CodeBlock(info: info, text: "x\n", isFenced: true)
        let html = HTMLRenderer.render(Document(blocks: [Block(.codeBlock(code), range: SourceRange(at: 0))]))
        #expect(
            html == "<pre><code class=\"\(expected)\">x\n</code></pre>\n" || html.contains("class=\"\(expected)\">"))
    }
}
