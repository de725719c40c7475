import Testing
import WeeklyModel

@testable import WeeklyReader

/// What whoever adds a kind owes to the reader, beyond what the compiler asks for.
@Suite("Every kind of item and of section")
struct EveryKindTests {
    /// An issue's text in which an item of the kind stands.
    private static func body(_ kind: ItemKind) -> String {
        switch kind {
        case .question: "### 读者问答\n\n**1、@小王 提问：**\n\n> 听海？\n\nA：看山。\n"
        case .release: "### 本周发布\n\n**发布 Alpha v1.2.0 版本**\n\n- 修复甲\n"
        case .scheduleEntry: "### 直播预告\n\n主题：听海\n\n时间：3 月 9 日 19:00\n"
        case .article: "### 推荐阅读\n\n- [听海](/1)\n"
        case .task: "### 新手任务\n\n**Alpha**\n\nEasy\n\n- 听海\n"
        case .event: "### 社区大事件\n\n恭喜 @小王 成为 Alpha Committer！\n"
        case .entry: "### 工具\n\n- [听海](/1)\n"
        case .quote: "### 言论\n\n> 听海。\n>\n> —— 小王\n"
        case .contributors: "### 本周贡献者\n\n![图](/p.png)\n"
        case .prose: "一段话。\n"
        }
    }

    private static let tools = KindSettings(
        .named(NamedKind(name: "tools", holding: .entries)), headings: ["工具"])

    @Test("It is read, and its fragment begins as the table of names says", arguments: ItemKind.allCases)
    func isRead(kind: ItemKind) throws {
        let item = try #require(Understood(Self.body(kind), kinds: [Self.tools]).items.first { $0.kind == kind })
        let prefix = "\(kind.anchorPrefix)"
        if let anchor = item.anchor { #expect(anchor == prefix || anchor.hasPrefix("\(prefix)-"), "\(anchor)") }
        #expect((item.anchor != nil) == (kind != .prose))
    }

    @Test("A word of some heading tells it", arguments: Section.Kind.known.filter { $0 != .other })
    func isTold(kind: Section.Kind) {
        #expect(ReadIssue.words.headings.signs.contains { $0.kind == kind && !$0.words.isEmpty })
    }

    @Test("The sections of every kind but mastheads and others hold items", arguments: Section.Kind.known)
    func holdsItems(kind: Section.Kind) {
        let isProse = kind == .masthead || kind == .other
        for isConfigured in [false, true] {
            let section = RawSection(kind: kind, isConfigured: isConfigured)
            #expect((SectionReaders.reader(of: section, ReadIssue.words) is ProseReader) == isProse)
        }
    }

    @Test("A kind that a site names may hold all that the program knows", arguments: Holding.allCases)
    func holding(holding: Holding) {
        let kind = Section.Kind.named(NamedKind(name: "things", holding: holding))
        let reader = SectionReaders.reader(of: RawSection(kind: kind, isConfigured: true), ReadIssue.words)
        #expect((reader is ProseReader) == (holding == .prose))
    }
}
