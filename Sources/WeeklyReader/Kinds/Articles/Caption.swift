internal import WeeklyMarkdown
internal import WeeklyText

extension Block {
    /// What stands above a linked picture or a bare address, if it is a title.
    func caption(_ words: Words) -> String? {
        guard let inlines = soleParagraph, !inlines.hasLink else { return nil }
        let text = FoldedText.of(inlines)
        guard !text.isEmpty, text.scalarCount <= 80, !text.starts(withAnyOf: words.articles.more) else { return nil }
        guard !text.contains(anyOf: words.articles.advertising) else { return nil }
        return text.trimmingEnd(of: Marks.colons).string
    }

    /// The link of a picture that stands alone.
    var linkedPicture: FoundLink? {
        guard let inlines = paragraph, inlines.hasImage, inlines.hasLink else { return nil }
        let links = inlines.links
        return links.count == 1 && links[0].image != nil && FoldedText.of(inlines).isEmpty ? links[0] : nil
    }

    /// The content of a paragraph, or of a list that holds one.
    var soleParagraph: [Inline]? {
        guard case .list(let list) = kind else { return paragraph }
        return list.items.count == 1 && list.items[0].blocks.count == 1 ? list.items[0].blocks[0].paragraph : nil
    }
}

extension [Block] {
    /// Whether the first linked picture has no title above it.
    func picturesComeFirst(_ words: Words) -> Bool {
        guard let first = firstIndex(where: { $0.paragraph.map { $0.hasImage && $0.hasLink } ?? false }) else {
            return false
        }
        return first == 0 || self[first - 1].caption(words) == nil
    }

    /// Whether each linked picture, if there are several, has a title below it.
    func haveCaptionsBelow(_ words: Words) -> Bool {
        let pictures = indices.filter { self[$0].linkedPicture != nil }
        return pictures.count > 1 && pictures.allSatisfy { $0 + 1 < count && self[$0 + 1].caption(words) != nil }
    }

    /// With the title of each linked picture read before it.
    var withCaptionsInFront: [Block] {
        var blocks = self
        for index in indices where self[index].linkedPicture != nil { blocks.swapAt(index, index + 1) }
        return blocks
    }
}
