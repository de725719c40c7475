internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads lists of things: items of lists, paragraphs with a number, a link or bold words in front, headings, rows of tables. What
/// follows one and is none belongs to it; prose in front stays prose.
struct EntriesReader: SectionReader {
    private let maker: EntryMaker
    /// Whether the items of every list are entries, whatever stands above it.
    private let listsStandAlone: Bool

    /// - Parameter make: makes an item of an entry.
    init(listsStandAlone: Bool = false, _ make: @escaping EntryMaker.Make) {
        self.listsStandAlone = listsStandAlone
        maker = EntryMaker(make: make)
    }

    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        var pass = EntriesPass(maker: maker, listsStandAlone: listsStandAlone, group: section.group)
        for block in section.blocks.flatMap({ $0.partedAtNumbers }) { pass.take(block, &state) }
        pass.close(&state)
        return pass.passages
    }
}

/// Goes through the blocks of a section.
private struct EntriesPass {
    private let maker: EntryMaker
    private let listsStandAlone: Bool
    /// What its entries are grouped by.
    private let group: String?
    private(set) var passages: [Passage] = []
    private var prose: [Block] = []
    private var open: OpenEntry?

    init(maker: EntryMaker, listsStandAlone: Bool, group: String?) {
        self.maker = maker
        self.listsStandAlone = listsStandAlone
        self.group = group
    }

    mutating func take(_ block: Block, _ state: inout ReaderState) {
        switch block.kind {
        case .heading(let level, let inlines):
            if let outer = open?.headingLevel, level > outer { return append(block) }
            begin(EntryLead(inlines, state.words), block, &state)
        case .paragraph(let inlines):
            let lead = EntryLead(inlines, state.words)
            if lead?.isMarked ?? false, !isWithinHeading(lead) { begin(lead, block, &state) } else { append(block) }
        case .list(let list): take(list, block, &state)
        case .table(let table) where open == nil: take(table, block, &state)
        case .thematicBreak:
            close(&state)
            prose.append(block)
        default: append(block)
        }
    }

    /// Whether it is a bold line within an entry that has a heading: that parts the entry's text.
    private func isWithinHeading(_ lead: EntryLead?) -> Bool {
        guard open?.headingLevel != nil, let lead else { return false }
        return lead.isNameOnly && !lead.isNumbered
    }

    /// Ends the entry that is open.
    mutating func close(_ state: inout ReaderState) {
        flushProse(&state)
        guard let entry = open else { return }
        open = nil
        if let content = maker.content(entry.lead, of: entry.blocks, group: group, state.dates) {
            passages.append(state.passage(entry.blocks, anchor: maker.anchor(content, &state), content))
        } else {
            passages.append(state.prose(entry.blocks))
        }
    }

    private mutating func begin(_ lead: EntryLead?, _ block: Block, _ state: inout ReaderState) {
        close(&state)
        if let lead { open = OpenEntry(lead: lead, blocks: [block]) } else { prose.append(block) }
    }

    private mutating func append(_ block: Block) {
        if open == nil { prose.append(block) } else { open?.blocks.append(block) }
    }

    private mutating func flushProse(_ state: inout ReaderState) {
        guard !prose.isEmpty else { return }
        passages.append(state.prose(prose))
        prose = []
    }

    // MARK: Lists and tables

    /// A list below an entry belongs to it, unless what is open has only a name: then that is the group of the list's items.
    private mutating func take(_ list: List, _ block: Block, _ state: inout ReaderState) {
        if let open, !listsStandAlone, !open.isNameOnly, !open.names(list, state.words) { return append(block) }
        var group = group
        if let named = open, !listsStandAlone {
            group = named.lead.title
            open = nil
            prose += named.blocks
        }
        close(&state)
        var rows = EntryRows(maker: maker)
        rows.collect(list, group: group, &state)
        passages.append(rows.passage(block, &state))
    }

    private mutating func take(_ table: Table, _ block: Block, _ state: inout ReaderState) {
        close(&state)
        var rows = EntryRows(maker: maker)
        rows.collect(table, group: group, &state)
        passages.append(rows.passage(block, &state))
    }
}

/// An entry that began with a paragraph or a heading, and all that followed.
private struct OpenEntry {
    let lead: EntryLead
    var blocks: [Block]

    /// Whether it has no more than a name, and the items of the list below lead somewhere themselves.
    func names(_ list: List, _ words: Words) -> Bool {
        guard blocks.count == 1, lead.isNameOnly else { return false }
        return list.items.first?.blocks.first?.paragraph.flatMap { EntryLead($0, words)?.url } != nil
    }

    /// The level of the heading that it began with; nil where it began otherwise.
    var headingLevel: Int? {
        if case .heading(let level, _)? = blocks.first?.kind { level } else { nil }
    }

    /// Whether it has bold words and nothing else: a list below is then of what they name.
    var isNameOnly: Bool { blocks.count == 1 && lead.isNameOnly && !lead.isNumbered }
}
