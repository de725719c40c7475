import Testing
import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyModel

@testable import WeeklyReader

@Suite("Sections, passages and items know where they stand")
struct RangeTests {
    @Test("An item's range is what the editor wrote of it")
    func items() {
        let text = """
            ### 读者问答

            **1、@小王** 提问：

            > 甲？

            A：乙。

            ### 推荐阅读

            - [文章一](/1)
            - [文章二](/2)

            """
        let read = ReadIssue(text)
        #expect(read.sections.map { Self.slice(text, $0.range).prefix(9) } == ["### 读者问答\n", "### 推荐阅读\n"])
        let question = read.sections[0].items[0].range
        #expect(Self.slice(text, question).hasPrefix("**1、@小王**") && Self.slice(text, question).hasSuffix("乙。"))
        #expect(read.sections[1].items.map { Self.slice(text, $0.range) } == ["[文章一](/1)", "[文章二](/2)"])
    }

    @Test("What stands in one paragraph is parted where the next thing begins")
    func parted() {
        let text = "### 读者问答\n\n@小王 提问：\n> 甲？\n\nA：乙。\n@小李 提问：\n> 丙？\n\nA：丁。\n"
        let slices = ReadIssue(text).sections[0].passages.map { Self.slice(text, $0.range) }
        #expect(slices == ["@小王 提问：\n> 甲？\n\nA：乙。", "@小李 提问：\n> 丙？\n\nA：丁。"])
    }

    @Test("A comment alone below a heading stands in its section")
    func comment() {
        let text = "### 社区动态\n<!-- 待写 -->"
        let section = ReadIssue(text).sections[0]
        #expect(Self.slice(text, section.range) == text)
        #expect(section.passages.allSatisfy { section.range.contains($0.range) })
    }

    @Test("Passages are apart, in order and in their section; items are in their passage", arguments: 0..<300)
    func nested(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = Mutation.mutated(Mutation.issue(&random), &random)
        for section in ReadIssue(text).sections {
            var end = section.range.lower
            for passage in section.passages {
                #expect(end <= passage.range.lower, "seed \(seed):\n\(text)")
                #expect(section.range.contains(passage.range), "seed \(seed):\n\(text)")
                end = passage.range.upper
                for item in passage.items { #expect(passage.range.contains(item.range), "seed \(seed):\n\(text)") }
            }
        }
    }

    @Test("Every block stands in one passage, a parted one in as many as it was parted into", arguments: 0..<300)
    func blocks(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = Mutation.mutated(Mutation.issue(&random), &random)
        let file = SourceFile(path: "issue.md", text: text)
        let document = MarkdownParser.parse(file).0
        let read = ReadIssue(document, file, ReadIssue.date(2022, 3, 4))
        // Footnotes are one passage, from the first to the last, wherever they stand between other blocks.
        let sections = read.sections.dropLast(document.footnotes.isEmpty ? 0 : 1)
        let passages = sections.flatMap { $0.passages.map(\.range) }.filter { !$0.isEmpty }
        let headings = sections.filter { $0.heading != nil }.map { section in
            SourceRange(section.range.lower, section.passages.first?.range.lower ?? section.range.upper)
        }
        for block in document.blocks where !block.range.isEmpty {
            let places = (passages + headings).filter { $0.lower < block.range.upper && block.range.lower < $0.upper }
            #expect(!places.isEmpty, "\(block.range), seed \(seed):\n\(text)")
            let isWhole = places.contains { $0.contains(block.range) }
            #expect(!isWhole || places.count == 1, "\(block.range), seed \(seed):\n\(text)")
        }
    }

    private static func slice(_ text: String, _ range: SourceRange) -> String {
        SourceFile(path: "issue.md", text: text).slice(range).description
    }
}
