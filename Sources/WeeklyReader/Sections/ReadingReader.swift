internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads recommended articles: lists and lines of links, and linked pictures with their titles above.
struct ReadingReader {
    func read(_ blocks: [Block], _ reading: inout Reading) -> [Passage] {
        var passages: [Passage] = []
        var prose: [Block] = []
        let isBelow = blocks.picturesComeFirst
        for block in isBelow && blocks.haveCaptionsBelow ? blocks.withCaptionsInFront : blocks {
            let passage = self.passage(block, caption: &prose, isBelow: isBelow, &reading)
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
        _ block: Block, caption prose: inout [Block], isBelow: Bool, _ reading: inout Reading
    ) -> (prose: Passage?, articles: Passage)? {
        var articles = ArticleCollector(file: reading.file, isBelow: isBelow)
        // Moved there and back: a copy would be one of the whole dictionary.
        swap(&articles.anchors, &reading.anchors)
        defer { swap(&articles.anchors, &reading.anchors) }
        articles.collect(block)
        guard !articles.items.isEmpty || articles.picture != nil else { return nil }
        var blocks = [block]
        if let link = articles.untitled(in: block) {
            if let title = prose.last?.caption {
                // In the order that they were written in.
                blocks = [prose.removeLast(), block].sorted { $0.range.lower < $1.range.lower }
                articles.replace(
                    with: Article(title: title, url: link.destination, image: link.image), at: blocks[0].range)
            } else if articles.items.isEmpty {
                guard block.linkedPicture != nil, let title = ScheduleTitle.picture([block]),
                    title.contains(where: \.isWide)
                else { return nil }
                articles.append(Article(title: title.string, url: link.destination, image: link.image), at: block.range)
            }
        }
        let before = prose.isEmpty ? nil : reading.prose(prose)
        prose = []
        return (before, Passage([HTMLRenderer.markup(of: blocks, ids: articles.ids)], items: articles.items))
    }

}

extension Block {
    /// What stands above a linked picture or a bare address, if it is a title.
    fileprivate var caption: String? {
        guard let inlines = soleParagraph, !inlines.hasLink else { return nil }
        let text = FoldedText.of(inlines)
        guard !text.isEmpty, text.scalarCount <= 80, !text.starts(with: "更多") else { return nil }
        guard !text.contains(anyOf: ["扫码", "公众号", "二维码", "关注我们", "欢迎关注", "长按"]) else { return nil }
        return text.trimmingEnd(of: ["：", ":"]).string
    }

    /// The link of a picture that stands alone.
    fileprivate var linkedPicture: FoundLink? {
        guard let inlines = paragraph, inlines.hasImage, inlines.hasLink else { return nil }
        let links = inlines.links
        return links.count == 1 && links[0].image != nil && FoldedText.of(inlines).isEmpty ? links[0] : nil
    }

    /// The content of a paragraph, or of a list that holds one.
    fileprivate var soleParagraph: [Inline]? {
        guard case .list(let list) = kind else { return paragraph }
        return list.items.count == 1 && list.items[0].blocks.count == 1 ? list.items[0].blocks[0].paragraph : nil
    }
}

extension [Block] {
    /// Whether the first linked picture has no title above it.
    fileprivate var picturesComeFirst: Bool {
        guard let first = firstIndex(where: { $0.paragraph.map { $0.hasImage && $0.hasLink } ?? false }) else {
            return false
        }
        return first == 0 || self[first - 1].caption == nil
    }

    /// Whether each linked picture, if there are several, has a title below it.
    fileprivate var haveCaptionsBelow: Bool {
        let pictures = indices.filter { self[$0].linkedPicture != nil }
        return pictures.count > 1 && pictures.allSatisfy { $0 + 1 < count && self[$0 + 1].caption != nil }
    }

    /// With the title of each linked picture read before it.
    fileprivate var withCaptionsInFront: [Block] {
        var blocks = self
        for index in indices where self[index].linkedPicture != nil { blocks.swapAt(index, index + 1) }
        return blocks
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

    /// Whether the titles of pictures stand below them.
    private let isBelow: Bool

    init(file: SourceFile, isBelow: Bool) {
        self.file = file
        self.isBelow = isBelow
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
            collect(item)
            if items.count > count, let anchor = items[count].anchor { ids[item.range.lower] = anchor }
        }
    }

    /// The title of a picture in a list may stand in front of it in the same item.
    private mutating func collect(_ item: List.Item) {
        var caption: String?
        for block in item.blocks {
            if let title = caption, let link = block.linkedPicture {
                append(Article(title: title, url: link.destination, image: link.image), at: block.range)
            } else {
                collect(block)
            }
            caption = item.blocks.count > 1 ? block.caption : nil
        }
    }

    private mutating func collect(_ inlines: [Inline], _ block: Block) {
        var caption: Bytes = []
        let lines = Line.lines(of: inlines)
        let isBelow = isBelow && lines.count > 1 && lines[0].text.isEmpty
        for (index, line) in lines.enumerated() {
            let links = line.inlines.links
            if isBelow {
                caption = index + 1 < lines.count && !lines[index + 1].inlines.hasLink ? lines[index + 1].text : []
            }
            for link in links {
                if let title = ArticleTitle.title(of: link, in: line, above: caption) {
                    append(Article(title: title, url: link.destination, image: link.image), at: block.range)
                } else if link.text.isEmpty, link.image != nil {
                    picture = link
                }
            }
            if !isBelow { caption = links.isEmpty ? line.text : [] }
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
        if link.isBare || link.text.elementsEqual(link.destination.utf8) {
            let above = caption.trimmingEnd(of: ["：", ":"])
            return beside(link, in: line) ?? (above.isEmpty ? link.text : above).string
        }
        // `《…》：[链接](…)`
        return isPointer(link.text)
            ? ScheduleTitle.quoted(line.text)?.string ?? inFront(of: link, in: line) : link.text.string
    }

    /// `甲：[链接](…)`: the words in front of a link that only points, unless they only point as well.
    private static func inFront(of link: FoundLink, in line: Line) -> String? {
        guard let words = beside(link, in: line), (4...60).contains(words.utf8.count / 3) else { return nil }
        let pointing: [StaticString] = [
            "点击", "关注", "报名", "扫码", "欢迎", "详见", "详情", "更多", "可以", "查看", "请", "。", "直播", "回放", "地址",
        ]
        return Bytes(words.utf8).contains(anyOf: pointing) ? nil : words
    }

    /// The words in front of an address in the same line.
    private static func beside(_ link: FoundLink, in line: Line) -> String? {
        // `[甲] (https://…)` is no link to Markdown, but the address in it is.
        let text = line.text.trimmingEnd(of: [")", "）"])
        let isApart = text.count < line.text.count && line.text.starts(with: "[")
        let whole = isApart ? text : line.text
        guard whole.count > link.text.count, whole.ends(of: link.text) else { return nil }
        let marks: [StaticString] = isApart ? ["(", "（", "]", "["] : ["：", ":", "-", "—", "，"]
        let words = whole.dropLast(link.text.count).trimmingEnd(of: marks).trimmingStart(of: isApart ? ["["] : [])
        return words.isEmpty ? nil : words.string
    }

    /// Words that only point: `点击“这里”`.
    static func isPointer(_ text: Bytes) -> Bool {
        text.scalarCount <= 4 && text.contains(anyOf: ["这里", "链接", "此处", "点击", "原文", "全文", "戳", "报名", "直播间", "here"])
    }
}

extension Bytes {
    fileprivate func ends(of suffix: Bytes) -> Bool {
        count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }
}
