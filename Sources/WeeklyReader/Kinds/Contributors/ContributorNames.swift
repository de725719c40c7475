internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// People that stand in lists, in tables of pictures or in lines of links, without a handle's mark: `* [mmyj](https://github.com/mmyj)`,
/// `* Jane Doe`.
enum ContributorNames {
    static func people(in blocks: [Block]) -> [Person] {
        var people: [Person] = []
        for block in blocks { people += Self.people(in: block) }
        var seen: Set<ExactText> = []
        return people.filter { seen.insert(ExactText($0.url ?? $0.handle ?? $0.name ?? "")).inserted }
    }

    private static func people(in block: Block) -> [Person] {
        switch block.kind {
        case .list(let list): list.items.flatMap { $0.blocks.first?.paragraph.map { named(in: $0) } ?? [] }
        case .table(let table): (table.rows + [table.header]).flatMap { $0.cells.flatMap { linked(in: $0.inlines) } }
        case .paragraph(let inlines): linked(in: inlines)
        default: []
        }
    }

    /// The one that an item of a list names.
    private static func named(in inlines: [Inline]) -> [Person] {
        let linked = linked(in: inlines)
        guard linked.isEmpty, !inlines.hasLink else { return linked }
        let text = FoldedText.of(inlines)
        let isName = !text.isEmpty && text.scalarCount <= 40 && text.split(separator: .space).count <= 4
        return isName && !text.contains(anyOf: notInNames) ? [Person(name: text.string)] : []
    }

    /// Those whose links are all that stands there, beside pictures and marks.
    private static func linked(in inlines: [Inline]) -> [Person] {
        let links = inlines.links.filter(\.leadsToPage)
        let shown = links.reduce(0) { $0 + $1.text.count { $0.isASCIIAlphanumeric || $0.isWide } }
        let all = FoldedText.of(inlines).count { $0.isASCIIAlphanumeric || $0.isWide }
        guard all - shown <= longestBeside || links.allSatisfy(\.text.isEmpty) else { return [] }
        return links.compactMap { person($0, beside: links.count == 1 ? FoldedText.of(inlines) : []) }
    }

    private static func person(_ link: FoundLink, beside text: Bytes) -> Person? {
        let handle = handle(of: link.destination)
        let written = link.text.isEmpty ? text : link.text
        guard !written.isEmpty else { return handle.map { Person(handle: $0, url: link.destination) } }
        if let handle, written.lowercased.elementsEqual(Bytes(handle.utf8).lowercased) {
            return Person(handle: handle, url: link.destination)
        }
        return written.scalarCount <= 40 ? Person(name: written.string, handle: handle, url: link.destination) : nil
    }

    /// The name of whom an address of a host of repositories belongs to.
    private static func handle(of url: String) -> String? {
        guard Repository.isHosted(url) else { return nil }
        let parts = Bytes(url.utf8).split(separator: .slash).dropFirst(2)
        return parts.count == 1 ? parts.first?.string : nil
    }

    /// Letters and digits that may stand beside links: `and`, `和`.
    private static let longestBeside = 12
    private static let notInNames: WordList = [":", "：", "。", "，", ".", "!", "！", "?", "？", "#", "/"]
}
