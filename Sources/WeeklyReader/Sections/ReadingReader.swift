internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// Reads recommended articles: lists and lines of links, and linked pictures with their titles above.
struct ReadingReader {
    func read(_ blocks: [Block], _ reading: inout Reading) -> [Passage] {
        var passages: [Passage] = []
        var prose: [Block] = []
        for block in blocks {
            let passage = self.passage(block, caption: &prose, &reading)
            guard let passage else {
                prose.append(block)
                continue
            }
            if let caption = passage.prose { passages.append(caption) }
            passages.append(passage.articles)
        }
        if !prose.isEmpty { passages.append(reading.prose(prose)) }
        return passages
    }

    private func passage(
        _ block: Block, caption prose: inout [Block], _ reading: inout Reading
    ) -> (prose: Passage?, articles: Passage)? {
        var articles = ArticleCollector(file: reading.file)
        // Moved there and back: a copy would be one of the whole dictionary.
        swap(&articles.anchors, &reading.anchors)
        defer { swap(&articles.anchors, &reading.anchors) }
        articles.collect(block)
        guard !articles.items.isEmpty || articles.picture != nil else { return nil }
        var blocks = [block]
        if let link = articles.untitled(in: block) {
            if let title = Self.caption(prose) {
                blocks.insert(prose.removeLast(), at: 0)
                articles.replace(
                    with: Article(title: title, url: link.destination, image: link.image), at: blocks[0].range)
            } else if articles.items.isEmpty {
                return nil
            }
        }
        let before = prose.isEmpty ? nil : reading.prose(prose)
        prose = []
        return (before, Passage(html: HTMLRenderer.render(blocks, ids: articles.ids), items: articles.items))
    }

    /// The title above a linked picture or a bare address.
    private static func caption(_ prose: [Block]) -> String? {
        guard let inlines = prose.last?.soleParagraph, inlines.links.isEmpty else { return nil }
        let text = FoldedText.of(inlines)
        guard !text.isEmpty, text.scalarCount <= 80, !text.contains("关注"), !text.starts(with: "更多") else { return nil }
        return text.trimmingEnd(of: ["：", ":"]).string
    }
}

extension Block {
    /// The content of a paragraph, or of a list that holds one.
    fileprivate var soleParagraph: [Inline]? {
        guard case .list(let list) = kind else { return paragraph }
        return list.items.count == 1 && list.items[0].blocks.count == 1 ? list.items[0].blocks[0].paragraph : nil
    }
}

/// Collects the articles of a block.
private struct ArticleCollector {
    let file: SourceFile
    var anchors = ItemAnchors(capacity: 0)
    var items: [Item] = []
    var ids: [Int: String] = [:]
    /// A linked picture without words.
    var picture: FoundLink?

    init(file: SourceFile) {
        self.file = file
    }

    mutating func collect(_ block: Block) {
        switch block.kind {
        case .paragraph(let inlines): collect(inlines, block)
        case .list(let list): collect(list)
        case .blockQuote(let blocks), .container(_, let blocks): for block in blocks { collect(block) }
        case .table(let table): for row in table.rows { for cell in row.cells { collect(cell.inlines, block) } }
        default: break
        }
    }

    private mutating func collect(_ list: List) {
        for item in list.items {
            let count = items.count
            for block in item.blocks { collect(block) }
            if items.count > count, let anchor = items[count].anchor { ids[item.range.lower] = anchor }
        }
    }

    private mutating func collect(_ inlines: [Inline], _ block: Block) {
        var caption: Bytes = []
        for line in Line.lines(of: inlines) {
            let links = line.inlines.links
            for link in links {
                if let title = ArticleTitle.title(of: link, in: line, above: caption) {
                    append(Article(title: title, url: link.destination, image: link.image), at: block.range)
                } else if link.text.isEmpty, link.image != nil {
                    picture = link
                }
            }
            caption = links.isEmpty ? line.text : []
        }
    }

    /// The link of a block that holds one and no words: a picture, or an address.
    func untitled(in block: Block) -> FoundLink? {
        if items.isEmpty { return picture }
        guard items.count == 1, let inlines = block.paragraph else { return nil }
        let links = inlines.links
        return links.count == 1 && links[0].isBare && links[0].text == FoldedText.of(inlines) ? links[0] : nil
    }

    mutating func replace(with article: Article, at range: SourceRange) {
        items = []
        append(article, at: range)
    }

    mutating func append(_ article: Article, at range: SourceRange) {
        let anchor = anchors.anchor("a", "", hashing: Array(article.url.utf8).suffix(240))
        items.append(Item(line: file.line(at: range.lower), anchor: anchor, content: .article(article)))
    }
}

/// The title of an article as a link tells it.
enum ArticleTitle {
    /// Nil for a link that leads to no article: an empty one, or one that only points.
    static func title(of link: FoundLink, in line: Line, above caption: Bytes) -> String? {
        guard link.leadsToPage, !link.destination.begins(with: "mailto:") else { return nil }
        if link.text.isEmpty { return link.image == nil || caption.isEmpty ? nil : caption.string }
        if link.isBare {
            let above = caption.trimmingEnd(of: ["：", ":"])
            return beside(link, in: line) ?? (above.isEmpty ? link.text : above).string
        }
        // `《…》：[链接](…)`
        return isPointer(link.text) ? ScheduleTitle.quoted(line.text)?.string : link.text.string
    }

    /// The words in front of an address in the same line.
    private static func beside(_ link: FoundLink, in line: Line) -> String? {
        guard line.text.count > link.text.count, line.text.ends(of: link.text) else { return nil }
        let words = line.text.dropLast(link.text.count).trimmingEnd(of: ["：", ":", "-", "—"])
        return words.isEmpty ? nil : words.string
    }

    /// Words that only point: `点击“这里”`.
    static func isPointer(_ text: Bytes) -> Bool {
        text.scalarCount <= 4 && text.contains(anyOf: ["这里", "链接", "此处", "点击", "原文", "戳", "报名", "直播间", "here"])
    }
}

extension Bytes {
    fileprivate func ends(of suffix: Bytes) -> Bool {
        count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }
}
