import Testing
import WeeklyDiagnostics
import WeeklyReader

@Suite("Front matter: no space behind a key's colon")
struct MissingSpacesTests {
    @Test(
        "A key without a space is told at its line, and nothing else is",
        arguments: [
            ("title:A\ndate: 2026-11-27\n", [2], "title: A\ndate: 2026-11-27\n"),
            ("title:A\ndate:2026-11-27\n", [2, 3], "title: A\ndate: 2026-11-27\n"),
        ])
    func found(yaml: String, lines: [Int], fixed: String) {
        let file = SourceFile(path: "a.md", text: "---\n\(yaml)---\nText\n")
        let diagnostics = diagnostics(file)
        #expect(diagnostics.map(\.id) == lines.map { _ in .missingSpace })
        #expect(diagnostics.map { $0.location?.line } == lines)
        let text = FixedText(applying: diagnostics.flatMap(\.fixes), to: file.text).text
        #expect(text == "---\n\(fixed)---\nText\n")
    }

    @Test("Times, addresses and words with a colon in values are right")
    func right() {
        let yaml = "title: A:B\ndate: 2026-11-27T17:00:00+08:00\ncover: https://example.org/a.png\n"
        #expect(diagnostics(SourceFile(path: "a.md", text: "---\n\(yaml)---\nText\n")) == [])
    }

    private func diagnostics(_ file: SourceFile) -> [Diagnostic] {
        IssueReader(ReadingRules()).read(IssueSource(file, name: "a", path: "a.md")).diagnostics.sorted()
    }
}
