internal import WeeklyDiagnostics

/// Makes the inlines of one paragraph, heading or cell after the other, and finds their places.
struct InlineBuilder {
    private var locator: InlineLocator
    /// How often each footnote, by its number, was referred to.
    private(set) var referenceCounts: [Int: Int] = [:]
    /// Nil where rows stay as the library reads them.
    private var repair: RowRepair?

    init(source: MarkdownSource, bytes: UnsafeBufferPointer<UInt8>, rules: MarkdownRules) {
        self.locator = InlineLocator(source: source, bytes: bytes)
        self.repair =
            rules.readsAsEditorsWrite
            ? RowRepair(file: source.file, bytes: bytes, from: source.bodyStart, rules.lineEnds) : nil
    }

    /// What the repair of rows found wrong.
    var diagnostics: [Diagnostic] { repair?.diagnostics ?? [] }

    mutating func inlines(of node: CMarkNode, within range: SourceRange) -> [Inline] {
        locator.enter(range)
        let row = children(of: node, depth: 0)
        return repair?.repaired(row, within: range) ?? row
    }

    private mutating func children(of node: CMarkNode, depth: Int) -> [Inline] {
        var inlines: [Inline] = []
        inlines.reserveCapacity(node.childCount)
        for child in node.children { append(child, to: &inlines, depth: depth) }
        return inlines
    }

    private mutating func append(_ node: CMarkNode, to inlines: inout [Inline], depth: Int) {
        switch node.kind {
        case .text: appendText(node, to: &inlines)
        case .softBreak: inlines.append(Inline(.softBreak(), range: locator.lineEnding()))
        case .lineBreak: inlines.append(Inline(.lineBreak, range: locator.lineEnding()))
        case .code: inlines.append(code(node))
        case .htmlInline:
            let literal = ColonMask.removed(from: node.literal)
            inlines.append(Inline(.html(literal), range: locator.literal(literal, node)))
        case .footnoteReference: inlines.append(footnoteReference(node))
        default:
            if depth < Document.deepestNesting {
                appendContainer(node, to: &inlines, depth: depth)
            } else {
                appendLeaves(of: node, to: &inlines)
            }
        }
    }

    private mutating func appendText(_ node: CMarkNode, to inlines: inout [Inline]) {
        let literal = node.literal
        let range = locator.literal(literal, node)
        inlines.append(Inline(.text(ColonMask.removed(from: literal)), range: range))
    }

    private mutating func code(_ node: CMarkNode) -> Inline {
        let literal = node.literal
        let range = locator.code(literal, node)
        return Inline(.code(ColonMask.removed(from: literal)), range: range)
    }

    private mutating func appendContainer(_ node: CMarkNode, to inlines: inout [Inline], depth: Int) {
        let start = locator.cursor
        let children = children(of: node, depth: depth + 1)
        let inner =
            children.first.map { $0.range.union(children[children.count - 1].range) } ?? emptyText(of: node, start)
        switch node.kind {
        case .emphasis: inlines.append(Inline(.emphasis(children), range: locator.delimited(inner, by: 1)))
        case .strong: inlines.append(Inline(.strong(children), range: locator.delimited(inner, by: 2)))
        case .strikethrough: inlines.append(Inline(.strikethrough(children), range: locator.delimited(inner, by: 2)))
        case .link:
            let link = Link(destination: node.url, title: node.title, inlines: children)
            inlines.append(Inline(.link(link), range: locator.link(inner, opener: 1)))
        case .image:
            let image = Image(source: node.url, title: node.title, inlines: children)
            inlines.append(Inline(.image(image), range: locator.link(inner, opener: 2)))
        default: inlines += children
        }
    }

    /// Where the text of what has none would stand.
    private func emptyText(of node: CMarkNode, _ start: Int) -> SourceRange {
        let text =
            switch node.kind {
            case .link: locator.emptyText(opener: 1)
            case .image: locator.emptyText(opener: 2)
            default: nil as Int?
            }
        return SourceRange(at: text ?? start)
    }

    private mutating func footnoteReference(_ node: CMarkNode) -> Inline {
        let number = Int(node.literal) ?? 0
        let occurrence = (referenceCounts[number] ?? 0) + 1
        referenceCounts[number] = occurrence
        let (range, label) = locator.footnoteReference(node)
        let reference = FootnoteReference(label: label, number: number, occurrence: occurrence)
        return Inline(.footnoteReference(reference), range: range)
    }

    /// Reads everything below mark-up that is nested too deep as if the mark-up were not there, without recursion.
    private mutating func appendLeaves(of top: CMarkNode, to inlines: inout [Inline]) {
        var current: CMarkNode? = top
        while let node = current {
            if let child = node.firstChild {
                current = child
            } else {
                if node.kind.isLeafInline { append(node, to: &inlines, depth: 0) }
                current = node.following(within: top)
            }
        }
    }
}

extension CMarkNode.Kind {
    fileprivate var isLeafInline: Bool {
        switch self {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .footnoteReference: true
        default: false
        }
    }
}
