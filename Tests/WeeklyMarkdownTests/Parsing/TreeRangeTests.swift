import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Places in the tree")
struct TreeRangeTests {
    /// Every block and inline with the text that stands at its place, in document order.
    private struct Outline {
        let file: SourceFile
        var lines: [String] = []

        mutating func add(_ blocks: [Block]) {
            for block in blocks { add(block) }
        }

        private mutating func add(_ name: String, _ range: SourceRange) {
            lines.append("\(name) \(file.slice(range))")
        }

        private mutating func add(_ block: Block) {
            switch block.kind {
            case .paragraph(let inlines): add("p", block.range, inlines)
            case .heading(let level, let inlines): add("h\(level)", block.range, inlines)
            case .codeBlock: add("pre", block.range)
            case .html: add("html", block.range)
            case .thematicBreak: add("hr", block.range)
            case .blockQuote(let blocks):
                add("quote", block.range)
                add(blocks)
            case .container(let container, let blocks):
                add(container.name, block.range)
                add(blocks)
            case .list(let list):
                add(list.marker == .bullet ? "ul" : "ol", block.range)
                for item in list.items {
                    add("li", item.range)
                    add(item.blocks)
                }
            case .table(let table):
                add("table", block.range)
                for row in [table.header] + table.rows {
                    add("tr", row.range)
                    for cell in row.cells { add("td", cell.range, cell.inlines) }
                }
            }
        }

        private mutating func add(_ name: String, _ range: SourceRange, _ inlines: [Inline]) {
            add(name, range)
            for inline in inlines { add(inline) }
        }

        private mutating func add(_ inline: Inline) {
            switch inline.kind {
            case .text: add("text", inline.range)
            case .softBreak, .lineBreak: break
            case .code: add("code", inline.range)
            case .formula: add("math", inline.range)
            case .html: add("tag", inline.range)
            case .emphasis(let children): add("em", inline.range, children)
            case .strong(let children): add("strong", inline.range, children)
            case .strikethrough(let children): add("del", inline.range, children)
            case .link(let link): add("a", inline.range, link.inlines)
            case .image(let image): add("img", inline.range, image.inlines)
            case .footnoteReference: add("ref", inline.range)
            }
        }
    }

    private func outline(_ markdown: String, after head: String = "") -> [String] {
        let file = SourceFile(path: "a.md", text: head + markdown)
        let (document, _) = MarkdownParser.parse(file, from: head.utf8.count)
        var outline = Outline(file: file)
        outline.add(document.blocks)
        for footnote in document.footnotes {
            outline.lines.append("footnote \(file.slice(footnote.range))")
            outline.add(footnote.blocks)
        }
        return outline.lines
    }

    struct Case: CustomTestStringConvertible {
        let markdown: String
        let outline: [String]

        init(_ markdown: String, _ outline: [String]) {
            (self.markdown, self.outline) = (markdown, outline)
        }

        var testDescription: String { markdown.debugDescription }
    }

