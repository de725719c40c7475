import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Mark-up in mark-up")
struct NestingTests {
    /// How deep blocks stand in each other.
    private func depth(_ blocks: [Block]) -> Int {
        blocks.map { 1 + depth($0.children) }.max() ?? 0
    }

    private func depth(_ inlines: [Inline]) -> Int {
        inlines.map { 1 + depth($0.children) }.max() ?? 0
    }

    @Test("Blocks nest no deeper than trees can be walked, and none is lost", arguments: ["> ", "- ", "1. "])
    func blocks(mark: String) {
        for (count, isTooDeep) in [(5, false), (60, false), (90, true)] {
            let file = SourceFile(path: "a.md", text: String(repeating: mark, count: count) + "字")
            let (document, diagnostics) = MarkdownParser.parse(file)
            #expect(
                depth(document.blocks) <= Document.deepestNesting + 1 && PlainText.of(document.blocks).hasSuffix("字"))
            #expect(diagnostics.contains { $0.id == .nestedTooDeeply } == isTooDeep)
        }
    }

    @Test("Inlines neither, by either rules", arguments: [MarkdownRules.plain, .chinese])
    func inlines(rules: MarkdownRules) throws {
        for (open, close) in [("*a **b ", "** *"), ("[", "](/x)"), ("![", "](/x)"), ("~~a *b ", "* ~~")] {
            let text = String(repeating: open, count: 100) + "字" + String(repeating: close, count: 100)
            let row = try #require(
                MarkdownParser.parse(SourceFile(path: "a.md", text: text), rules: rules).0.blocks.first?.inlineRows
                    .first)
            #expect(depth(row) <= Document.deepestNesting + 2, "\(open)")
            #expect(PlainText.of(row).contains("字"))
        }
    }

    @Test("Only the part of the file behind its front matter is read", arguments: [(0, 3), (4, 2), (10, 1)])
    func bodyStart(_ offset: Int, _ count: Int) {
        let file = SourceFile(path: "a.md", text: "# 1\n# 中\n# 3\n")
        let (document, _) = MarkdownParser.parse(file, from: offset)
        #expect(document.blocks.first?.range.lower == offset && document.blocks.count == count)
    }
}
