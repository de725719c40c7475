internal import WeeklyMarkdown
internal import WeeklyText

/// The first level-1 heading of a text: its title where front matter has none.
struct TitleHeading {
    /// As one line, without mark-up.
    let text: String
    /// Among the document's blocks.
    let index: Int
    /// Whether it is words alone, however they are set, and no other heading stands before it: then nothing is lost where only the
    /// title shows it.
    private let isPlain: Bool

    static func first(in document: Document) -> TitleHeading? {
        var isFirst = true
        for (index, block) in document.blocks.enumerated() {
            guard case .heading(let level, let inlines) = block.kind else { continue }
            if level == 1 {
                return TitleHeading(
                    text: OneLine.of(PlainText.of(inlines, lineBreak: " ")), index: index,
                    isPlain: isFirst && inlines.allSatisfy(isWords))
            }
            isFirst = false
        }
        return nil
    }

    /// Whether the page would show the same words twice.
    func repeats(_ title: String) -> Bool { isPlain && text.hasBytes(of: OneLine.of(title)) }

    /// Not what leads elsewhere, and no picture, HTML or mark of a footnote: a title has none of these.
    private static func isWords(_ inline: Inline) -> Bool {
        switch inline.kind {
        case .text, .softBreak, .lineBreak, .code, .formula: true
        case .emphasis, .strong, .strikethrough: inline.children.allSatisfy(isWords)
        case .link, .image, .html, .footnoteReference: false
        }
    }
}
