import Testing
import WeeklyDiagnostics
import WeeklyReader

@Suite("Front matter: full-width colons behind keys")
struct FullWidthColonsTests {
    @Test(
        "A key with a full-width colon is told at its line, with the colon that was meant, and nothing else is",
        arguments: [
            ("title：A\ndate: 2026-11-27\n", [2], "title: A\ndate: 2026-11-27\n"),
            ("title: A\ndate： 2026-11-27\n", [3], "title: A\ndate: 2026-11-27\n"),
            ("title：A\ndate ：2026-11-27\n", [2, 3], "title: A\ndate: 2026-11-27\n"),
        ])
    func found(yaml: String, lines: [Int], fixed: String) {
        let file = SourceFile(path: "a.md", text: "---\n\(yaml)---\nText\n")
        let diagnostics = diagnostics(file)
        #expect(diagnostics.map(\.id) == lines.map { _ in .fullWidthColon })
        #expect(diagnostics.map { $0.location?.line } == lines)
        let text = FixedText(applying: diagnostics.flatMap(\.fixes), to: file.text).text
        #expect(text == "---\n\(fixed)---\nText\n")
    }

    @Test(
        "Full-width colons in values, and behind words that are no keys, are right",
        arguments: ["title: 本周：发版\ndate: 2026-11-27\n", "title: A\ndate: 2026-11-27\ndescription: |\n  title：x\n"])
    func right(yaml: String) {
        #expect(diagnostics(SourceFile(path: "a.md", text: "---\n\(yaml)---\nText\n")) == [])
    }

    private func diagnostics(_ file: SourceFile) -> [Diagnostic] {
        IssueReader(ReadingRules()).read(IssueSource(file, name: "a", path: "a.md")).diagnostics.sorted()
    }
}
