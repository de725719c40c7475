internal import WeeklyDiagnostics

/// Which parts of a row are shown as they stand, or not at all: code, HTML, addresses. And which are texts of links: a formula may not
/// begin within one and end without.
struct LiteralParts {
    /// Sorted, none in another.
    private(set) var literal: [SourceRange] = []
    private(set) var links: [SourceRange] = []

    init(of row: [Inline]) {
        add(row)
    }

    private mutating func add(_ inlines: [Inline]) {
        for inline in inlines { add(inline) }
    }

    private mutating func add(_ inline: Inline) {
        switch inline.kind {
        case .code, .html, .footnoteReference, .image: literal.append(inline.range)
        case .link(let link): add(link, inline.range)
        case .emphasis, .strong, .strikethrough: add(inline.children)
        case .text, .softBreak, .lineBreak, .formula: break
        }
    }

    private mutating func add(_ link: Link, _ range: SourceRange) {
        links.append(range)
        guard let first = link.inlines.first, let last = link.inlines.last, !link.isBare else {
            return literal.append(range)
        }
        literal.append(SourceRange(range.lower, first.range.lower))
        add(link.inlines)
        literal.append(SourceRange(last.range.upper, range.upper))
    }
}

extension Link {
    /// Whether its address is itself the text that leads there.
    fileprivate var isBare: Bool { inlines.count == 1 && inlines[0].kind == .text(destination) }
}
