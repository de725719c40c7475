import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@testable import WeeklyReader

@Suite("What an issue is about, taken from its text")
struct TextExcerptTests {
    private func excerpt(_ text: String) -> String? {
        TextExcerpt.of(MarkdownParser.parse(SourceFile(path: "a.md", text: text)).0.blocks)
    }

    @Test(
        "The first paragraph, or all before a mark",
        arguments: [
            ("# 标题\n\n大家好，**这里**是\n周刊。\n\n第二段。\n", "大家好，这里是周刊。"),
            ("一。\n\n二。\n\n<!-- more -->\n\n三。\n", "一。 二。"), ("一。\n\n<!--more-->\n\n三。\n", "一。"),
            ("一。<!--excerpt--> 二。\n", "一。"), ("![图](a.png)\n\n一。\n", "一。"),
            ("<!-- more -->\n\n一。\n", "一。"), ("<!-- more of this -->\n\n一。\n\n二。\n", "一。"),
        ])
    func excerpts(text: String, expected: String) {
        #expect(excerpt(text) == expected)
    }

    @Test("A text without paragraphs says nothing, and a long one is cut")
    func limits() {
        #expect(excerpt("- a\n- b\n") == nil)
        #expect(excerpt("") == nil)
        #expect(excerpt(String(repeating: "字", count: 1000))?.count == 301)
    }
}
