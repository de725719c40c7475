import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Links that are none for one character")
struct BrokenLinksTests {
    private func read(_ markdown: String) -> (html: String, diagnostics: [Diagnostic]) {
        let (document, diagnostics) = MarkdownParser.parse(SourceFile(path: "a.md", text: markdown))
        return (HTMLRenderer.render(document, style: .reference), diagnostics)
    }

    @Test(
        "A full-width bracket at the end is taken for one that closes",
        arguments: [
            ("[文](https://a.org/x）", "<a href=\"https://a.org/x\">文</a>）"),
            ("见[文](https://a.org/x）后", "见<a href=\"https://a.org/x\">文</a>）后"),
            ("![图](https://a.org/x）后", "<img src=\"https://a.org/x\" alt=\"图\" />）后"),
            ("见![图](https://a.org/x）", "见<img src=\"https://a.org/x\" alt=\"图\" />）"),
            ("（见[文](https://a.org/x））后", "（见<a href=\"https://a.org/x\">文</a>））后"),
            (
                "[甲](https://a.org/x），[乙](https://a.org/y）",
                "<a href=\"https://a.org/x\">甲</a>），<a href=\"https://a.org/y\">乙</a>）"
            ),
        ])
    func brackets(_ markdown: String, _ html: String) {
        let read = read(markdown)
        #expect(read.html == "<p>\(html)</p>\n")
        #expect(
            read.diagnostics.allSatisfy {
                $0.id == .swallowedPunctuation && $0.message == "a full-width ） does not close a link"
            })
        #expect(read.diagnostics.count == markdown.count { $0 == "]" })
    }

    @Test(
        "A no-break space before a title of several words does not part it from the link",
        arguments: [
            ("[文](https://a.org/x\u{A0}\"标 题\")后", "<a href=\"https://a.org/x\" title=\"标 题\">文</a>后"),
            ("[文](https://a.org/x \u{A0}\"标 题\")", "<a href=\"https://a.org/x\" title=\"标 题\">文</a>"),
            ("![图](https://a.org/x\u{A0}\"标 题\")", "<img src=\"https://a.org/x\" alt=\"图\" title=\"标 题\" />"),
        ])
    func titles(_ markdown: String, _ html: String) {
        let read = read(markdown)
        #expect(read.html == "<p>\(html)</p>\n" && read.diagnostics.map(\.id) == [.noBreakSpace])
    }

    @Test(
        "What only looks alike is no link",
        arguments: [
            "文](https://a.org/x）", "[文] (https://a.org/x）", "[文]（https://a.org/x）",
            "［文](https://a.org/x）", "[文](https://a.org/x",
            "[文](https://a.org/x\u{A0}\"标 题）", "[文](https://a.org/x后",
        ])
    func noLinks(markdown: String) {
        #expect(!read(markdown).html.contains(">文</a>"))
        #expect(read(markdown).diagnostics.allSatisfy { $0.id != .noBreakSpace })
    }

    @Test("A link behind such a one is a link, and what is wrong with it is told, too")
    func behind() {
        let read = read("[坏](https://a.org/z）后，[丙](https:/a.org/w)。")
        #expect(read.html.contains("</a>）后，<a href=\"https:/a.org/w\">丙</a>。"))
        #expect(read.diagnostics.map(\.id) == [.swallowedPunctuation, .misspeltScheme])
    }

    @Test("The link and the text around it stand where they are written")
    func ranges() {
        let file = SourceFile(path: "a.md", text: "见[文](https://a.org/x）后 ![图](https://a.org/y）")
        var slices: [String] = []
        MarkdownParser.parse(file).0.blocks.forEachInlineRow { row in slices = row.map { String(file.slice($0.range)) }
        }
        #expect(slices.joined() == file.text, "\(slices)")
        #expect(slices.contains("[文](https://a.org/x") && slices.contains("![图](https://a.org/y"))
    }
}