    private static let cases = [
        Case("字 a\n", ["p 字 a", "text 字 a"]),
        Case("一\n二\n\n三\n", ["p 一\n二", "text 一", "text 二", "p 三", "text 三"]),
        Case("## 题 **x**\n", ["h2 ## 题 **x**", "text 题 ", "strong **x**", "text x"]),
        Case("---\n\n字\n", ["hr ---", "p 字", "text 字"]),
        Case("```swift\nlet a\n```\n", ["pre ```swift\nlet a\n```"]),
        Case("<div>\n字\n</div>\n", ["html <div>\n字\n</div>"]),
        Case("<!-- 字 -->\n\n一", ["html <!-- 字 -->", "p 一", "text 一"]),
        Case("# 题\n<!--\n字\n-->\n一", ["h1 # 题", "text 题", "html <!--\n字\n-->", "p 一", "text 一"]),
        Case(
            "> <!-- 字\n> -->\n> <?a?>\n\n<pre>\n\n字</pre>",
            ["quote > <!-- 字\n> -->\n> <?a?>", "html <!-- 字\n> -->", "html <?a?>", "html <pre>\n\n字</pre>"]),
        Case(
            "- <div>\n  字\n\n  <!-- 字 -->",
            [
                "ul - <div>\n  字\n\n  <!-- 字 -->", "li - <div>\n  字\n\n  <!-- 字 -->", "html <div>\n  字",
                "html <!-- 字 -->",
            ]),
        Case("> 一\n> 二\n", ["quote > 一\n> 二", "p 一\n> 二", "text 一", "text 二"]),
        Case("> 一\n二 `c`\n", ["quote > 一\n二 `c`", "p 一\n二 `c`", "text 一", "text 二 ", "code `c`"]),
        // The library's columns are off by two here, where the text begins alike.
        Case(
            "- 一\nJJJJJJJJJJJJ字[二](/x)\n",
            [
                "ul - 一\nJJJJJJJJJJJJ字[二](/x)", "li - 一\nJJJJJJJJJJJJ字[二](/x)", "p 一\nJJJJJJJJJJJJ字[二](/x)", "text 一",
                "text JJJJJJJJJJJJ字", "a [二](/x)", "text 二",
            ]),
        Case("- 一\n- 二\n\n字", ["ul - 一\n- 二", "li - 一", "p 一", "text 一", "li - 二", "p 二", "text 二", "p 字", "text 字"]),
        Case(
            "1. 一\n   > 二 *三*\n",
            [
                "ol 1. 一\n   > 二 *三*", "li 1. 一\n   > 二 *三*", "p 一", "text 一", "quote > 二 *三*", "p 二 *三*", "text 二 ",
                "em *三*", "text 三",
            ]),
        Case(
            "|甲|乙|\n|-|-|\n|a **b**|`c`|\n",
            [
                "table |甲|乙|\n|-|-|\n|a **b**|`c`|", "tr |甲|乙|", "td 甲", "text 甲", "td 乙", "text 乙", "tr |a **b**|`c`|",
                "td a **b**", "text a ", "strong **b**", "text b", "td `c`", "code `c`",
            ]),
        Case(
            "*a* _b_ **c** ~~d~~ `e`",
            [
                "p *a* _b_ **c** ~~d~~ `e`", "em *a*", "text a", "text  ", "em _b_", "text b", "text  ", "strong **c**",
                "text c", "text  ", "del ~~d~~", "text d", "text  ", "code `e`",
            ]),
        Case(
            "字 [名](/x \"题\") ![图](/y) 尾",
            [
                "p 字 [名](/x \"题\") ![图](/y) 尾", "text 字 ", "a [名](/x \"题\")", "text 名", "text  ", "img ![图](/y)",
                "text 图", "text  尾",
            ]),
        Case(
            "字 <https://a.b/c> x",
            ["p 字 <https://a.b/c> x", "text 字 ", "a <https://a.b/c>", "text https://a.b/c", "text  x"]),
        Case(
            "字 https://a.b/c x", ["p 字 https://a.b/c x", "text 字 ", "a https://a.b/c", "text https://a.b/c", "text  x"]),
        Case(
            "> 一\n> 二 **三** [四](/五)\n",
            [
                "quote > 一\n> 二 **三** [四](/五)", "p 一\n> 二 **三** [四](/五)", "text 一", "text 二 ", "strong **三**", "text 三",
                "text  ", "a [四](/五)", "text 四",
            ]),
        Case(
            "- 一\n  二 `三`\n", ["ul - 一\n  二 `三`", "li - 一\n  二 `三`", "p 一\n  二 `三`", "text 一", "text 二 ", "code `三`"]),
        Case("字 <kbd>x</kbd>", ["p 字 <kbd>x</kbd>", "text 字 ", "tag <kbd>", "text x", "tag </kbd>"]),
        Case("字[^a]\n\n[^a]: 注\n", ["p 字[^a]", "text 字", "ref [^a]", "footnote [^a]: 注", "p 注", "text 注"]),
        Case(
            "[b](\"x\n\n[b]: /u", ["p [b](\"x", "a [b]", "text b", "text (\"x"]),
        Case("``a ` b`` c", ["p ``a ` b`` c", "code ``a ` b``", "text  c"]),
    ]

    @Test("Every block and inline is where its text stands", arguments: cases)
    func areExact(_ expected: Case) {
        #expect(outline(expected.markdown) == expected.outline)
    }

    @Test("Front matter before the body moves every place, and changes none", arguments: cases)
    func followFrontMatter(_ expected: Case) {
        #expect(outline(expected.markdown, after: "---\n标题: 周刊\n---\n") == expected.outline)
    }

    @Test("Lines that end with CR LF are no different", arguments: cases)
    func followReturns(_ expected: Case) {
        let outline = outline(expected.markdown.replacing("\n", with: "\r\n"), after: "---\r\na: b\r\n---\r\n")
        #expect(outline.map { $0.replacing("\r\n", with: "\n") } == expected.outline)
    }
}
