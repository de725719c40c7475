/// Finds the line endings that stand between two wide characters: Chinese has no spaces, so they stand for nothing.
///
/// It looks through emphasis, links and tags: what counts is what a reader sees on either side.
struct SilentBreaks {
    /// The last character that a reader sees; nil at the start and after what is no text.
    private var last: Unicode.Scalar?
    /// One a soft break, in their order.
    private var areSilent: [Bool] = []
    /// Whether the last soft break waits for the character after it.
    private var isWaiting = false

    static func marked(_ inlines: [Inline]) -> [Inline] {
        var breaks = SilentBreaks()
        breaks.visit(inlines)
        guard breaks.areSilent.contains(true) else { return inlines }
        var position = 0
        return breaks.marked(inlines, &position)
    }

    private mutating func visit(_ inlines: [Inline]) {
        for inline in inlines { visit(inline) }
    }

    private mutating func visit(_ inline: Inline) {
        switch inline.kind {
        case .text(let text), .code(let text): see(text)
        case .softBreak:
            areSilent.append(false)
            isWaiting = last?.joinsLines ?? false
            last = nil
        case .lineBreak, .image, .formula: seeSomethingElse()
        case .html(let tag): if tag.isSeen { seeSomethingElse() }
        case .emphasis, .strong, .strikethrough, .link: visit(inline.children)
        case .footnoteReference: break
        }
    }

    private mutating func see(_ text: String) {
        let scalars = text.unicodeScalars
        guard let first = scalars.first else { return }
        if isWaiting, first.joinsLines { areSilent[areSilent.count - 1] = true }
        isWaiting = false
        last = scalars.last
    }

    private mutating func seeSomethingElse() {
        isWaiting = false
        last = nil
    }

    private func marked(_ inlines: [Inline], _ position: inout Int) -> [Inline] {
        inlines.map { marked($0, &position) }
    }

    private func marked(_ inline: Inline, _ position: inout Int) -> Inline {
        switch inline.kind {
        case .softBreak:
            defer { position += 1 }
            return Inline(.softBreak(isSilent: areSilent[position]), range: inline.range)
        case .emphasis, .strong, .strikethrough, .link: return inline.mapChildren { marked($0, &position) }
        default: return inline
        }
    }
}

extension String {
    /// Whether a tag shows something: a picture or the end of a line.
    fileprivate var isSeen: Bool {
        HTMLTag(Substring(self))?.isVoid ?? false
    }
}
