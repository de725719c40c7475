import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Footnotes that nothing refers to")
struct UnreferencedFootnotesTests {
    private func found(_ markdown: String, head: String = "") -> [String] {
        let file = SourceFile(path: "a.md", text: head + markdown)
        let (document, _) = MarkdownParser.parse(file, from: head.utf8.count)
        // What the tree holds is known; the rest was lost by the library, or never was a definition.
        return UnreferencedFootnotes.find(
            in: MarkdownSource(file: file, bodyStart: head.utf8.count), read: document.footnotes
        ).map { found in
            #expect(file.slice(found.range) == "[^\(found.label)]:")
            #expect(found.colon == found.range.upper - 1)
            return found.label
        }
    }

    @Test(
        "They are found at the start of lines, in quotes, lists and other definitions",
        arguments: [
            ("[^a]: 注", ["a"]), ("字\n\n[^a]: 注\n[^b]: 注", ["a", "b"]), ("> [^a]: 注", ["a"]), ("- [^a]: 注", ["a"]),
            ("1. > [^a]: 注", ["a"]), ("   [^a]: 注", ["a"]),
            ("字[^a]\n\n[^a]: 一\n\n[^a]: 二", ["a"]), ("[^b]: [^a]: 注", ["b", "a"]), ("[^甲]: 注", ["甲"]), ("[^a]:", ["a"]),
        ])
    func areFound(_ markdown: String, _ labels: [String]) {
        #expect(found(markdown) == labels)
    }

    @Test(
        "Nothing else is taken for one",
        arguments: [
            "字[^a]\n\n[^a]: 注", "字 [^a]: 注", "[^a] : 注", "[^]: 注", "[^a b]: 注", "[a]: /x", "[^a\n]: 注", "^a]: 注", "[^a",
            "a^b", "\u{1}\n\n[^a]: 注", "", "**[^a]: 注", "*[^a]: 注", "-[^a]: 注", "1.[^a]: 注",
        ])
    func areNone(_ markdown: String) {
        #expect(found(markdown) == [])
    }

    @Test("Front matter holds none")
    func frontMatter() {
        #expect(found("字", head: "[^a]: x\n") == [])
        #expect(found("[^b]: x", head: "[^a]: x\n") == ["b"])
    }

    @Test(
        "The text of one is shown with its colon, whatever holds it",
        arguments: ["[^a]: 注", "> [^a]: `注`", "- [^a]: **注**", "[^a]: <b>注</b>"])
    func shown(markdown: String) {
        let (document, diagnostics) = MarkdownParser.parse(SourceFile(path: "a.md", text: "字\n\n" + markdown))
        let text = PlainText.of(document.blocks)
        #expect(text.contains("[^a]: ") && text.contains("注") && !text.unicodeScalars.contains("\u{1}"))
        #expect(diagnostics.map(\.id) == [.unusedFootnote])
        #expect(diagnostics.first?.message == "nothing refers to the footnote [^a], or it is defined twice")
    }

    @Test("Places of code and HTML are known, footnotes' too")
    func literalPlaces() {
        let file = SourceFile(path: "a.md", text: "字[^1]\n\n```\n码\n```\n\n> <p>标</p>\n\n[^1]: 注\n\n        码\n")
        let places = LiteralPlaces(in: MarkdownParser.parse(file).0)
        for word in ["码", "标"] {
            for range in file.text.ranges(of: word) {
                #expect(places.contains(file.text.utf8.distance(from: file.text.startIndex, to: range.lowerBound)))
            }
        }
        for word in ["字", "注"] {
            for range in file.text.ranges(of: word) {
                #expect(!places.contains(file.text.utf8.distance(from: file.text.startIndex, to: range.lowerBound)))
            }
        }
        #expect(!places.contains(file.length) && !LiteralPlaces(in: Document(blocks: [])).contains(0))
    }
}
