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
    init(listsStandAlone: Bool = false, takesNested: Bool = false, _ make: @escaping EntryMaker.Make) {
        self.listsStandAlone = listsStandAlone
        maker = EntryMaker(make: make, takesNested: takesNested)
    }

    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        let blocks = section.blocks.flatMap { $0.partedAtNumbers }
        var pass = EntriesPass(maker: maker, listsStandAlone: listsStandAlone, group: section.group)
        pass.marks = EntryMarks(of: blocks, state.words)
        for block in pass.marks.areLabelled ? blocks.flatMap(\.partedAtLines) : blocks { pass.take(block, &state) }
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
    /// How entries begin here beside the usual ways.
    var marks = EntryMarks()
    private(set) var passages: [Passage] = []
    private var prose: [Block] = []
    private var open: OpenEntry?
    /// What a line named that stands above lists in quotations, or above lines with numbers in parentheses.
    private var named: String?

    init(maker: EntryMaker, listsStandAlone: Bool, group: String?) {
        self.maker = maker
        self.listsStandAlone = listsStandAlone
        self.group = group
    }

    mutating func take(_ block: Block, _ state: inout ReaderState) {
        switch block.kind {
        case .heading(let level, let inlines):
            if let outer = open?.headingLevel, level > outer { return append(block) }
            begin(EntryLead(inlines, isHeading: true, state.words), block, &state)
        case .paragraph(let inlines): take(inlines, block, &state)
        case .list(let list): take(list, block, &state)
        case .blockQuote(let blocks): take(quote: blocks, block, &state)
        case .table(let table) where open == nil: take(table, block, &state)
        case .thematicBreak:
            close(&state)
            prose.append(block)
        default: append(block)
        }
    }

    private mutating func take(_ inlines: [Inline], _ block: Block, _ state: inout ReaderState) {
        if inlines.hasParenthesisedNumber, let name = named ?? open?.groupName(state.words) {
            takeGroup(name, &state)
            return begin(EntryLead(inlines.droppingParenthesisedNumber, state.words), block, &state)
        }
        let lead = EntryLead(inlines, state.words)
        let isMarked = lead?.isMarked ?? false || marks.areLabelled && inlines.isLabelledLink
        if isMarked, !isPart(lead) { begin(lead, block, &state, named: nil) } else { append(block) }
    }

    /// Whether a paragraph that begins as entries do is a part of the one that is open: all below an entry's heading is, and in
    /// numbered lists all that has no number.
    private func isPart(_ lead: EntryLead?) -> Bool {
        guard let open else { return false }
        if open.headingLevel != nil { return true }
        return open.lead.isNumbered && !(lead?.isNumbered ?? false)
    }

    /// Ends the entry that is open.
    mutating func close(_ state: inout ReaderState) {
        flushProse(&state)
        guard let entry = open else { return }
        open = nil
        if !entry.isLabel, let content = maker.content(entry.lead, of: entry.blocks, group: named ?? group, state.dates)
        {
            // On a line of its own: as an argument it would have the whole state copied, with all anchors.
            let anchor = maker.anchor(content, &state)
            passages.append(state.passage(entry.blocks, anchor: anchor, content))
        } else {
            passages.append(state.prose(entry.blocks))
        }
    }

    private mutating func begin(_ lead: EntryLead?, _ block: Block, _ state: inout ReaderState, named name: String?) {
        named = name
        begin(lead, block, &state)
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
        if marks.areLists, let lead = list.items.first?.blocks.first?.paragraph.flatMap({ EntryLead($0, state.words) })
        {
            return begin(lead, block, &state)
        }
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

    /// Lists in quotations below a line that has only a name, pictures between them: their items are what it names.
    private mutating func take(quote blocks: [Block], _ block: Block, _ state: inout ReaderState) {
        guard blocks.count == 1, case .list(let list) = blocks[0].kind,
            let name = open.map({ $0.names(list, state.words) ? $0.lead.title : nil }) ?? named
        else { return append(block) }
        takeGroup(name, &state)
        close(&state)
        var rows = EntryRows(maker: maker)
        rows.collect(list, group: name, &state)
        passages.append(rows.passage(block, &state))
    }

    /// What is open has only a name: that is the group of what follows.
    private mutating func takeGroup(_ name: String, _ state: inout ReaderState) {
        if named == nil, let entry = open {
            open = nil
            prose += entry.blocks
        }
        named = name
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

    /// Its name, where it has no more and leads nowhere.
    func groupName(_ words: Words) -> String? { blocks.count == 1 && lead.isNameOnly ? lead.title : nil }

    /// Whether it is a label, and what stands below it is no text: a table, a picture, nothing.
    var isLabel: Bool {
        guard lead.isLabel else { return false }
        return blocks.count < 2 || blocks[1].paragraph.map { FoldedText.of($0).isEmpty } ?? true
    }

    /// Whether it has bold words and nothing else: a list below is then of what they name.
    var isNameOnly: Bool { blocks.count == 1 && lead.isNameOnly && !lead.isNumbered }
}
