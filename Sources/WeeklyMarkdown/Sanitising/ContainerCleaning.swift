internal import WeeklyDiagnostics

/// Cleans blocks some of which are HTML: an element may begin in one of them and end in another, with Markdown between.
extension Sanitiser {
    /// How deep containers may stand in one another, so that trees can be walked by recursion.
    private static let deepest = 8

    mutating func cleanPairing(_ blocks: [Block]) -> [Block] {
        let tags = SiblingTags(of: blocks, room: Self.deepest - depth) { isAllowed($0, inParagraph: false) }
        var row = ContainerRow()
        for (index, var block) in blocks.enumerated() {
            if let fragment = tags.fragments[index] {
                clean(fragment, of: block, into: &row)
            } else {
                depth += row.depth
                clean(&block)
                depth -= row.depth
                row.append(block)
            }
        }
        return row.blocks
    }

    /// One block of HTML: what stands between the edges of containers are blocks of their own.
    private mutating func clean(_ fragment: SiblingTags.Fragment, of block: Block, into row: inout ContainerRow) {
        guard case .html(let source) = block.kind else { return }
        var places = HTMLPlaces(of: source, at: block.range, in: file)
        var html = ""
        var start = places.offset
        for (position, token) in fragment.tokens.enumerated() {
            guard fragment.edges.contains(position), case .tag(let tag, let written) = token else {
                append(token, isKept: fragment.kept.contains(position), to: &html, &places)
                continue
            }
            row.append(html: html, range: SourceRange(start, places.offset))
            let range = places.next(written)
            let markup = markup(tag, for: written, at: range)
            if tag.isClosing { row.end(at: range.upper) } else { row.begin(tag.name, markup, at: range.lower) }
            html = ""
            start = places.offset
        }
        if fragment.edges.isEmpty {
            row.append(Block(.html(html), range: block.range))
        } else {
            row.append(html: html, range: SourceRange(start, block.range.upper))
        }
    }
}

/// Blocks side by side that are being written, and the containers among them that are still open.
private struct ContainerRow {
    private var open: [(container: Container, start: Int, before: [Block])] = []
    /// The blocks of the innermost container, or of no container where all are closed.
    private(set) var blocks: [Block] = []

    var depth: Int { open.count }

    mutating func append(_ block: Block) {
        blocks.append(block)
    }

    /// A piece of a block of HTML; white space alone is none.
    mutating func append(html: String, range: SourceRange) {
        if html.contains(where: { !$0.isWhitespace }) { append(Block(.html(html), range: range)) }
    }

    mutating func begin(_ name: String, _ opening: String, at start: Int) {
        open.append((Container(name: name, opening: opening), start, blocks))
        blocks = []
    }

    mutating func end(at end: Int) {
        guard var outer = open.popLast() else { return }
        let container = Block(.container(outer.container, blocks), range: SourceRange(outer.start, end))
        // Appended where nobody else holds the row, so that it is not copied for each of many containers.
        outer.before.append(container)
        blocks = outer.before
    }
}
