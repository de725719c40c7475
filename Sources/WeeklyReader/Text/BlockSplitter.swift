internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A block, or a part of one that begins with a line which means something.
struct Piece<Mark> {
    var block: Block
    /// What its first line means.
    var mark: Mark?
}

/// Takes blocks apart at the lines that mean something to a reader.
///
/// Markdown continues a quote, a list or a paragraph where an editor who forgot the blank line meant something new: `> Why?`
/// with `A：So.` in the next line is one quote to Markdown. A line that means something leaves the quote or list it was
/// swallowed by; what stands in no such line stays where it is.
struct BlockSplitter<Mark> {
    let file: SourceFile
    /// What a line means; nil for all others.
    let mark: (Line) -> Mark?
    /// Whether nothing but the line itself belongs to what it means: then the next line is a piece of its own.
    var isWhole: (Mark) -> Bool = { _ in false }
    /// Whether a list item that begins with such a line is no list item, but the start of something new.
    var opensItem: (Mark) -> Bool = { _ in false }
    /// What such a line means with the list's number in front of it.
    var withNumber: (Mark, Line) -> Mark = { mark, _ in mark }

    func pieces(of blocks: [Block]) -> [Piece<Mark>] {
        var pieces: [Piece<Mark>] = []
        pieces.reserveCapacity(blocks.count + 8)
        for block in blocks {
            if let inlines = block.soleLine {
                pieces.append(Piece(block: block, mark: mark(Line(inlines))))
            } else {
                for part in split(block, isInside: false) { pieces.append(part.piece) }
            }
        }
        return pieces
    }

    private struct Part {
        var piece: Piece<Mark>
        /// Whether it leaves the container that it stands in.
        var leaves = false
    }

    private func split(_ block: Block, isInside: Bool) -> [Part] {
        switch block.kind {
        case .paragraph(let inlines): splitParagraph(block, inlines, isInside: isInside)
        case .blockQuote(let children): splitQuote(block, children)
        case .list(let list): splitList(block, list)
        default: [Part(piece: Piece(block: block))]
        }
    }

    // MARK: Paragraphs

    private func splitParagraph(_ block: Block, _ inlines: [Inline], isInside: Bool) -> [Part] {
        guard Line.breaks(inlines) else {
            let mark = mark(Line(inlines))
            return [Part(piece: Piece(block: block, mark: mark), leaves: mark != nil)]
        }
        let lines = Line.lines(of: inlines)
        let marks = lines.map(mark)
        if isOnePiece(marks, isInside: isInside) {
            return [Part(piece: Piece(block: block, mark: marks[0]), leaves: marks[0] != nil)]
        }
        let groups = groups(of: lines, marks, isInside: isInside)
        guard groups.count > 1 else {
            return [Part(piece: Piece(block: block, mark: groups[0].mark), leaves: groups[0].leaves)]
        }
        return groups.map {
            Part(piece: Piece(block: paragraph($0.lines, in: block), mark: $0.mark), leaves: $0.leaves)
        }
    }

    /// Lines that stay together, with what the first of them means.
    private typealias LineGroup = (lines: [Line], mark: Mark?, leaves: Bool)

    private func groups(of lines: [Line], _ marks: [Mark?], isInside: Bool) -> [LineGroup] {
        var groups: [LineGroup] = []
        var mustSplit = true
        for (line, mark) in zip(lines, marks) {
            let returns = isInside && (groups.last?.leaves ?? false) && isQuoted(line)
            if mustSplit || mark != nil || returns {
                groups.append(([line], mark, leaves: mark != nil || (!returns && groups.last?.leaves ?? false)))
            } else {
                groups[groups.count - 1].lines.append(line)
            }
            mustSplit = mark.map(isWhole) ?? false
        }
        return groups
    }

    /// Whether nothing parts a paragraph's lines, which is so for most.
    private func isOnePiece(_ marks: [Mark?], isInside: Bool) -> Bool {
        if marks.dropFirst().contains(where: { $0 != nil }) { return false }
        guard marks.count > 1, let first = marks[0] else { return true }
        return !isInside && !isWhole(first)
    }

    private func paragraph(_ lines: [Line], in block: Block) -> Block {
        Block(.paragraph(Line.joined(lines)), range: lines.range(within: block))
    }

