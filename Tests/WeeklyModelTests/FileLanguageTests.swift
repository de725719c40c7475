import Testing
import WeeklyDiagnostics

@testable import WeeklyModel

@Suite("What language a file is of")
struct FileLanguageTests {
    private static func rules(_ patterns: [String] = []) throws -> ArchiveRules {
        var rules = ArchiveRules()
        rules.languages = ["zh-CN", "en", "zh-TW"]
        rules.patterns = try patterns.map { try IssuePattern.parse($0).get() }
        return rules
    }

    @Test(
        "Its path says it",
        arguments: [
            ("content/issues/a.en.md", "en", "content/issues/a.md"),
            ("issues/a.EN.markdown", "en", "issues/a.markdown"),
            ("content/issues/a/index.en.md", "en", "content/issues/a/index.md"),
            ("content/issues/en/a.md", "en", "content/issues/a.md"),
            ("content/issues/zh-tw/a/index.md", "zh-TW", "content/issues/a/index.md"),
            ("content/pages/en/team/a.en.md", "en", "content/pages/team/a.md"),
            ("content/issues/a.zh-CN.md", nil, "content/issues/a.md"),
            ("content/issues/a.fr.md", nil, "content/issues/a.fr.md"),
            ("content/issues/a.b.md", nil, "content/issues/a.b.md"),
            ("content/issues/en.md", nil, "content/issues/en.md"),
            ("content/issues/a/en/x.md", nil, "content/issues/a/en/x.md"),
            ("content/issues/.en.md", nil, "content/issues/.en.md"),
            ("content/issues/a.en.png", nil, "content/issues/a.en.png"),
        ])
    func paths(path: String, tag: String?, plain: String) throws {
        let language = try Self.rules().language(of: path)
        #expect(language.tag == tag)
        #expect(language.plain == plain)
    }

    @Test("Where issues lie by patterns, the folders of languages lie beside them")
    func patterns() throws {
        let rules = try Self.rules(["_posts/:year-:month-:day-*.md"])
        #expect(rules.language(of: "_posts/en/2026-01-02-a.md").plain == "_posts/2026-01-02-a.md")
        #expect(rules.language(of: "content/issues/en/a.md").tag == nil)
        #expect(rules.path(of: "_posts/2026-01-02-a.md", inFolderOf: "zh-TW") == "_posts/zh-tw/2026-01-02-a.md")
    }

    @Test("Translations of one text have one stem")
    func stems() throws {
        let rules = try Self.rules()
        let stems = ["issues/a.md", "issues/a.en.md", "issues/a/index.en.md", "issues/en/a/index.md", "issues/en/a.md"]
            .map { rules.language(of: $0).stem }
        #expect(stems == Array(repeating: "issues/a", count: 5))
    }

    @Test("A site of one language knows none")
    func none() {
        #expect(ArchiveRules().language(of: "content/issues/a.en.md").plain == "content/issues/a.en.md")
    }

    @Test("A link to a file means the text in the language of the file that it stands in, else in the main one")
    func links() throws {
        let files = ["issues/a.md", "issues/b.md", "issues/a.en.md"].map { LinkedFile($0, page: RoutePath($0)) }
        let rules = try Self.rules()
        func target(_ link: String, from file: String, in language: String?) -> String? {
            SourceFiles(.example) { LinkedFile.places(files, in: language, by: rules) }.address(of: link, in: file)
        }
        #expect(target("a.md", from: "issues/b.md", in: nil) == "/issues/a.md")
        #expect(target("a.en.md", from: "issues/b.md", in: nil) == "/issues/a.en.md")
        #expect(target("a.md", from: "issues/c.en.md", in: "en") == "/issues/a.en.md")
        #expect(target("b.md", from: "issues/c.en.md", in: "en") == "/issues/b.md")
        #expect(target("b.md", from: "issues/en/c.md", in: "en") == "/issues/b.md")
        #expect(target("a.md", from: "issues/c.zh-TW.md", in: "zh-TW") == "/issues/a.md")
    }
}
