internal import WeeklyMarkdown
internal import WeeklyText

/// A heading that is an entry itself, and no group of entries: `### 🐕 [title](url)`, or one that its description follows.
struct EntryHeading {
    private let lead: EntryLead?
    private let words: Words

    init(_ inlines: [Inline], _ words: Words) {
        lead = EntryLead(inlines, words)
        self.words = words
    }

    /// Whether it leads somewhere.
    var isLink: Bool { lead?.url != nil }

    /// - Parameter blocks: what follows, to the end of the document.
    func isEntry(before blocks: ArraySlice<Block>) -> Bool {
        guard let lead else { return false }
        let below = blocks.prefix { !$0.isHeading }
        // A heading with nothing below names something of which there is none this time.
        guard let first = below.first else { return false }
        if case .list = first.kind { return false }
        if below.contains(where: saysNothing) { return false }
        if lead.url != nil { return true }
        guard let text = first.paragraph, !isMarked(text), !leadsToList(below) else { return false }
        return !FoldedText.of(text).endsWithColon
    }

    /// Whether sentences lead to a list of links, which is then what the heading names.
    private func leadsToList(_ below: ArraySlice<Block>) -> Bool {
        let next = below.first { block in
            if case .html = block.kind { return false }
            return block.paragraph.map(isMarked) ?? true
        }
        guard case .list(let list)? = next?.kind else { return false }
        return list.items.first?.blocks.first?.paragraph.flatMap { EntryLead($0, words) }?.url != nil
    }

    /// Whether a block says that there is none this time of what the heading names.
    private func saysNothing(_ block: Block) -> Bool {
        block.paragraph.map { FoldedText.of($0).starts(withAnyOf: words.articles.nothing) } ?? false
    }

    private func isMarked(_ inlines: [Inline]) -> Bool { EntryLead(inlines, words)?.isMarked ?? false }
}

extension Block {
    var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }
}
