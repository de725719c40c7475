internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The entries of one list or table: they stand in its rows.
struct EntryRows {
    private let maker: EntryMaker
    private var items: [Item] = []
    private var ids: [Int: String] = [:]

    init(maker: EntryMaker) { self.maker = maker }

    /// The list or the table, with its entries; prose where it has none.
    func passage(_ block: Block, _ state: inout ReaderState) -> Passage {
        items.isEmpty ? state.prose([block]) : state.passage([block], ids: ids, items: items)
    }

    // MARK: Lists

    /// The items of a list; those of a list below an item that only names them have that name as their group.
    mutating func collect(_ list: List, group: String?, _ state: inout ReaderState) {
        for item in list.items {
            guard let first = item.blocks.first else { continue }
            if let nested = item.nestedList, let name = first.groupName {
                collect(nested, group: name, &state)
            } else if maker.takesNested, let nested = item.nestedList, nested.items.count > 1 {
                addEach(of: nested, below: first, from: item.range.lower, group: group, &state)
            } else if let inlines = first.paragraph, let lead = EntryLead(inlines, state.words) {
                add(lead, item.blocks, at: item.range, group: group, &state)
            }
        }
    }

    /// An entry for each item of a list below a line that tells when and where all of them are.
    private mutating func addEach(
        of nested: List, below line: Block, from start: Int, group: String?, _ state: inout ReaderState
    ) {
        guard let lead = line.paragraph.flatMap({ EntryLead($0, state.words) }) else { return }
        for (index, item) in nested.items.enumerated() {
            let range = SourceRange(index == 0 ? start : item.range.lower, item.range.upper)
            add(lead, [line] + item.blocks, at: range, group: group, &state)
        }
    }

    private mutating func add(
        _ lead: EntryLead, _ blocks: [Block], at range: SourceRange, group: String?, _ state: inout ReaderState
    ) {
        guard let content = maker.content(lead, of: blocks, group: group, state.dates) else { return }
        let anchor = maker.anchor(content, &state)
        ids[range.lower] = ids[range.lower] ?? anchor
        items.append(state.item(at: range, anchor: anchor, content))
    }

    // MARK: Tables

    /// The rows of a table: the first cell with a link names the thing, else the first with words.
    mutating func collect(_ table: Table, group: String?, _ state: inout ReaderState) {
        for row in table.rows {
            let cells = row.cells.filter { !FoldedText.of($0.inlines).isEmpty }
            guard let named = cells.first(where: { $0.inlines.hasLink }) ?? cells.first,
                let lead = EntryLead(named.inlines, state.words)
            else { continue }
            let others = cells.filter { $0.range != named.range }
            let blocks = ([named] + others).map { Block(.paragraph($0.inlines), range: $0.range) }
            add(lead, blocks, at: row.range, group: group, &state)
        }
    }
}

extension Block {
    /// The words of a list's item that only names what is listed below it.
    fileprivate var groupName: String? {
        guard let inlines = paragraph, !inlines.hasLink else { return nil }
        let text = FoldedText.of(inlines)
        guard text.scalarCount <= 60, !text.contains(anyOf: Marks.sentenceEnds) else { return nil }
        return text.trimmingEnd(of: Marks.colons).string
    }
}
