internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// The state of reading one issue: what readers share, and what they have found so far.
struct ReaderState {
    let file: SourceFile
    let words: Words
    let dates: HumanDates
    var anchors = ItemAnchors()
    var diagnostics: [Diagnostic] = []

    func line(of block: Block) -> Int { file.line(at: block.range.lower) }

    /// A passage that says one thing.
    func passage(_ blocks: [Block], anchor: String?, _ content: Item.Content) -> Passage {
        Passage(
            html: HTMLRenderer.render(blocks),
            items: [Item(line: line(ofFirst: blocks), anchor: anchor, content: content)])
    }

    /// What no reader claims, as it stands.
    func prose(_ blocks: [Block]) -> Passage {
        let html = HTMLRenderer.render(blocks)
        let content = RichText(html: html, text: PlainText.of(blocks))
        return Passage(html: html, items: [Item(line: line(ofFirst: blocks), anchor: nil, content: .prose(content))])
    }

    func line(ofFirst blocks: [Block]) -> Int {
        blocks.first.map { line(of: $0) } ?? 1
    }
}

extension RichText {
    init(_ blocks: [Block]) {
        self = blocks.isEmpty ? .empty : RichText(html: HTMLRenderer.render(blocks), text: PlainText.of(blocks))
    }

    init(_ inlines: [Inline]) {
        self.init(html: HTMLRenderer.render(inlines), text: PlainText.of(inlines))
    }
}
