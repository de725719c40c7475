import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@Suite("How large an issue may be")
struct IssueLimitsTests {
    private func read(
        _ body: String, front: String = "", _ change: (inout IssueLimits) -> Void = { _ in }
    ) -> (issue: WeeklyModel.Issue?, diagnostics: [Diagnostic]) {
        var limits = IssueLimits()
        change(&limits)
        let file = SourceFile(
            path: "content/issues/a.md", text: "---\ntitle: a\ndate: 2026-01-02\n\(front)---\n\n\(body)\n")
        return IssueReader(ReadingRules(timeZone: .utc, limits: limits)).read(
            IssueSource(file, name: "a", path: "issues/a.md"))
    }

    @Test("An issue within the limits is read")
    func within() {
        let (issue, diagnostics) = read("正文。", front: "tags: [a, b]\n")
        #expect(issue != nil && diagnostics.isEmpty)
    }

    @Test("One that is larger is an error that says by how much, and is not read further")
    func beyond() {
        let heading = String(repeating: "# \n", count: 300)
        let refusals = [
            read(heading) { $0.bytes = 500 }, read(heading) { $0.lines = 300 }, read(heading) { $0.items = 100 },
            read("- 一\n- 二", front: "aliases: [/a/, /b/, /c/]\n") { $0.values = 8 },
        ]
        for (issue, diagnostics) in refusals {
            #expect(issue == nil && diagnostics.map(\.id) == [.tooLarge])
        }
        #expect(
            refusals.compactMap(\.diagnostics.first?.message) == [
                "the issue has 936 bytes, but at most 500 are read",
                "the issue has 306 lines, but at most 300 are read",
                "the issue has 300 sections and items, but at most 100 are read",
                "this is one of more than 8 keys and values, those counted that YAML's aliases repeat",
            ])
    }

    @Test("A hundred thousand aliases are refused for what they are")
    func aliases() {
        let aliases = (0..<100_000).map { "  - /a/\($0)/\n" }.joined()
        #expect(read("正文。", front: "aliases:\n\(aliases)").diagnostics.map(\.id) == [.tooLarge])
        // A few thousand are an issue's business.
        let few = (0..<3000).map { "  - /a/\($0)/\n" }.joined()
        #expect(read("正文。", front: "aliases:\n\(few)").issue?.frontMatter.aliases.count == 3000)
    }
}
