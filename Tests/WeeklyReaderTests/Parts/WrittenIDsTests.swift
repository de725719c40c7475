import Testing
import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyModel
import WeeklyText

@testable import WeeklyReader

@Suite("Ids that an editor wrote")
struct WrittenIDsTests {
    private static let head = "---\ntitle: T\ndate: 2026-01-02\n---\n"

    private static func read(_ body: String) throws -> (issue: WeeklyModel.Issue, messages: [String]) {
        let kinds = [
            KindSettings(.named(NamedKind(name: "tools", holding: .entries)), headings: ["工具"]),
            KindSettings(.questions, headings: ["问答"]),
        ]
        let file = SourceFile(path: "issue.md", text: head + body)
        let (issue, diagnostics) = IssueReader(ReadingRules(timeZone: .utc, kinds: kinds)).read(
            IssueSource(file, name: "issue", path: "issue.md"))
        return (try #require(issue), diagnostics.map(\.message))
    }

    private static func anchors(_ body: String) throws -> [String] {
        try read(body).issue.sections.flatMap { section in
            section.items.filter { if case .prose = $0.content { false } else { true } }.map { $0.anchor ?? "" }
        }
    }

    private static func html(_ issue: WeeklyModel.Issue) -> String {
        issue.sections.flatMap(\.passages).map(\.html).joined()
    }

    @Test(
        "An id is the anchor of the item whose first line it ends or begins, and is not shown",
        arguments: [
            "- [甲](https://e.org/a) {#x}\n- [乙](https://e.org/b)\n", "- [甲](https://e.org/a){#x}\n\n  说明\n",
            "**甲**：说明 {#x}\n第二行\n", "1、[甲](https://e.org/a) {#x}\n2、[乙](https://e.org/b)\n",
            "### [甲](https://e.org/a) {#x}\n\n说明\n", "- <a id=\"x\"></a>[甲](https://e.org/a)\n",
            "<a name=\"x\"></a> **甲**：说明\n", "<a name='x'>**甲**</a>：说明\n",
            "| 名称 |\n| --- |\n| [甲](https://e.org/a) {#x} |\n",
        ])
    func items(body: String) throws {
        let (issue, messages) = try Self.read("## 工具\n\n" + body)
        let item = try #require(issue.sections.flatMap(\.items).first { $0.anchor != nil })
        #expect(item.anchor == "x" && item.titleLine == "甲")
        #expect(!Self.html(issue).contains("{#") && messages.filter { $0.contains("<a") || $0.contains("id") }.isEmpty)
    }

    @Test("Rows bear it where a page has them")
    func rows() throws {
        let (issue, _) = try Self.read(
            "## 工具\n\n- [甲](https://e.org/a) {#x}\n- [乙](https://e.org/b)\n- [丙](https://e.org/c) {#y}\n")
        let passage = try #require(issue.sections.first?.passages.first)
        let ids = passage.fragments[0].marks.filter { $0.kind == .id }.map { String(passage.fragments[0].text(at: $0)) }
        #expect(ids == ["x", "i-乙", "y"] && passage.items.map(\.anchor) == ["x", "i-乙", "y"])
        let links = passage.fragments[0].marks.filter { $0.kind == .address }.map { passage.fragments[0].text(at: $0) }
        #expect(links == ["https://e.org/a", "https://e.org/b", "https://e.org/c"])
    }

    @Test("Questions, releases and dates can have one, too")
    func kinds() throws {
        #expect(try Self.anchors("## 问答\n\n**1、@小王 提问：** {#q1}\n\n> 怎么重启？\n\nA：先停再起。\n") == ["q1"])
        #expect(try Self.anchors("## 问答\n\n#### 3、@小王 提问： {#q1}\n\n> 怎么重启？\n\nA：先停再起。\n") == ["q1"])
    }

    @Test("In any other line it leads to the passage")
    func passages() throws {
        let (issue, _) = try Self.read("## 说明\n\n这里只有文字。 {#here}\n\n## 工具\n\n**甲**：说明\n第二行 {#line}\n")
        #expect(Self.html(issue).contains("<span id=\"here\"></span><p>这里只有文字。</p>"))
        #expect(Self.html(issue).contains("<span id=\"line\"></span><p><strong>甲</strong>"))
    }

    @Test("What is no id stays as it is", arguments: ["- 甲 `{#x}`\n", "{#x}\n", "甲 {#x y}\n", "甲 {#x} 乙\n", "甲 {x}\n"])
    func text(body: String) throws {
        let (issue, _) = try Self.read("## 说明\n\n" + body)
        #expect(Self.html(issue).contains("{") && !Self.html(issue).contains("<span id"))
    }

    @Test("Of two equal ones the second gets a number, which is told")
    func duplicates() throws {
        let (issue, messages) = try Self.read(
            "## 工具 {#a}\n\n- [甲](https://e.org/a) {#x}\n- [乙](https://e.org/b) {#x}\n- [丙](https://e.org/c) {#a}\n- [丁](https://e.org/d) {#i-乙}\n"
        )
        #expect(issue.sections.flatMap(\.items).compactMap(\.anchor) == ["x", "x-1", "a-1", "i-乙-1"])
        #expect(messages.filter { $0.contains("is there already") }.count == 3)
        let (heads, told) = try Self.read("## 甲 {#a}\n\n文字\n\n## 乙 {#a}\n\n文字\n")
        #expect(
            heads.sections.compactMap { $0.heading?.anchor } == ["a", "a-1"] && told.contains { $0.contains("id a") })
        let (own, silent) = try Self.read("## 工具\n\n- [甲](https://e.org/a) {#i-甲}\n")
        #expect(
            own.sections.flatMap(\.items).compactMap(\.anchor) == ["i-甲"] && !silent.contains { $0.contains("already") }
        )
    }

    @Test("Thousands of equal ones are told apart")
    func many() throws {
        let list = String(repeating: "- [甲](https://e.org/a) {#x}\n", count: 2_000)
        let anchors = try Self.anchors("## 工具\n\n" + list)
        #expect(anchors.count == 2_000 && Set(anchors).count == 2_000 && anchors.last == "x-1999")
    }

    @Test("The summary of an issue and its title show none")
    func summary() throws {
        #expect(try Self.read("这是开头。 {#x}\n").issue.summary == "这是开头。")
    }
}