    /// Whether the line has a quote's mark of its own, so that it was not swallowed by the quote.
    private func isQuoted(_ line: Line) -> Bool {
        guard let first = line.inlines.first else { return false }
        let lineRange = file.range(ofLine: file.line(at: first.range.lower))
        let head = file.slice(SourceRange(lineRange.lower, first.range.lower)).utf8
        return head.contains(.greaterThan)
    }

    // MARK: Containers

    private func splitQuote(_ block: Block, _ children: [Block]) -> [Part] {
        let parts = children.flatMap { self.split($0, isInside: true) }
        guard parts.contains(where: \.leaves) else { return [Part(piece: Piece(block: block))] }
        var split: [Part] = []
        var quoted: [Block] = []
        func flush() {
            guard let first = quoted.first, let last = quoted.last else { return }
            split.append(Part(piece: Piece(block: Block(.blockQuote(quoted), range: first.range.union(last.range)))))
            quoted = []
        }
        for part in parts {
            if part.leaves { flush() }
            if part.leaves { split.append(part) } else { quoted.append(part.piece.block) }
        }
        flush()
        return split
    }

    private func splitList(_ block: Block, _ list: List) -> [Part] {
        var parted = PartedList(list)
        for (position, item) in list.items.enumerated() {
            var parts = item.blocks.flatMap { self.split($0, isInside: false) }
            let opens = parts.first?.piece.mark.map(opensItem) ?? false
            // An item stays one unless its first line opens something.
            if !opens, !parts.isEmpty { parts[0].leaves = false }
            if opens, case .number(let number) = list.marker.advanced(by: position) {
                writeNumber(number, before: &parts[0].piece)
            }
            parted.append(item, parts, opens: opens)
        }
        return parted.parts(orWhole: block)
    }

    /// Writes the number that an ordered list gave an item in front of what it opens, which is no list item any more.
    private func writeNumber(_ number: Int, before piece: inout Piece<Mark>) {
        guard let inlines = piece.block.paragraph else { return }
        let written = Inline(.text("\(number). "), range: SourceRange(at: piece.block.range.lower))
        let numbered = [written] + inlines
        piece.block = Block(.paragraph(numbered), range: piece.block.range)
        if let mark = piece.mark { piece.mark = withNumber(mark, Line.first(of: numbered)) }
    }

    /// A list whose items were looked into: runs of items that stay are lists, and what leaves stands between them.
    private struct PartedList {
        private let list: List
        private var parts: [Part] = []
        private var items: [List.Item] = []
        /// How many items were seen.
        private var count = 0

        init(_ list: List) {
            self.list = list
        }

        mutating func append(_ item: List.Item, _ itemParts: [Part], opens: Bool) {
            defer { count += 1 }
            guard opens || itemParts.contains(where: \.leaves) else {
                items.append(item)
                return
            }
            let kept = opens ? 0 : itemParts.prefix { !$0.leaves }.count
            if kept > 0 {
                let blocks = itemParts.prefix(kept).map(\.piece.block)
                items.append(List.Item(blocks: blocks, checkbox: item.checkbox, range: item.range))
            }
            flush(seen: kept > 0 ? count + 1 : count)
            parts += itemParts.dropFirst(kept).map { Part(piece: $0.piece, leaves: true) }
        }

        func parts(orWhole block: Block) -> [Part] {
            if parts.isEmpty, items.count == list.items.count { return [Part(piece: Piece(block: block))] }
            var ended = self
            ended.flush(seen: count)
            return ended.parts
        }

        /// Ends the list of the items that stayed so far; they keep their numbers.
        private mutating func flush(seen: Int) {
            guard let first = items.first, let last = items.last else { return }
            let marker = list.marker.advanced(by: seen - items.count)
            let run = List(marker: marker, isTight: list.isTight, items: items)
            parts.append(Part(piece: Piece(block: Block(.list(run), range: first.range.union(last.range)))))
            items = []
        }
    }
}

extension List.Marker {
    fileprivate func advanced(by count: Int) -> List.Marker {
        switch self {
        case .bullet: .bullet
        case .number(let start): .number(start: start + count)
        }
    }
}

extension Block {
    /// The content of a heading, or of a paragraph of one line.
    fileprivate var soleLine: [Inline]? {
        switch kind {
        case .heading(_, let inlines): inlines
        case .paragraph(let inlines): Line.breaks(inlines) ? nil : inlines
        default: nil
        }
    }
}
