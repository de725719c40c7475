internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Collects the articles of a block.
struct ArticleCollector {
    let file: SourceFile
    let words: Words
    var anchors = ItemAnchors(capacity: 0)
    var items: [Item] = []
    var ids: [Int: String] = [:]
    /// A linked picture without words.
    var picture: FoundLink?

    /// Whether the titles of pictures stand below them.
    private let isBelow: Bool

    init(file: SourceFile, words: Words, isBelow: Bool) {
        self.file = file
        self.words = words
        self.isBelow = isBelow
    }

    mutating func collect(_ block: Block) {
        switch block.kind {
        case .paragraph(let inlines): collect(inlines, block)
        case .list(let list): collect(list)
        case .table(let table): for row in table.rows { for cell in row.cells { collect(cell.inlines, block) } }
        default: block.forEachChild { collect($0) }
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
            caption = item.blocks.count > 1 ? block.caption(words) : nil
        }
    }

    private mutating func collect(_ inlines: [Inline], _ block: Block) {
        var caption: Bytes = []
        let lines = Line.lines(of: inlines)
        let isBelow = isBelow && lines.count > 1 && lines[0].text.isEmpty
        for (index, line) in lines.enumerated() {
            let links = LeadingLinks.of(line)
            if isBelow {
                caption = index + 1 < lines.count && !lines[index + 1].inlines.hasLink ? lines[index + 1].text : []
            }
            for link in links {
                if let title = ArticleTitle.title(of: link, in: line, above: caption, words) {
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
        let anchor = anchors.anchor(.article, "", hashing: Array(article.url.utf8).suffix(240))
        items.append(
            Item(line: file.line(at: range.lower), range: range, anchor: anchor, content: .article(article)))
    }
}
