internal import WeeklyMarkdown
internal import WeeklyText

/// What an issue is about, taken from its text where front matter does not say it: all up to a mark such as `<!-- more -->`, else the
/// first paragraph.
enum TextExcerpt {
    /// Characters that lists and feeds have room for.
    private static let longest = 300

    static func of(_ blocks: [Block]) -> String? {
        let text = marked(blocks) ?? firstParagraph(blocks)
        return text.map { Excerpt.of($0, .characters(longest)) }
    }

    private static func firstParagraph(_ blocks: [Block]) -> String? {
        blocks.lazy.compactMap { block -> String? in
            guard case .paragraph(let inlines) = block.kind else { return nil }
            // What a picture is called says nothing of the issue.
            let words = inlines.filter { if case .image = $0.kind { false } else { true } }
            let text = OneLine.of(PlainText.of(words))
            return text.isEmpty ? nil : text
        }.first
    }

    /// The text before the mark; nil where there is none, or nothing before it.
    private static func marked(_ blocks: [Block]) -> String? {
        for (index, block) in blocks.enumerated() {
            guard let before = text(before: block) else { continue }
            let words = blocks[..<index].filter { if case .heading = $0.kind { false } else { true } }
            let text = OneLine.of(PlainText.of(words) + " " + before)
            return text.isEmpty ? nil : text
        }
        return nil
    }

    /// What stands before the mark in a block; nil where the block has none.
    private static func text(before block: Block) -> String? {
        switch block.kind {
        case .html(let html): return isMark(html) ? "" : nil
        case .paragraph(let inlines):
            let mark = inlines.firstIndex { if case .html(let html) = $0.kind { isMark(html) } else { false } }
            return mark.map { PlainText.of(Array(inlines[..<$0])) }
        default: return nil
        }
    }

    /// As Hugo, Zola, WordPress (`more`), Jekyll (`excerpt`) and Docusaurus (`truncate`) have it.
    private static func isMark(_ html: String) -> Bool {
        let text = OneLine.of(html).lowercased()
        guard let inner = text.without(start: "<!--")?.without(end: "-->") else { return false }
        return ["more", "excerpt", "truncate"].contains(OneLine.of(String(inner)))
    }
}
