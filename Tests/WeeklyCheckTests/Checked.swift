import Testing
import WeeklyCheck
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

/// What a rule says of an issue that a test writes.
enum Checked {
    /// The findings of one kind: each as the line that it stands on and the text that it marks, such as `7: ＃ 标题`.
    static func findings(
        _ id: String, body: String, frontMatter: String = "", rules: ReadingRules = ReadingRules()
    ) -> [String] {
        diagnostics(body: body, frontMatter: frontMatter, rules: rules).filter { $0.id.name == id }.map(text)
    }

    /// All that is said of an issue, by reader and rules.
    static func diagnostics(
        body: String, frontMatter: String = "", rules: ReadingRules = ReadingRules()
    ) -> [Diagnostic] {
        let text = "---\ntitle: A\ndate: 2026-11-27\n\(frontMatter)---\n\(body)"
        let file = SourceFile(path: "a.md", text: text)
        let reader = IssueReader(rules) { IssueChecker.diagnostics(of: $0) }
        return reader.read(IssueSource(file, name: "a", path: "a.md")).diagnostics.sorted()
    }

    private static func text(_ diagnostic: Diagnostic) -> String {
        guard let location = diagnostic.location else { return "–" }
        return "\(location.line): \(location.excerpt.marked)"
    }

    /// The body after all safe fixes of one kind, or all of them.
    static func fixed(_ id: String, _ safety: Fix.Safety? = nil, body: String) -> String {
        let head = "---\ntitle: A\ndate: 2026-11-27\n---\n"
        let fixes = diagnostics(body: body).filter { $0.id.name == id }.compactMap(\.fixes.first)
        let wanted = fixes.filter { safety == nil || $0.safety == safety }
        return String(FixedText(applying: wanted, to: head + body).text.dropFirst(head.count))
    }
}
