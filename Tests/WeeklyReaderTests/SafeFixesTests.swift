import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@Suite("Fixes of an issue")
struct SafeFixesTests {
    private static let text = """
        \u{FEFF}---
        title: 第一期
        tag: [周刊]
        date: 2026-01-02
        ---

        ### 本周

        一段内容**

        还有**甲****乙**。

        **标签： **内容，见[文](https://a.example/x）)和[乙](ttps://a.example/y)。

        [坏](https://a.example/z）后。

        还有[丙](https:/a.example/w)

        见[题](https://a.example/t\u{A0}"标 题")

        结尾\\

        """

    private func read(_ text: String) -> (issue: WeeklyModel.Issue?, diagnostics: [Diagnostic]) {
        IssueReader(ReadingRules()).read(
            IssueSource(SourceFile(path: "a.md", text: text), name: "a", path: "issues/a.md"))
    }

    private func fixes(_ safety: Fix.Safety, in diagnostics: [Diagnostic]) -> [Fix] {
        diagnostics.flatMap(\.fixes).filter { $0.safety == safety }
    }

    /// Two strong texts that touch become one; all else stays as it is.
    private func html(_ issue: WeeklyModel.Issue?) -> String {
        (issue?.sections.flatMap(\.passages).map(\.html).joined() ?? "").replacing("</strong><strong>", with: "")
    }

    @Test("The safe ones change nothing that readers see, and are not offered again")
    func safe() throws {
        let before = read(Self.text)
        let fixed = FixedText(applying: fixes(.safe, in: before.diagnostics), to: Self.text)
        #expect(fixed.refused == [] && fixed.applied.count == 8)
        let after = read(fixed.text)
        #expect(!html(before.issue).isEmpty && html(after.issue) == html(before.issue))
        #expect(fixes(.safe, in: after.diagnostics) == [])
        #expect(
            fixes(.guess, in: after.diagnostics).map(\.message) == fixes(.guess, in: before.diagnostics).map(\.message))
        #expect(!fixed.text.unicodeScalars.starts(with: ["\u{FEFF}"]))
    }

    @Test("With the guesses, nothing is left to mend")
    func guesses() {
        let diagnostics = read(Self.text).diagnostics
        let all = fixes(.safe, in: diagnostics) + fixes(.guess, in: diagnostics)
        let fixed = FixedText(applying: all, to: Self.text)
        #expect(fixed.refused == [] && fixes(.guess, in: diagnostics).count == 3)
        let after = read(fixed.text)
        #expect(after.diagnostics.filter { $0.severity > .note } == [])
        #expect(after.issue?.frontMatter.tags == ["周刊"])
    }

    @Test("Fixed once, a text is as it would be if it were fixed again")
    func idempotent() {
        var texts = [Self.text]
        for _ in 0..<2 {
            let text = texts[texts.count - 1]
            texts.append(FixedText(applying: fixes(.safe, in: read(text).diagnostics), to: text).text)
        }
        #expect(texts[1] == texts[2] && texts[0] != texts[1])
    }
}
