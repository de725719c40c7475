internal import WeeklyDiagnostics
internal import WeeklyText

/// Makes the value tree out of the C library's.
struct TreeBuilder {
    struct Result {
        var document: Document
        var diagnostics: [Diagnostic]
    }

    let source: MarkdownSource
    let bytes: UnsafeBufferPointer<UInt8>
    private var diagnostics: [Diagnostic] = []
    private var footnotes: [Footnote] = []
    private var inlineBuilder: InlineBuilder

    init(source: MarkdownSource, bytes: UnsafeBufferPointer<UInt8>, rules: MarkdownRules) {
        self.source = source
        self.bytes = bytes
        self.inlineBuilder = InlineBuilder(source: source, bytes: bytes, rules: rules)
    }

    mutating func build(_ root: CMarkNode) -> Result {
        let blocks = blocks(in: root, depth: 0)
        let counts = inlineBuilder.referenceCounts
        for index in footnotes.indices { footnotes[index].referenceCount = counts[index + 1] ?? 0 }
        return Result(
            document: Document(blocks: blocks, footnotes: footnotes),
            diagnostics: diagnostics + inlineBuilder.diagnostics)
    }

    private mutating func blocks(in parent: CMarkNode, depth: Int) -> [Block] {
        var blocks: [Block] = []
        blocks.reserveCapacity(parent.childCount)
        for node in parent.children { append(node, to: &blocks, depth: depth) }
        return blocks
    }

    private mutating func append(_ node: CMarkNode, to blocks: inout [Block], depth: Int) {
        if depth >= Document.deepestNesting, node.kind == .blockQuote || node.kind == .list {
            appendLeaves(of: node, to: &blocks)
        } else if node.kind == .footnoteDefinition {
            appendFootnote(node, depth: depth)
        } else if let kind = kind(of: node, depth: depth) {
            blocks.append(Block(kind, range: range(of: node)))
        } else {
            blocks += self.blocks(in: node, depth: depth + 1)
        }
    }

    /// Nil for a container that this program does not know.
    private mutating func kind(of node: CMarkNode, depth: Int) -> Block.Kind? {
        switch node.kind {
        case .paragraph: .paragraph(inlines(of: node))
        case .heading: .heading(level: min(max(node.headingLevel, 1), 6), inlines(of: node))
        case .blockQuote: .blockQuote(blocks(in: node, depth: depth + 1))
        case .list: .list(list(node, depth: depth))
        case .codeBlock: .codeBlock(codeBlock(node))
        case .htmlBlock: .html(ColonMask.removed(from: node.literal))
        case .thematicBreak: .thematicBreak
        case .table: .table(table(node))
        default: nil
        }
    }

    private func codeBlock(_ node: CMarkNode) -> CodeBlock {
        CodeBlock(
            info: node.fenceInfo, text: ColonMask.removed(from: node.literal), isFenced: node.isFenced)
    }

    private mutating func inlines(of node: CMarkNode) -> [Inline] {
        inlineBuilder.inlines(of: node, within: range(of: node))
    }

    private mutating func list(_ node: CMarkNode, depth: Int) -> List {
        var items: [List.Item] = []
        items.reserveCapacity(node.childCount)
        for child in node.children {
            let checkbox: Bool? = child.kind == .taskItem ? child.isTicked : nil
            items.append(
                List.Item(blocks: blocks(in: child, depth: depth + 1), checkbox: checkbox, range: range(of: child)))
        }
        let marker: List.Marker = node.isOrderedList ? .number(start: node.listStart) : .bullet
        return List(marker: marker, isTight: node.isTightList, items: items)
    }

    private mutating func table(_ node: CMarkNode) -> Table {
        var header = Table.Row(cells: [], range: range(of: node))
        var rows: [Table.Row] = []
        for child in node.children {
            let row = row(child)
            if child.isTableHeader { header = row } else { rows.append(row) }
        }
        return Table(alignments: node.tableAlignments.map(Table.Alignment.init), header: header, rows: rows)
    }

