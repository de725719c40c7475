import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Footnotes")
struct FootnoteTests {
    private func parse(_ markdown: String) -> (document: Document, file: SourceFile, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (document, diagnostics) = MarkdownParser.parse(file)
        return (document, file, diagnostics)
    }

    @Test("They come in the order of their first reference, with labels and counts")
    func areCounted() {
        let (document, _, diagnostics) = parse("a[^二] b[^x^y] c[^二]\n\n[^x^y]: 一\n\n[^二]: 二\n")
        #expect(diagnostics.isEmpty)
        #expect(document.footnotes.map(\.label) == ["二", "x^y"])
        #expect(document.footnotes.map(\.referenceCount) == [2, 1])
        let html = HTMLRenderer.render(document, style: .reference)
        #expect(html.contains("href=\"#fnref-x%5Ey\""))
    }

    @Test(
        "A definition that nothing refers to, or a second one, is shown in place with a warning",
        arguments: ["字\n\n[^a]: 注", "> [^a]: 注", "- [^a]: 注", "1. [^a]: 注", "b[^b]\n\n[^b]: x\n\n[^b]: [^a]: 注"])
    func unusedOnesAreShown(_ markdown: String) throws {
        let (document, file, diagnostics) = parse(markdown)
        #expect(PlainText.of(document.blocks + document.footnotes.flatMap(\.blocks)).contains("[^a]: 注"))
        let ranges = diagnostics.filter { $0.id == .unusedFootnote }.compactMap { $0.location?.range }
        #expect(ranges.contains { file.slice($0) == "[^a]:" })
    }

    @Test(
        "What looks like a definition in code or HTML is none, wherever the code stands",
        arguments: [
            "```\n[^a]: x\n```", "    [^a]: x", "> ~~~\n> [^a]: x\n> ~~~", "- 一\n\n  ```\n  [^a]: x\n  ```",
            "字[^b]\n\n[^b]: 注\n\n    ```\n    [^a]: x\n    ```", "<div>\n[^a]: x\n</div>",
            "```\n[^a]: x\n```\n\n```\n[^a]: x\n```",
        ])
    func codeIsNone(_ markdown: String) {
        let (document, _, diagnostics) = parse(markdown)
        #expect(diagnostics.map(\.message) == [])
        #expect(HTMLRenderer.render(document).contains("[^a]: x\n"))
    }

    @Test("Of two definitions the first counts")
    func repeatedOnesAreShown() {
        let (document, _, diagnostics) = parse("字[^a]\n\n[^a]: 一\n\n[^a]: 二\n")
        #expect(diagnostics.map(\.id) == [.unusedFootnote])
        #expect(diagnostics.first?.location?.line == 5)
        #expect(document.footnotes.map { PlainText.of($0.blocks) } == ["一"])
        #expect(PlainText.of(document.blocks).contains(": 二"))
    }
}
