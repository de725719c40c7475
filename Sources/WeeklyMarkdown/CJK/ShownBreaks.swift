/// Marks the line ends of a row that are line ends on the page, too: all but those beside a `<br>`, which is one already.
struct ShownBreaks {
    /// One a soft break, in their order.
    private var areShown: [Bool] = []
    /// Whether nothing to see came since a soft break, or since a `<br>`.
    private var isAfterBreak = false
    private var isAfterTag = false

    static func marked(_ inlines: [Inline]) -> [Inline] {
        var breaks = ShownBreaks()
        breaks.visit(inlines)
        var position = 0
        return breaks.marked(inlines, &position)
    }

    private mutating func visit(_ inlines: [Inline]) {
        for inline in inlines { visit(inline) }
    }

    private mutating func visit(_ inline: Inline) {
        switch inline.kind {
        case .softBreak:
            areShown.append(!isAfterTag)
            (isAfterBreak, isAfterTag) = (true, false)
        case .lineBreak: (isAfterBreak, isAfterTag) = (false, true)
        case .html(let tag): if HTMLTag(Substring(tag))?.name == "br" { seeTag() }
        case .text(let text): if !text.unicodeScalars.allSatisfy(\.isMarkdownSpace) { seeText() }
        case .emphasis, .strong, .strikethrough, .link: visit(inline.children)
        case .code, .formula, .image, .footnoteReference: seeText()
        }
    }

    private mutating func seeTag() {
        if isAfterBreak { areShown[areShown.count - 1] = false }
        (isAfterBreak, isAfterTag) = (false, true)
    }

    private mutating func seeText() {
        (isAfterBreak, isAfterTag) = (false, false)
    }

    private func marked(_ inlines: [Inline], _ position: inout Int) -> [Inline] {
        inlines.map { marked($0, &position) }
    }

    private func marked(_ inline: Inline, _ position: inout Int) -> Inline {
        switch inline.kind {
        case .softBreak(let isSilent, _):
            defer { position += 1 }
            return Inline(.softBreak(isSilent: isSilent, isShown: areShown[position]), range: inline.range)
        case .emphasis, .strong, .strikethrough, .link: return inline.mapChildren { marked($0, &position) }
        default: return inline
        }
    }
}
