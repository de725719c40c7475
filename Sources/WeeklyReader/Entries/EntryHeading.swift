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
        if case .list? = below.first?.kind { return false }
        if lead.url != nil { return true }
        guard let first = below.first?.paragraph, !isMarked(first) else { return false }
        return !FoldedText.of(first).endsWithColon
    }

    private func isMarked(_ inlines: [Inline]) -> Bool { EntryLead(inlines, words)?.isMarked ?? false }
}

extension Block {
    var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }
}
