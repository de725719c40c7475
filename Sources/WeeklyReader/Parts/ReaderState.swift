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
            [HTMLRenderer.markup(of: blocks)], range: blocks.range,
            items: [item(at: blocks.range, anchor: anchor, content)])
    }

    /// A passage of several items, which stand in its rows; `ids` are their anchors by where the rows begin.
    func passage(_ blocks: [Block], ids: [Int: String], items: [Item]) -> Passage {
        Passage([HTMLRenderer.markup(of: blocks, ids: ids)], range: blocks.range, items: items)
    }

    /// What no reader claims, as it stands.
    func prose(_ blocks: [Block]) -> Passage {
        let content = RichText(blocks)
        return Passage(
            [content.markup], range: blocks.range, items: [item(at: blocks.range, anchor: nil, .prose(content))])
    }

    func item(at range: SourceRange, anchor: String?, _ content: Item.Content) -> Item {
        Item(line: file.line(at: range.lower), range: range, anchor: anchor, content: content)
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

extension [Block] {
    /// Where they stand, from the first to the last; in front of the file where there are none.
    var range: SourceRange {
        guard let first = first(where: { !$0.range.isEmpty }) else { return first?.range ?? SourceRange(at: 0) }
        // The library knows no place for some blocks, such as an empty item's.
        return reduce(first.range) { $1.range.isEmpty ? $0 : $0.union($1.range) }
    }
}
