internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads recommended articles: lists and lines of links, and linked pictures with their titles above.
struct ArticleReader: SectionReader {
    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        let words = state.words
        let blocks = section.blocks
        var passages: [Passage] = []
        var prose: [Block] = []
        let isBelow = blocks.picturesComeFirst(words)
        for block in isBelow && blocks.haveCaptionsBelow(words) ? blocks.withCaptionsInFront : blocks {
            let passage = self.passage(block, caption: &prose, isBelow: isBelow, &state)
            guard let passage else {
                prose.append(block)
                continue
            }
            if let caption = passage.prose { passages.append(caption) }
            passages.append(passage.articles)
        }
        if !prose.isEmpty { passages.append(state.prose(prose)) }
        return passages
    }

    private func passage(
        _ block: Block, caption prose: inout [Block], isBelow: Bool, _ state: inout ReaderState
    ) -> (prose: Passage?, articles: Passage)? {
        var articles = ArticleCollector(file: state.file, words: state.words, isBelow: isBelow)
        // Moved there and back: a copy would be one of the whole dictionary.
        swap(&articles.anchors, &state.anchors)
        defer { swap(&articles.anchors, &state.anchors) }
        articles.collect(block)
        guard !articles.items.isEmpty || articles.picture != nil else { return nil }
        var blocks = [block]
        if let link = articles.untitled(in: block) {
            if let title = prose.last?.caption(state.words) {
                // In the order that they were written in.
                blocks = [prose.removeLast(), block].sorted { $0.range.lower < $1.range.lower }
                articles.replace(
                    with: Article(title: title, url: link.destination, image: link.image), at: blocks[0].range)
            } else if articles.items.isEmpty {
                guard block.linkedPicture != nil, let title = TitleInText.picture([block], state.words),
                    title.contains(where: \.isWide)
                else { return nil }
                articles.append(Article(title: title.string, url: link.destination, image: link.image), at: block.range)
            }
        }
        let before = prose.isEmpty ? nil : state.prose(prose)
        prose = []
        return (before, state.passage(blocks, ids: articles.ids, items: articles.items))
    }
}
