package import WeeklyDiagnostics

/// What stands in a document, kind by kind, found in one walk: for whoever looks at all links, all headings and so on.
package struct DocumentParts: Sendable {
    /// A part and its place.
    package struct Found<Part: Sendable>: Sendable {
        /// As it stands in the tree.
        package let part: Part
        /// As of the node.
        package let range: SourceRange
    }

    /// A heading.
    package struct Heading: Sendable {
        /// 1 to 6.
        package let level: Int
        /// Its text.
        package let inlines: [Inline]
        /// Whether it stands in a quote, a list or a container.
        package let isNested: Bool
    }

    /// In document order, as all lists are; those of footnotes last.
    package private(set) var links: [Found<Link>] = []
    /// Pictures, also those that are the text of links.
    package private(set) var images: [Found<Image>] = []
    /// Headings, however deep.
    package private(set) var headings: [Found<Heading>] = []
    /// Paragraphs, however deep: their inlines.
    package private(set) var paragraphs: [Found<[Inline]>] = []
    /// Code on lines of its own.
    package private(set) var codeBlocks: [Found<CodeBlock>] = []
    /// Pieces of code within text, and formulas.
    package private(set) var codeSpans: [Found<String>] = []
    /// Tables.
    package private(set) var tables: [Found<Table>] = []
    /// Lists, however deep.
    package private(set) var lists: [Found<List>] = []
    /// HTML of the author's, in blocks and within text, as it may stand on the page.
    package private(set) var html: [Found<String>] = []
    /// Emphasis of any kind: the ranges with their marks.
    package private(set) var emphases: [SourceRange] = []

    /// Walks through a document.
    package init(_ document: Document) {
        add(document.blocks, isNested: false)
        for footnote in document.footnotes { add(footnote.blocks, isNested: true) }
    }

    private mutating func add(_ blocks: [Block], isNested: Bool) {
        for block in blocks { add(block, isNested: isNested) }
    }

    private mutating func add(_ block: Block, isNested: Bool) {
        let range = block.range
        switch block.kind {
        case .paragraph(let inlines):
            paragraphs.append(Found(part: inlines, range: range))
            add(inlines)
        case .heading(let level, let inlines):
            headings.append(Found(part: Heading(level: level, inlines: inlines, isNested: isNested), range: range))
            add(inlines)
        case .blockQuote(let blocks), .container(_, let blocks): add(blocks, isNested: true)
        case .list(let list):
            lists.append(Found(part: list, range: range))
            for item in list.items { add(item.blocks, isNested: true) }
        case .codeBlock(let code): codeBlocks.append(Found(part: code, range: range))
        case .html(let text): html.append(Found(part: text, range: range))
        case .thematicBreak: break
        case .table(let table):
            tables.append(Found(part: table, range: range))
            for row in table.allRows { for cell in row.cells { add(cell.inlines) } }
        }
    }

    private mutating func add(_ inlines: [Inline]) {
        for inline in inlines { add(inline) }
    }

    private mutating func add(_ inline: Inline) {
        let range = inline.range
        switch inline.kind {
        case .text, .softBreak, .lineBreak, .footnoteReference: break
        case .code(let text): codeSpans.append(Found(part: text, range: range))
        // For whoever looks at texts it is code of another language.
        case .formula(let formula): codeSpans.append(Found(part: formula.tex, range: range))
        case .html(let text): html.append(Found(part: text, range: range))
        case .emphasis(let children), .strong(let children), .strikethrough(let children):
            emphases.append(range)
            add(children)
        case .link(let link):
            links.append(Found(part: link, range: range))
            add(link.inlines)
        case .image(let image): images.append(Found(part: image, range: range))
        }
    }
}
