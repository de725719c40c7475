import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Texts that a site wants read otherwise than they stand")
struct ArchiveTextTests {
    private static let start = "---\ntitle: 周刊\ndate: 2026-01-02\n---\n"

    private func read(_ text: String, _ change: (inout ArchiveRules) -> Void) -> (
        WeeklyModel.Issue?, [Diagnostic], SourceFile
    ) {
        var rules = ArchiveRules()
        change(&rules)
        let file = SourceFile(path: "a.md", text: Self.start + text)
        let (issue, diagnostics) = IssueReader(ReadingRules(timeZone: .utc, archive: rules))
            .read(IssueSource(file, name: "a", path: "a.md"))
        return (issue, diagnostics.filter { $0.id != .notUnderstood }, file)
    }

    private func html(_ issue: WeeklyModel.Issue?) -> String {
        issue?.sections.flatMap(\.passages).map(\.html).joined() ?? ""
    }

    @Test(
        "Template tags are hidden, with all that is commented out, but what is raw or code stays",
        arguments: [
            ("一{% include a.html %}二\n", "<p>一二</p>"), ("一{{ page.title }}二\n", "<p>一二</p>"),
            ("一{{< figure src=\"a\" >}}二\n", "<p>一二</p>"),
            ("一{% comment %}无{% x %}\n\n无{% endcomment %}二\n", "<p>一二</p>"),
            ("{% raw %}一{% endraw %}二\n", "<p>一二</p>"), ("`{{ a }}`\n", "<p><code>{{ a }}</code></p>"),
            ("一 {{ 二\n", "<p>一 {{ 二</p>"), ("`` `{{ a }}` ``\n", "<p><code>`{{ a }}`</code></p>"),
            ("` {{ a }} `` `\n", "<p><code>{{ a }} ``</code></p>"),
        ])
    func hides(text: String, expected: String) {
        let (issue, diagnostics, _) = read(text) { $0.templateTags = .hide }
        #expect(html(issue).replacing("\n", with: "") == expected)
        let isTagged = text.contains("}") && !text.contains("`")
        #expect(diagnostics.map(\.id) == (isTagged ? [.templateTag] : []))
    }

    @Test("One warning a file tells of them, also where they are shown; without the setting nobody looks")
    func warns() {
        let text = "一 {% a %} 二 {{ b }} 三\n"
        let (issue, diagnostics, file) = read(text) { $0.templateTags = .show }
        #expect(html(issue).contains("{% a %} 二 {{ b }}"))
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.message.contains("1 more template tags") == true)
        #expect(diagnostics.first?.location.map { file.slice($0.range) } == "{% a %}")
        #expect(read(text) { _ in }.1.isEmpty)
    }

    @Test("Texts are replaced, the longest first, and what replaces a tag is no tag")
    func replaces() {
        let (issue, diagnostics, _) = read("[一]({{site.baseurl}}/a) {{site.base}}\n") {
            $0.replacements = [
                .init("{{site.base", by: "no"), .init("{{site.baseurl}}", by: ""), .init("{{site.base}}", by: "二"),
            ]
            $0.templateTags = .hide
        }
        #expect(html(issue).contains("<a href=\"/a\">一</a> 二"))
        #expect(diagnostics.isEmpty)
    }

    @Test("Ranges and lines stay those of the file")
    func keepsPlaces() throws {
        let text = "{% comment %}\n一\n{% endcomment %}\n\n## 标题 {% x %}\n\n{{ a }}文字 <b onclick=\"x\">粗</b>\n"
        let (issue, diagnostics, file) = read(text) { $0.templateTags = .hide }
        let section = try #require(issue?.sections.last)
        #expect(section.line == 9)
        #expect(file.slice(section.range).hasPrefix("## 标题"))
        let passage = try #require(section.passages.first)
        #expect(file.slice(passage.range).contains("文字"))
        let unsafe = try #require(diagnostics.first { $0.id.name == "unsafe-html" })
        #expect(unsafe.location?.line == 11)
        #expect(unsafe.location.map { file.slice($0.range).contains("onclick") } == true)
    }

    @Test("Definitions of links that all issues share are there, but for those that the issue makes itself")
    func references() {
        var shared = ReferenceDefinitions()
        shared.add(
            "[one]: https://example.org/1\n  [Two Words]: https://example.org/2 \"t\"\n[^n]: no\n[one]: https://no.example/\n"
        )
        let (issue, diagnostics, _) = read("[甲][one] [two  words] [three]\n\n[three]: /3\n") { $0.references = shared }
        #expect(html(issue).contains("href=\"https://example.org/1\""))
        #expect(html(issue).contains("href=\"https://example.org/2\""))
        #expect(html(issue).contains("href=\"/3\""))
        #expect(diagnostics.isEmpty)
    }

    @Test(
        "Eight times the text takes about eight times as long", .measuresTime,
        arguments: [
            "{{ ", "{% a %} ", "{{ a }} b ", "{% comment %} ", "`{{ a }}` ", "```` ` {{ ", "[a] ", "[", "{{< a ",
        ])
    func linear(piece: String) {
        let growth = Growth(from: 500, to: 4_000) { count in
            let text = String(repeating: piece, count: count)
            return ProcessorTime.measure {
                _ = read(text) {
                    $0.templateTags = .hide
                    $0.replacements = [.init("b", by: "c"), .init("{% a", by: "{%")]
                    $0.references.add("[a]: https://a.example/")
                }
            }
        }
        #expect(growth.isLinear, "\(growth)")
    }
}
