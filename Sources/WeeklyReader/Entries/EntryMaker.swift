internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Makes an item of an entry's beginning and what follows.
struct EntryMaker: Sendable {
    /// What is made of an entry; nil where it is no item of the kind.
    typealias Make = @Sendable (EntryParts) -> Item.Content?

    let make: Make
    /// Whether each item of a list below an entry's first line is one, with that line above it.
    var takesNested = false

    /// Nil where it is none.
    ///
    /// - Parameter blocks: all of the entry, the one that it begins with first.
    func content(_ lead: EntryLead, of blocks: [Block], group: String?, _ dates: HumanDates) -> Item.Content? {
        let parts = EntryParts(lead, blocks, group: group, dates)
        return parts.isNothing ? nil : make(parts)
    }

    /// The fragment of an item that it made.
    func anchor(_ content: Item.Content, _ state: inout ReaderState) -> String {
        switch content {
        case .article(let article): state.anchors.anchor(.article, "", hashing: Bytes(article.url.utf8).suffix(240))
        case .entry(let entry): state.anchors.anchor(.entry, entry.title)
        default: state.anchors.anchor(content.kind, "", hashing: Bytes(content.value.titleLine.utf8))
        }
    }
}
