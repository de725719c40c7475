internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

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
        passage(blocks, as: HTMLRenderer.markup(of: blocks), anchor: anchor, content)
    }

    /// The same where its HTML is known.
    func passage(_ blocks: [Block], as markup: Markup, anchor: String?, _ content: Item.Content) -> Passage {
        let range = blocks.range
        return Passage([markup], range: range, items: [item(at: range, anchor: anchor, content)])
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
        // By a pointer, so that no block is copied for its range.
        withUnsafeBufferPointer { blocks in
            var range = blocks.first?.range ?? SourceRange(at: 0)
            for index in blocks.indices {
                let other = blocks[index].range
                // The library knows no place for some blocks, such as an empty item's.
                if !other.isEmpty { range = range.isEmpty ? other : range.union(other) }
            }
            return range
        }
    }
}
