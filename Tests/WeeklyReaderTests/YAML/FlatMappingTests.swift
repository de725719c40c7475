import TestTraits
import Testing
import WeeklyDiagnostics

@testable import WeeklyReader

@Suite("Front matter of a key and a value a line")
struct FlatMappingTests {
    private static let head = "标题\n---\n"

    private func written(_ yaml: String) -> (file: SourceFile, range: SourceRange) {
        let file = SourceFile(path: "a.md", text: Self.head + yaml + "---\nbody: text\n")
        return (file, SourceRange(Self.head.utf8.count, Self.head.utf8.count + yaml.utf8.count))
    }

    private func flat(_ yaml: String, mostValues: Int = 100) -> [YAMLEntry]? {
        let (file, range) = written(yaml)
        return FlatMapping.entries(in: range, of: file, mostValues: mostValues)
    }

    /// As libYAML reads it; nil where it finds anything wrong.
    private func composed(_ yaml: String, mostValues: Int = 100) -> [YAMLEntry]? {
        let (file, range) = written(yaml)
        let (entries, diagnostics) = YAMLParser.composed(in: range, of: file, mostValues: mostValues)
        return diagnostics.isEmpty ? entries : nil
    }

    @Test(
        "What is known is read as libYAML reads it",
        arguments: [
            "title: Weekly\n", "a: \"x\"",
            "title:   \"周刊｜5.10 发布\"  \n\n\ntags: [\"a b\", 'c', d-1 ,e]\n", "date: 1900-01-05T15:00:00+08:00\n",
            "cover: https://example.org/a?b=c&d=[e]{f}\n", "t: it's \"so\" * & ! | > % @ `  \n",
            "k: 12\nk2: true\nK: null\n",
            "t: a, b\nu: 'x # y: z'\nv: \"it's\"\n", "a_b-c: 🎉 x\nd: [ x y ]\n", "e: \"\"\nf: ''\n", "t: a:b::c\n",
            "\n\na: b\n",
            "a: ……“x”\n", "a: x\\ny\n", "a: 1 - 2 ? 3\nb: [1, true, 二]\n",
        ])
    func readsAlike(_ yaml: String) throws {
        let known = try #require(flat(yaml))
        #expect(known == composed(yaml))
    }

    @Test(
        "What is not known is left to libYAML",
        arguments: [
            "", "\n", "a:\n", "a: \n", "a: b\n  c\n", "a: b #c\n", "a: b: c\n", "a: b:\n", "a:b\n", "a: [b, ]\n",
            "a: []\n", "a: [b\n",
            "a: \"b\\n\"\n", "a: \"b\n", "a: 'b''c'\n", "a: 'b' c\n", "a: \"b\": c\n", "a: - b\n", "a: b\nc\n",
            "- a: b\n", "a: b\r\n", "a:\tb\n",
            "a: b\tc\n", "a: b\u{85}c: d\n", "a: b\u{2028}c\n", "a: \"\u{2029}\"\n", "a: \u{FEFF}b\n", "a: b\u{FFFE}\n",
            "a: \u{7F}\n",
            "a: \u{A0}b\n", "a: b\na: c\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "a: |\n  b\n", "a: {b: c}\n",
            "a: [b: c]\n", "a: [[b]]\n",
            "# a\na: b\n", " a: b\n", "a : b\n", "标题: b\n", "\"a\": b\n", "a: [b, c] d\n", "a: [b#c]\n", "a: @b\n",
            "a: %b\n", "a: \u{1}\n",
            String(repeating: "k", count: 101) + ": b\n", (0..<65).map { "k\($0): b\n" }.joined(),
        ])
    func leaves(_ yaml: String) {
        #expect(flat(yaml) == nil)
    }

    @Test("More values than a document may have are for libYAML to refuse")
    func countsValues() {
        #expect(flat("a: b\nc: [d, e]\n", mostValues: 7) != nil)
        #expect(composed("a: b\nc: [d, e]\n", mostValues: 7) != nil)
        #expect(flat("a: b\nc: [d, e]\n", mostValues: 6) == nil)
        #expect(composed("a: b\nc: [d, e]\n", mostValues: 6) == nil)
    }

    @Test("Of lines at random none is read otherwise than libYAML reads it")
    func readsRandomLinesAlike() {
        let parts = [
            "a", "key", "title", "b-c", ":", ": ", ": ", " ", "  ", "\n", "\n", "\n", "\"", "'", "[", "]", ",", ", ",
            "#", " #", "-", "- ", "\\",
            "周刊", "，", "·", "“", "🎉", "1", "0x1", "12:30", "~", "true", "?", "? ", "!", "&a", "*a", "|", ">", "{", "}",
            "%", "@", "`", "---",
            "...", "\t", "\r", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFF}", "\u{1}", "k: \"v\"\n", "t: [\"x\", y]\n",
            "d: x y\n",
        ]
        var numbers = SeededNumbers(state: 20_261_130)
        var known = 0
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...10, using: &numbers)
            let yaml = (0..<count).compactMap { _ in parts.randomElement(using: &numbers) }.joined()
            guard let entries = flat(yaml) else { continue }
            known += 1
            #expect(entries == composed(yaml), "\(yaml.debugDescription)")
        }
        #expect(known > 100)
    }
}
