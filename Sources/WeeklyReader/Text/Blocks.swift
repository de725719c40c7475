internal import WeeklyMarkdown
internal import WeeklyText

extension Block {
    /// A paragraph's content.
    var paragraph: [Inline]? {
        if case .paragraph(let inlines) = kind { inlines } else { nil }
    }

    /// Whether it shows pictures and says nothing.
    var isPicture: Bool {
        switch kind {
        case .paragraph(let inlines): inlines.hasImage && FoldedText.of(inlines).isEmpty
        case .blockQuote(let blocks), .container(_, let blocks): !blocks.isEmpty && blocks.allSatisfy(\.isPicture)
        case .html(let html): html.contains("<img") && HTMLText.plain(html).utf8.allSatisfy(\.isASCIISpace)
        default: false
        }
    }

    var isQuote: Bool {
        if case .blockQuote = kind { true } else { false }
    }

    /// The first line of a paragraph, or of a list's first item.
    var firstLine: Line? {
        switch kind {
        case .paragraph(let inlines): Line.first(of: inlines)
        case .list(let list): list.items.first?.blocks.first?.firstLine
        default: nil
        }
    }

    var firstLink: FoundLink? { allLinks.first }

    /// The links in it, in document order.
    var allLinks: [FoundLink] {
        var links: [FoundLink] = []
        forEachInlineRow { links += $0.links }
        return links
    }
}

extension List.Item {
    /// The first list in it.
    var nestedList: List? {
        for block in blocks { if case .list(let list) = block.kind { return list } }
        return nil
    }
}
