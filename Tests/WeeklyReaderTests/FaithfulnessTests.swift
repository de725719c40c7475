import Testing
import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyModel

@testable import WeeklyReader

/// Whatever is read: nothing is lost, nothing is said twice.
@Suite struct FaithfulnessTests {
    @Test("Every letter of a mutated issue is in exactly one place", arguments: 0..<300)
    func mutated(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = Mutation.mutated(Mutation.issue(&random), &random)
        let file = SourceFile(path: "issue.md", text: text)
        let document = MarkdownParser.parse(file).0
        let read = ReadIssue(document, file, ReadIssue.date(2022, 3, 4))
        #expect(Letters.of(read) == Letters.of(document), "seed \(seed):\n\(text)")
    }

    @Test("Anchors are unique and in the rows that they name", arguments: 300..<360)
    func anchors(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let read = ReadIssue(Mutation.mutated(Mutation.issue(&random), &random))
        let anchors = read.items.compactMap(\.anchor)
        #expect(Set(anchors).count == anchors.count)
        #expect(!anchors.contains { $0.contains { $0.isWhitespace || $0 == "\"" } })
    }

    @Test(
        "Texts of odd shapes are read whole",
        arguments: [
            "", "\n\n", "A：", "@", "**", "> ", "- ", "# ", "《", "提问", "@ 提问：", "1. \n\n> 甲", "|时间|主题|\n|-|-|\n", "发布 v",
            "主题：", "**《**", "「」：https://example.org", "「", "@小王 提问：", "A：\n\nA：\n\n> \n", "# @小王 提问：\n\n> 甲",
        ])
    func odd(text: String) {
        let file = SourceFile(path: "issue.md", text: text)
        let document = MarkdownParser.parse(file).0
        #expect(Letters.of(ReadIssue(document, file, ReadIssue.date(2022, 3, 4))) == Letters.of(document))
    }

    @Test("Deep and long texts are read")
    func large() {
        let deep = String(repeating: "> ", count: 300) + "甲\nA：乙"
        let long = "### 读者问答\n\n" + String(repeating: "> 甲？\n\nA：乙。@a [b](/c)\n\n丙。\n\n", count: 2000)
        for text in [deep, long] {
            let file = SourceFile(path: "issue.md", text: text)
            let document = MarkdownParser.parse(file).0
            #expect(Letters.of(ReadIssue(document, file, ReadIssue.date(2022, 3, 4))) == Letters.of(document))
        }
    }
}

/// The letters of a text and how often each stands in it; marks that tell speakers are left out.
private enum Letters {
    static func of(_ document: Document) -> [Unicode.Scalar: Int] {
        count(HTMLRenderer.render(document))
    }

    static func of(_ read: ReadIssue) -> [Unicode.Scalar: Int] {
        var html = ""
        for section in read.sections {
            html += section.heading?.content.html ?? ""
            for passage in section.passages { html += passage.html }
        }
        return count(html)
    }

    /// Han letters say enough, pictures and links beside them: digits of lists and letters of marks come and go with mark-up.
    private static func count(_ html: String) -> [Unicode.Scalar: Int] {
        let links = String(repeating: "链", count: html.ranges(of: "href=").count)
        let pictures = String(repeating: "像", count: html.ranges(of: "<img").count)
        return (HTMLText.plain(html) + links + pictures).unicodeScalars.reduce(into: [:]) { counts, scalar in
            guard (0x4E00...0x9FFF).contains(scalar.value), !"答回复问提".unicodeScalars.contains(scalar) else { return }
            counts[scalar, default: 0] += 1
        }
    }
}

/// The same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Issues as no editor would write them.
enum Mutation {
    static func issue(_ random: inout SeededGenerator) -> String {
        parts.shuffled(using: &random).prefix(Int.random(in: 1...parts.count, using: &random)).joined(separator: "\n\n")
    }

    static func mutated(_ text: String, _ random: inout SeededGenerator) -> String {
        var text = text
        for _ in 0..<Int.random(in: 0...4, using: &random) { text = mutatedOnce(text, &random) }
        return text
    }

    private static func mutatedOnce(_ text: String, _ random: inout SeededGenerator) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let line = Int.random(in: 0..<lines.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return String(text.unicodeScalars.prefix(Int.random(in: 0...text.unicodeScalars.count, using: &random)))
        case 1: lines.shuffle(using: &random)
        case 2: lines[line] = (marks.randomElement(using: &random) ?? "") + lines[line]
        case 3: lines[line] += marks.randomElement(using: &random) ?? ""
        case 4: lines.removeAll { $0.isEmpty }
        default: lines += issue(&random).split(separator: "\n").map(String.init)
        }
        return lines.joined(separator: "\n")
    }

    private static let marks = [
        "> ", "- ", "1. ", "**", "*", "A：", "Q：", "@", "#", "### ", "    ", "`", "|", "《", "：", "<br />", "「", "[",
        "](/x)", "1、", "\u{A0}",
        "提问：", "发布 v1.0.0", "时间：3月9日",
    ]

    private static let parts = [
        "### 读者问答", "**1、@小明** 提问：", "@小红 提问：\n> 山那边是什么？\n![图](https://example.org/p.png)", "> 海有多深？\n> 天有多高？",
        "A：山那边是海。\n「Alpha」：[https://example.org](https://example.org)",
        "A：海很深：\n- 很深\n- 非常深\nBeta：https://example.org/b",
        "**2. @user #12**\n@user\n> 云从哪里来？", "- Alpha：https://example.org/a", "### 项目进展\n\n**本周详情如下：**",
        "**1、发布 Alpha v1.0.0 版本，主要变更如下：**\n- 新增甲\n  - 细节一\n- 修复乙\n详细参考：[报告](/r)", "发布 Beta v2.0\ni. 第一\nii. 第二",
        "恭喜小王（@user）成为 Alpha Committer。", "### 推荐阅读\n\n- [文章一](/1)\n- [文章二](/2)", "[文章三](/3)\n\n[文章四](/4)",
        "标题五\n\n[![图](https://example.org/p.png)](/5)", "### 社区直播预告\n\n- 主题：《看海》\n- 时间：3月9日19:00-20:00\n- 嘉宾：小李，船长",
        "| 时间 | 主题 | 嘉宾 |\n| --- | --- | --- |\n| 3/9 | 看山 | 小张 |\n| 3/10 | 看云 | 小赵 |",
        "**社区会议回顾**\n\n**Alpha：**\n\n主题：例会\n时间：3 月 1 日",
        "### 新手任务\n\n**Alpha**\n\n- Easy\n扫地\n洗碗\n\n- Hard\n种树\n\n详见：https://example.org/t",
        "### 社区大事件\n\n**NO.1 新成员**\n\n欢迎。",
        "### 本周贡献\n\n![图](https://example.org/p.png)", "一段普通的话[^1]。\n\n[^1]: 脚注的话。", "```\n代码甲\n```", "<div>网页乙</div>",
        "#### 小标题", "***粗斜***\n**粗\n粗**尾",
    ]
}
