internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// The state of reading one issue: what readers share, and what they have found so far.
struct Reading {
    let file: SourceFile
    let dates: HumanDates
    var anchors = ItemAnchors()
    var diagnostics: [Diagnostic] = []

    func line(of block: Block) -> Int { file.line(at: block.range.lower) }

    /// A passage that says one thing.
    func passage(_ blocks: [Block], anchor: String?, _ content: Item.Content) -> Passage {
        Passage(
            [HTMLRenderer.markup(of: blocks)],
            items: [Item(line: line(ofFirst: blocks), anchor: anchor, content: content)])
    }

    /// What no reader claims, as it stands.
    func prose(_ blocks: [Block]) -> Passage {
        let content = RichText(blocks)
        return Passage([content.markup], items: [Item(line: line(ofFirst: blocks), anchor: nil, content: .prose(content))])
    }

    func line(ofFirst blocks: [Block]) -> Int {
        blocks.first.map { line(of: $0) } ?? 1
    }
}

extension RichText {
    init(_ blocks: [Block]) {
        self = blocks.isEmpty ? .empty : RichText(HTMLRenderer.markup(of: blocks), text: PlainText.of(blocks))
    }

    init(_ inlines: [Inline]) {
        self.init(HTMLRenderer.markup(of: inlines), text: PlainText.of(inlines))
    }
}

extension Block {
    /// A paragraph's content.
    var paragraph: [Inline]? {
        if case .paragraph(let inlines) = kind { inlines } else { nil }
    }

    /// Whether it shows pictures and says nothing.
    var isPicture: Bool {
        switch kind {
        case .paragraph(let inlines): inlines.hasImage && FoldedText.of(inlines).isEmpty
        case .blockQuote(let blocks), .container(_, let blocks): !blocks.isEmpty && blocks.allSatisfy(\.isPicture)
        case .html(let html): html.contains("<img") && HTMLText.plain(html).utf8.allSatisfy(\.isSpace)
        default: false
        }
    }
}
