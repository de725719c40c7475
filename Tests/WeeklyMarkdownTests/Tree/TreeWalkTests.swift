import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Walks through the tree")
struct TreeWalkTests {
    private func parse(_ markdown: String) -> Document {
        MarkdownParser.parse(SourceFile(path: "a.md", text: markdown)).0
    }

    private func cleaned(_ markdown: String) -> Document {
        let file = SourceFile(path: "a.md", text: markdown)
        return Sanitiser.clean(MarkdownParser.parse(file).0, in: file).0
    }

    private static let blocks: [(markdown: String, children: [String])] = [
        ("> 一\n>\n> 二", ["一", "二"]), ("- 一\n\n  二\n- 三", ["一", "二", "三"]), ("1. 一\n2. 二", ["一", "二"]),
        ("<div>\n\n一\n\n二\n\n</div>", ["一", "二"]), ("> > 一\n>\n> 二", ["一", "二"]), ("- - 一\n  - 二\n- 三", ["一\n二", "三"]),
        ("字", []), ("# 字", []), ("|一|\n|-|\n|二|", []), ("```\n字\n```", []), ("---", []), ("<p>字</p>", []),
    ]

    @Test("A block's children are those of quotes, containers and list items, and of nothing else", arguments: blocks)
    func children(_ markdown: String, _ children: [String]) throws {
        let block = try #require(cleaned(markdown).blocks.first)
        #expect(block.children.map { PlainText.of([$0]) } == children)
    }

    @Test("They are the same by whichever way one asks for them", arguments: blocks)
    func agree(_ markdown: String, _ children: [String]) throws {
        let block = try #require(cleaned(markdown).blocks.first)
        var walked: [Block] = []
        block.forEachChild { walked.append($0) }
        #expect(walked == block.children)
        #expect(block.hasChild { _ in true } == !children.isEmpty)
        #expect(!block.hasChild { _ in false })
        for child in walked { #expect(block.hasChild { $0 == child }) }
        var siblings: [[Block]] = []
        let same = block.mapChildren {
            siblings.append($0)
            return $0
        }
        #expect(same == block && siblings.flatMap(\.self) == walked)
    }

    @Test("It stops at the first child that is looked for")
    func stops() throws {
        let block = try #require(parse("- 一\n- 二\n- 三").blocks.first)
        var asked = 0
        let found = block.hasChild {
            asked += 1
            return PlainText.of([$0]) == "二"
        }
        #expect(found && asked == 2)
    }

    @Test(
        "Exchanging children leaves all else as it was",
        arguments: [
            ("> 一\n>\n> 二", "<blockquote>\n<p>一</p>\n</blockquote>\n"),
            (
                "- [x] 一\n\n  二\n\n- 三",
                "<li><span class=\"checkbox\">☑</span> \n<p>一</p>\n</li>\n<li>\n<p>三</p>\n</li>\n"
            ),
            ("3. 一\n\n   二\n\n4. 三", "<ol start=\"3\">\n<li>\n<p>一</p>\n</li>\n<li>\n<p>三</p>\n</li>\n</ol>\n"),
            ("<div title=\"t\">\n\n一\n\n二\n\n</div>", "<div title=\"t\">\n<p>一</p>\n</div>\n"),
        ])
    func mapChildren(_ markdown: String, _ html: String) throws {
        let block = try #require(cleaned(markdown).blocks.first)
        let first = block.mapChildren { Array($0.prefix(1)) }
        #expect(first.range == block.range)
        #expect(HTMLRenderer.render([first]).contains(html), "\(HTMLRenderer.render([first]))")
    }

    @Test("Every block is met once, each before those within it, footnotes last")
    func forEachBlock() {
        let document = parse(
            "# 题[^1]\n\n> - 一\n>   > 二\n> - 三\n\n|四|\n|-|\n|五|\n\n```\n六\n```\n\n[^1]: 七\n\n    - 八\n")
        var met: [String] = []
        document.forEachBlock { met.append($0.name) }
        #expect(
            met == [
                "heading", "quote", "list", "paragraph", "quote", "paragraph", "paragraph", "table", "code",
                "paragraph", "list", "paragraph",
            ])
        var ofBlocks = 0
        document.blocks.forEachBlock { _ in ofBlocks += 1 }
        #expect(ofBlocks == met.count - 3)
    }

