import Testing
import WeeklyDiagnostics
import WeeklyReader

@Suite("Front matter: tabs that set lines in")
struct FrontMatterTabsTests {
    @Test(
        "A line that a tab sets in is told, with the spaces that were meant",
        arguments: [
            ("title: A\ndate: 2026-11-27\ntags:\n\t- a\n", [5], "title: A\ndate: 2026-11-27\ntags:\n  - a\n"),
            ("title: A\n\tdate: 2026-11-27\n", [3], "title: A\ndate: 2026-11-27\n"),
        ])
    func found(yaml: String, lines: [Int], fixed: String) {
        let file = SourceFile(path: "a.md", text: "---\n\(yaml)---\nText\n")
        let diagnostics = diagnostics(file)
        #expect(diagnostics.map(\.id) == lines.map { _ in .frontMatterTab })
        #expect(diagnostics.map { $0.location?.line } == lines)
        let text = FixedText(applying: diagnostics.flatMap(\.fixes), to: file.text).text
        #expect(text == "---\n\(fixed)---\nText\n")
    }

    @Test("Tabs behind colons and within values are right")
    func right() {
        let yaml = "title:\tA\ndate:\t2026-11-27\t\ntags: [a,\tb]\n"
        #expect(diagnostics(SourceFile(path: "a.md", text: "---\n\(yaml)---\nText\n")) == [])
    }

    private func diagnostics(_ file: SourceFile) -> [Diagnostic] {
        IssueReader(ReadingRules()).read(IssueSource(file, name: "a", path: "a.md")).diagnostics.sorted()
    }
}
