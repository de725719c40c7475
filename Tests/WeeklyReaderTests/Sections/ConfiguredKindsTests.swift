import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Kinds that a site configures")
struct ConfiguredKindsTests {
    private static func kinds(_ body: String, _ kinds: [KindSettings]) -> [String] {
        Understood(body, kinds: kinds).outline
    }

    private static func named(_ name: String, _ headings: [String], _ holding: Holding = .entries) -> KindSettings {
        KindSettings(.named(NamedKind(name: name, holding: holding)), headings: headings)
    }

    @Test("A configured heading is not overruled by what stands below it, and no part is cut out")
    func configurationWins() {
        let body = "## 工具\n\n- [甲](/1)\n- [乙](/2)\n\n**本周推荐**\n\n- [丙](/3)\n"
        #expect(Self.kinds(body, [Self.named("tools", ["工具"])]) == ["tools: 工具", "tools: 本周推荐"])
        #expect(Self.kinds("## 新闻\n\n- [甲](/1)\n", [Self.named("other-news", ["新闻"], .prose)]) == ["other-news: 新闻"])
    }

    @Test("Latin words match as whole words, a number may follow")
    func wholeWords() {
        let kinds = [Self.named("brief", ["news"])]
        #expect(Self.kinds("## Newsletters\n\ntext\n", kinds) == ["other: Newsletters"])
        #expect(Self.kinds("## News\n\n- x\n", kinds) == ["brief: News"])
        #expect(Self.kinds("## news24\n\n- x\n", kinds) == ["brief: news24"])
    }

    @Test("Of several configured words in a heading the longer one decides")
    func longerWins() {
        let kinds = [Self.named("jobs", ["Jobs"]), Self.named("rust", ["Rust Jobs"]), Self.named("all", ["Rust"])]
        #expect(
            Self.kinds("## Rust Jobs\n\n- x\n\n## Other Jobs\n\n- x\n", kinds) == [
                "rust: Rust Jobs", "jobs: Other Jobs",
            ])
    }

    @Test("A deeper heading is of its parent's kind unless the configuration gives it its own")
    func inherits() {
        let kinds = [Self.named("changes", ["Core"]), Self.named("rfcs", ["RFCs"])]
        let body =
            "## Core\n\n- a\n\n### Library news\n\n- b\n\n### RFCs\n\n- c\n\n#### Approved\n\n- d\n\n## Else\n\ntext\n"
        #expect(
            Self.kinds(body, kinds) == [
                "changes: Core", "changes: Library news", "rfcs: RFCs", "rfcs: Approved", "other: Else",
            ])
    }

    @Test("A heading that is a link is an entry, whatever words its title holds")
    func linkedHeadings() {
        let kinds = [Self.named("reading", ["文章"]), Self.named("books", ["书"])]
        let read = Understood("## 文章\n\n### [一本书的故事](/1)\n\n说明。\n\n### 书\n\n- [乙](/2)\n", kinds: kinds)
        #expect(read.outline == ["reading: 文章", "books: 书"])
        #expect(read.items.map(\.titleLine) == ["一本书的故事", "乙"])
    }

    @Test("A bold line within is a heading where the configuration tells it, too")
    func boldLines() {
        let kinds = [Self.named("tools", ["工具"]), Self.named("books", ["书"])]
        let body = "## 工具\n\n**推荐阅读**\n\n- [甲](/1)\n\n**书**\n\n- [乙](/2)\n"
        #expect(Self.kinds(body, kinds) == ["tools: 工具", "tools: 推荐阅读", "books: 书"])
    }

    @Test("A bold line right above a list of entries heads a group of them; one within an entry's text does not")
    func groups() {
        let kinds = [Self.named("changes", ["Changes"])]
        let read = Understood(
            "## Changes\n\n**Mail**\n\n- [a](/1)\n\n**Letters**\n\n- [b](/2)\n\nAll for now.\n", kinds: kinds)
        #expect(read.outline == ["changes: Changes", "changes: Mail", "changes: Letters"])
        let entries = read.items.compactMap { if case .entry(let entry) = $0.content { entry } else { nil } }
        #expect(entries.map(\.group) == ["Mail", "Letters"] && entries.map(\.title) == ["a", "b"])
        let within = Understood("## Changes\n\n### One\n\nText.\n\n**How**\n\n- quickly\n", kinds: kinds)
        #expect(within.outline == ["changes: Changes"] && within.items.map(\.titleLine) == ["One"])
    }

    @Test("Where nothing is understood in a section of prose, nobody is told so")
    func proseIsMeant() {
        let read = Understood("## 封面\n\n一张图。\n", kinds: [Self.named("cover", ["封面"], .prose)])
        #expect(read.diagnostics.isEmpty)
    }

    @Test("A list in a configured section of which nothing is understood is told, a sentence is not")
    func nothingUnderstood() {
        let kinds = [Self.named("releases-of-ours", ["发布"], .releases)]
        #expect(Self.warnings("## 发布\n\n- 甲\n- 乙\n", kinds) == ["nothing-understood"])
        let figures = "|  | 平均 |\n| --- | --- |\n| 变慢 | 2% |\n| 变快 | 3% |\n"
        #expect(Self.warnings("## 发布\n\n整体变快了。\n\n\(figures)", kinds) == ["not-understood"])
        #expect(Self.warnings("## 发布\n\n本周没有发布。\n", kinds) == ["not-understood"])
        #expect(Self.warnings("## 发布\n\n- 甲\n- 乙\n", [Self.named("x", ["发布"], .prose)]) == [])
    }

    private static func warnings(_ body: String, _ kinds: [KindSettings]) -> [String] {
        Understood(body, kinds: kinds).diagnostics.map(\.id.name)
    }
}