    @Test(
        "Paragraphs, headings and cells hold rows of inlines",
        arguments: [
            ("字", ["字"]), ("# 题", ["题"]), ("|一|二|\n|-|-|\n|三|四|\n|五|", ["一", "二", "三", "四", "五", ""]),
            ("> 字", []), ("- 字", []), ("    字", []), ("---", []), ("<div>\n字\n</div>", []),
        ])
    func inlineRows(_ markdown: String, _ rows: [String]) throws {
        let block = try #require(parse(markdown).blocks.first)
        #expect(block.inlineRows.map { PlainText.of($0) } == rows)
        #expect(block.hasInlineRow { _ in true } == !rows.isEmpty)
        for row in rows { #expect(block.hasInlineRow { PlainText.of($0) == row }) }
        #expect(!block.hasInlineRow { PlainText.of($0) == "无" })
    }

    @Test("All rows of a document are met in the order of the source")
    func forEachInlineRow() {
        let document = parse("# 一\n\n> 二\n>\n> - 三\n>   - 四\n\n|五|六|\n|-|-|\n|七|八|\n\n九\n")
        var met = ""
        document.blocks.forEachInlineRow { met += PlainText.of($0) }
        #expect(met == "一二三四五六七八九")
    }

    @Test(
        "Exchanging rows leaves level, ranges and alignment as they were",
        arguments: ["字", "### 字", "|字|字|\n|:-|-:|\n|字|字|"])
    func mapInlineRows(markdown: String) throws {
        let block = try #require(parse(markdown).blocks.first)
        let other = try #require(parse(markdown.replacing("字", with: "文")).blocks.first)
        let mapped = block.mapInlineRows { $0.map { Inline(.text("文"), range: $0.range) } }
        #expect(mapped == other && mapped != block)
    }

    @Test("Blocks without rows of their own stay as they are", arguments: ["> 字", "- 字", "    字", "---", "<p>字</p>"])
    func mapsNothing(markdown: String) throws {
        let block = try #require(parse(markdown).blocks.first)
        #expect(block.mapInlineRows { _ in [] } == block)
    }

    @Test("A table's rows begin with its header")
    func allRows() throws {
        guard case .table(let table)? = parse("|一|\n|-|\n|二|\n|三|").blocks.first?.kind else {
            Issue.record("there is no table")
            return
        }
        #expect(table.allRows == [table.header] + table.rows && table.allRows.count == 3)
    }

    // MARK: Inlines

    private static let inlines: [(markdown: String, children: String, isEmphasis: Bool)] = [
        ("*a `b`*", "a b", true), ("**a b**", "a b", true), ("~~a b~~", "a b", true), ("[a *b*](/x)", "a b", false),
        ("![a *b*](/x)", "a b", false), ("<https://a.org>", "https://a.org", false), ("a", "", false),
        ("`a`", "", false),
    ]

    @Test("Emphasis, links and images hold inlines", arguments: inlines)
    func inlineChildren(_ markdown: String, _ text: String, _ isEmphasis: Bool) throws {
        let inline = try #require(parse(markdown).blocks.first?.inlineRows.first?.first)
        #expect(PlainText.of(inline.children) == text)
        #expect(inline.emphasised == (isEmphasis ? inline.children : nil))
        #expect(inline.mapChildren { $0 } == inline)
        let emptied = inline.mapChildren { _ in [] }
        #expect(emptied.children.isEmpty && emptied.range == inline.range && (emptied == inline) == text.isEmpty)
    }

    @Test("Exchanging what a link or an image holds leaves its address and title")
    func mapInlineChildren() throws {
        let row = try #require(parse("[a](/x \"t\")![b](/y \"u\")").blocks.first?.inlineRows.first)
        let other = row.map { inline in inline.mapChildren { _ in [Inline(.text("c"), range: inline.range)] } }
        let html = HTMLRenderer.render(other, style: .reference)
        #expect(html == "<a href=\"/x\" title=\"t\">c</a><img src=\"/y\" alt=\"c\" title=\"u\" />")
    }

    @Test("Every inline is met once, each before those within it")
    func forEachInline() throws {
        let row = try #require(parse("a **b *c* [d ![e](/y)](/x)**\n`f`").blocks.first?.inlineRows.first)
        var met = ""
        row.forEachInline { inline in
            switch inline.kind {
            case .text(let text), .code(let text): met += text.trimmed
            case .strong: met += "S"
            case .emphasis: met += "E"
            case .link: met += "L"
            case .image: met += "I"
            case .softBreak: met += "/"
            default: met += "?"
            }
        }
        #expect(met == "aSbEcLdIe/f")
    }

    @Test("Line endings are soft and hard breaks", arguments: [("a\nb", 1), ("a\\\nb", 1), ("a<br>b", 0), ("一\n二", 1)])
    func lineEndings(_ markdown: String, _ count: Int) throws {
        let row = try #require(parse(markdown).blocks.first?.inlineRows.first)
        #expect(row.count { $0.isLineEnding } == count)
    }
}

extension Block {
    fileprivate var name: String {
        switch kind {
        case .paragraph: "paragraph"
        case .heading: "heading"
        case .blockQuote: "quote"
        case .list: "list"
        case .codeBlock: "code"
        case .html: "html"
        case .thematicBreak: "break"
        case .table: "table"
        case .container: "container"
        }
    }
}

extension String {
    fileprivate var trimmed: String { filter { $0 != " " } }
}
