import Testing
import WeeklyDiagnostics

@Suite("Diagnostics as a job's summary")
struct DiagnosticSummaryTests {
    private static let file = SourceFile(path: "a.md", text: "title: x\n")

    @Test("A row tells how grave it is, where it is and what to do, with the path in the repository")
    func row() {
        let diagnostic = Diagnostic(
            .unknownKey, "unknown key", at: SourceRange(0, 5), in: Self.file, notes: [.init("a note")],
            fixes: [.init("mend it")])
        let text = DiagnosticSummary.markdown(of: [diagnostic], title: "1 warning") { "zh/\($0)" }
        #expect(
            text == """
                ### 1 warning

                | | where | what |
                | --- | --- | --- |
                | warning | zh&#47;a&#46;md&#58;1&#58;1 | unknown key &#91;unknown&#45;key&#93;<br>note&#58; a note<br>help&#58; mend it |


                """)
    }

    @Test("What authors wrote is neither Markdown nor HTML")
    func escaping() {
        let diagnostic = Diagnostic(.noIssues, "a|b\n<img src=x> [x](https://x) `c` @user ![p](q) 你好", path: "x|y.md")
        let text = DiagnosticSummary.markdown(of: [diagnostic], title: "t")
        #expect(!text.contains("<img") && !text.contains("](") && !text.contains("`") && !text.contains("@"))
        #expect(text.split(separator: "\n").count == 4 && text.contains("你好"))
    }

    @Test("No more is written than GitHub takes, and how much is left is said")
    func limit() {
        let message = String(repeating: "长", count: 1000)
        let all = (0..<1000).map { Diagnostic(.noIssues, "\(message)\($0)") }
        let text = DiagnosticSummary.markdown(of: all, title: "t")
        #expect(text.utf8.count < 1_000_000 && text.contains("\nand 7") && text.hasSuffix(" more\n"))
    }
}
