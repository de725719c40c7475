import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Addresses and line endings as Chinese editors write them")
struct LinksAndBreaksTests {
    private static func html(of markdown: String) -> String {
        let (document, _) = MarkdownParser.parse(SourceFile(path: "test.md", text: markdown))
        return HTMLRenderer.render(document, style: .reference)
    }

    private static func link(_ address: String, _ text: String? = nil) -> String {
        "<a href=\"\(address)\">\(text ?? address)</a>"
    }

    @Test(
        "An address in the text ends where Chinese punctuation begins",
        arguments: [
            ("见 https://a.example/x，以及", "见 \(link("https://a.example/x"))，以及"),
            (
                "见 https://a.example/x。https://b.example/y）完",
                "见 \(link("https://a.example/x"))。\(link("https://b.example/y"))）完"
            ),
            ("见「https://a.example/x」", "见「\(link("https://a.example/x"))」"),
            ("见 https://a.example/x.）", "见 \(link("https://a.example/x")).）"),
            ("见 www.example.org、完", "见 \(link("http://www.example.org", "www.example.org"))、完"),
            ("见 https://a.example/x｜完", "见 \(link("https://a.example/x"))｜完"),
            ("见 https://a.example/x\u{3000}完", "见 \(link("https://a.example/x"))\u{3000}完"),
            ("**见：https://a.example/x。**后", "<strong>见：\(link("https://a.example/x"))。</strong>后"),
            ("**见：https://a.example/**后", "<strong>见：\(link("https://a.example/"))</strong>后"),
            ("见 https://a.example/x(1)。完", "见 \(link("https://a.example/x(1)"))。完"),
            ("写信到 a@b.example。谢谢", "写信到 \(link("mailto:a@b.example", "a@b.example"))。谢谢"),
            ("<https://a.example/x。y>", "\(link("https://a.example/x%E3%80%82y", "https://a.example/x。y"))"),
        ])
    func bareAddresses(markdown: String, expected: String) {
        #expect(Self.html(of: markdown) == "<p>\(expected)</p>\n")
    }

    @Test(
        "A link's address is read as it was meant",
        arguments: [
            ("[文](https://a.example/x）)", "\(link("https://a.example/x", "文"))）"),
            ("[文](https://a.example/x）后", "\(link("https://a.example/x", "文"))）后"),
            ("[文](https://a.example/x，)后", "\(link("https://a.example/x", "文"))，后"),
            ("[文](https://a.example/甲（乙）)", "<a href=\"https://a.example/%E7%94%B2%EF%BC%88%E4%B9%99%EF%BC%89\">文</a>"),
            ("[文](ttps://a.example/x)", link("https://a.example/x", "文")),
            ("[文](hhttps://a.example/x)", link("hhttps://a.example/x", "文")),
            ("[文](htps://a.example/x)", link("https://a.example/x", "文")),
            ("[文](htp://a.example/x)", link("http://a.example/x", "文")),
            ("[文](sftp://a.example/x)", link("sftp://a.example/x", "文")),
            ("[文](https://a.example/x\u{A0}\"题\")", "<a href=\"https://a.example/x\" title=\"题\">文</a>"),
            ("[文](https://a.example/x\u{A0}\"标 题\")后", "<a href=\"https://a.example/x\" title=\"标 题\">文</a>后"),
            ("[文](https://a.example/x\u{A0})", link("https://a.example/x", "文")),
        ])
    func links(markdown: String, expected: String) {
        #expect(Self.html(of: markdown) == "<p>\(expected)</p>\n")
    }

    @Test(
        "A line ending between two wide characters shows as nothing",
        arguments: [
            ("甲\n乙", "甲乙"), ("甲\nb", "甲\nb"), ("甲。\n「乙」", "甲。「乙」"), ("**甲**\n乙", "<strong>甲</strong>乙"),
            ("`甲`\n乙", "<code>甲</code>乙"), ("[甲](u)\n[乙](u)", "<a href=\"u\">甲</a><a href=\"u\">乙</a>"),
            ("**甲\n乙**", "<strong>甲乙</strong>"), ("甲\n<br>\n乙", "甲\n<br>\n乙"), ("カ\nタ", "カタ"),
            ("한\n국", "한\n국"), ("甲\n국", "甲\n국"), ("甲\\\n乙", "甲<br />\n乙"), ("甲\n1", "甲\n1"),
            ("<b>甲</b>\n乙", "<b>甲</b>乙"),
        ])
    func softBreaks(markdown: String, expected: String) {
        #expect(Self.html(of: markdown) == "<p>\(expected)</p>\n")
    }

    @Test("Plain text leaves such line endings out too, and footnote marks do not hide them")
    func plainText() {
        let (document, _) = MarkdownParser.parse(SourceFile(path: "test.md", text: "甲\n乙\nc\n丁[^1]\n戊\n\n[^1]: 注\n"))
        #expect(PlainText.of(document.blocks) == "甲乙\nc\n丁戊")
    }

    @Test("A backslash that ends a paragraph is left out, a doubled one is text")
    func backslashes() {
        #expect(Self.html(of: "甲\\\n乙\\") == "<p>甲<br />\n乙</p>\n")
        #expect(Self.html(of: "甲\\\\") == "<p>甲\\</p>\n")
        #expect(Self.html(of: "甲\n\\\n乙") == "<p>甲\n<br />\n乙</p>\n")
    }
}
