import Testing
import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyModel

@testable import WeeklyReader

@Suite("Reading files into issues")
struct IssueReaderTests {
    private let reader = IssueReader(ReadingRules())

    @Test("Files that are read together give what each gives alone")
    func together() {
        let sources = (0..<80).map(Self.source)
        let together = reader.read(sources)
        #expect(together.count == sources.count)
        let kinds = together[1].issue?.sections.map(\.kind)
        #expect(kinds == [.questions, .releases, .other])
        #expect(together[1].diagnostics.contains { $0.id.name == "unsafe-html" })
        for (source, read) in zip(sources, together) {
            let alone = reader.read(source)
            #expect(read.issue == alone.issue && read.diagnostics == alone.diagnostics, "\(source.path)")
        }
    }

    @Test("A file that is no issue leaves the others as they are")
    func broken() {
        let results = reader.read([Self.source(1), Self.source(0), Self.source(2)])
        #expect(results.map { $0.issue?.frontMatter.title } == ["Issue 1", nil, "Issue 2"])
        #expect(results.map(\.diagnostics.hasErrors) == [false, true, false])
    }

    @Test("No run has more files or bytes than may be held together")
    func runs() {
        let short = IssueSource(SourceFile(path: "a.md", text: "short"), name: "a", path: "a.md")
        let long = IssueSource(
            SourceFile(path: "b.md", text: String(repeating: "x", count: 400_000)), name: "b", path: "b.md")
        #expect(([] as [IssueSource]).runs.isEmpty)
        #expect(Array(repeating: short, count: 150).runs.map(\.count) == [64, 64, 22])
        #expect([short, long, long, short, long].runs.map(\.count) == [2, 2, 1])
        let huge = IssueSource(
            SourceFile(path: "c.md", text: String(repeating: "x", count: 600_000)), name: "c", path: "c.md")
        #expect([huge, huge, short].runs.map(\.count) == [1, 1, 1])
    }

    @Test("The tree of an issue can be asked for again: what is read from it is the issue", arguments: 1..<5)
    func document(number: Int) throws {
        let reader = IssueReader(ReadingRules(timeZone: ReadIssue.shanghai))
        let source = Self.source(number)
        let issue = try #require(reader.read(source).issue)
        let document = try #require(reader.document(of: source))
        #expect(!document.blocks.isEmpty && document.footnotes.count == 1)
        #expect(!HTMLRenderer.render(document).contains("<marquee>"))
        #expect(ReadIssue(document, source.file, issue.frontMatter.date).sections == issue.sections)
    }

    @Test("A file that is no issue has no tree")
    func noDocument() {
        #expect(reader.document(of: Self.source(0)) == nil)
    }

    /// Every seventh has no front matter; all have a question, a release with a footnote, and HTML that may not stay.
    private static func source(_ number: Int) -> IssueSource {
        let front = number % 7 == 0 ? "" : "---\ntitle: Issue \(number)\ndate: 2022-03-04\n---\n"
        let text = """
            ### 每周读者问答

            **\(number)、@小王 提问：**

            > 为什么是 \(number)？

            A：因为 <marquee>如此</marquee>。

            ### 本周发布

            **Alpha 发布 v1.\(number).0 版本**，改动如下：[^a]

            - 修复 \(number) 个问题

            [^a]: 脚注
            """
        return IssueSource(
            SourceFile(path: "\(number).md", text: front + text), name: "\(number)", path: "issues/\(number).md")
    }
}