    private mutating func row(_ node: CMarkNode) -> Table.Row {
        var cells: [Table.Cell] = []
        for child in node.children {
            // Cells that the editor left out have no place of their own.
            let range = child.startColumn == 0 ? SourceRange(at: range(of: node).upper) : range(of: child)
            cells.append(Table.Cell(inlines: inlineBuilder.inlines(of: child, within: range), range: range))
        }
        return Table.Row(cells: cells, range: range(of: node))
    }

    private mutating func appendFootnote(_ node: CMarkNode, depth: Int) {
        let content = range(of: node)
        let label = footnoteLabel(before: content.lower)
        let blocks = blocks(in: node, depth: depth + 1)
        footnotes.append(
            Footnote(
                label: String(source.file.slice(label)), referenceCount: 0, blocks: blocks,
                range: SourceRange(label.lower - 2, content.upper)))
    }

    /// The label between `[^` and `]:` in front of a definition's content.
    private func footnoteLabel(before content: Int) -> SourceRange {
        var close = content - 1
        while close > source.bodyStart, bytes[close] != .rightBracket { close -= 1 }
        var open = close
        while open > source.bodyStart, bytes[open] != .leftBracket { open -= 1 }
        return SourceRange(open + 2, close)
    }

    /// Reads everything below a container that is too deep as if the containers were not there, without recursion.
    private mutating func appendLeaves(of top: CMarkNode, to blocks: inout [Block]) {
        diagnostics.append(
            Diagnostic(
                .nestedTooDeeply, "lists and quotes are nested more than \(Document.deepestNesting) deep here",
                at: range(of: top), in: source.file,
                notes: [.init("what stands deeper is shown, but not set in further")]))
        var current: CMarkNode? = top
        while let node = current {
            if let kind = leafKind(of: node) {
                blocks.append(Block(kind, range: range(of: node)))
                current = node.following(within: top)
            } else {
                current = node.firstChild ?? node.following(within: top)
            }
        }
    }

    private mutating func leafKind(of node: CMarkNode) -> Block.Kind? {
        switch node.kind {
        case .blockQuote, .list, .item, .taskItem, .footnoteDefinition: nil
        default: kind(of: node, depth: Document.deepestNesting)
        }
    }

    /// The node's range without trailing white space: the library counts blank lines to lists and items.
    private func range(of node: CMarkNode) -> SourceRange {
        let lower = source.offset(line: node.startLine, column: node.startColumn) ?? source.bodyStart
        var upper = (node.kind == .htmlBlock ? end(ofHTML: node) : end(of: node)) ?? lower
        upper = min(max(upper, lower), bytes.count)
        while upper > lower, Self.isSpace(bytes[upper - 1]) { upper -= 1 }
        return SourceRange(lower, upper)
    }

    private func end(of node: CMarkNode) -> Int? {
        source.offset(line: node.endLine, column: node.endColumn + 1)
    }

    /// The library leaves the last line of a comment and its kin out, the only one of `<!-- x -->`: it holds every line that it read.
    private func end(ofHTML node: CMarkNode) -> Int? {
        let literal = node.literal.utf8
        let lineEnds = literal.count { $0 == .lineFeed }
        let lines = literal.last == .lineFeed ? lineEnds : lineEnds + 1
        return source.offset(line: node.startLine + lines, column: 1)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case .space, .tab, .carriageReturn, .lineFeed: true
        default: false
        }
    }
}

extension CMarkNode {
    /// The next node in document order that is not below this one; nil at the end of `top`.
    func following(within top: CMarkNode) -> CMarkNode? {
        var node = self
        while !node.isSame(as: top) {
            if let next = node.next { return next }
            guard let parent = node.parent else { return nil }
            node = parent
        }
        return nil
    }
}

extension Table.Alignment {
    /// Nil for a column without one.
    fileprivate init?(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "l"): self = .left
        case UInt8(ascii: "c"): self = .center
        case UInt8(ascii: "r"): self = .right
        default: return nil
        }
    }
}
