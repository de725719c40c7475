/// What blocks hold, so that nobody needs to write a switch over the three that hold others.
///
/// Who wants to meet every block says `forEachBlock`; every paragraph, heading and cell, `forEachInlineRow`; who goes down step
/// by step, because a level means something, says `children` or `forEachChild`.
extension Block {
    /// The blocks directly inside, in document order: of a quote, of a container, and of the items of a list, one item after the
    /// other. Empty for all other blocks; the content of a table's cells is in `inlineRows`.
    package var children: [Block] {
        switch kind {
        case .blockQuote(let blocks), .container(_, let blocks): blocks
        case .list(let list): list.items.flatMap(\.blocks)
        case .paragraph, .heading, .codeBlock, .html, .thematicBreak, .table: []
        }
    }

    /// Calls `body` with each of `children`, without an array of them.
    package func forEachChild(_ body: (Block) throws -> Void) rethrows {
        switch kind {
        case .blockQuote(let blocks), .container(_, let blocks): try blocks.forEach(body)
        case .list(let list): for item in list.items { try item.blocks.forEach(body) }
        case .paragraph, .heading, .codeBlock, .html, .thematicBreak, .table: break
        }
    }

    /// Whether one of `children` is such a block; it stops at the first.
    package func hasChild(where predicate: (Block) throws -> Bool) rethrows -> Bool {
        switch kind {
        case .blockQuote(let blocks), .container(_, let blocks): try blocks.contains(where: predicate)
        case .list(let list): try list.items.contains { try $0.blocks.contains(where: predicate) }
        case .paragraph, .heading, .codeBlock, .html, .thematicBreak, .table: false
        }
    }

    /// The same block with other blocks inside; what holds none stays as it is.
    ///
    /// - Parameter transform: is given the blocks that stand side by side: all of a quote or a container, or of one item of a list.
    package func mapChildren(_ transform: ([Block]) throws -> [Block]) rethrows -> Block {
        var block = self
        switch kind {
        case .blockQuote(let blocks): block.kind = .blockQuote(try transform(blocks))
        case .container(let container, let blocks): block.kind = .container(container, try transform(blocks))
        case .list(var list):
            for index in list.items.indices { list.items[index].blocks = try transform(list.items[index].blocks) }
            block.kind = .list(list)
        case .paragraph, .heading, .codeBlock, .html, .thematicBreak, .table: break
        }
        return block
    }

    /// Calls `body` with the block itself and then with every block within, in document order.
    package func forEachBlock(_ body: (Block) throws -> Void) rethrows {
        try body(self)
        try forEachChild { try $0.forEachBlock(body) }
    }
}

/// The rows of inlines in blocks: the content of a paragraph, of a heading, of each cell of a table.
extension Block {
    /// The rows that the block itself holds, in document order; not those of the blocks within.
    package var inlineRows: [[Inline]] {
        switch kind {
        case .paragraph(let inlines), .heading(_, let inlines): [inlines]
        case .table(let table): table.allRows.flatMap { $0.cells.map(\.inlines) }
        case .blockQuote, .container, .list, .codeBlock, .html, .thematicBreak: []
        }
    }

    /// Whether one of `inlineRows` is such a row; it stops at the first.
    package func hasInlineRow(where predicate: ([Inline]) throws -> Bool) rethrows -> Bool {
        switch kind {
        case .paragraph(let inlines), .heading(_, let inlines): try predicate(inlines)
        case .table(let table): try table.hasCell { try predicate($0.inlines) }
        case .blockQuote, .container, .list, .codeBlock, .html, .thematicBreak: false
        }
    }

    /// The same block with other rows; those of the blocks within stay as they are.
    package func mapInlineRows(_ transform: ([Inline]) throws -> [Inline]) rethrows -> Block {
        var block = self
        switch kind {
        case .paragraph(let inlines): block.kind = .paragraph(try transform(inlines))
        case .heading(let level, let inlines): block.kind = .heading(level: level, try transform(inlines))
        case .table(let table):
            block.kind = .table(
                try table.mapCells { Table.Cell(inlines: try transform($0.inlines), range: $0.range) })
        case .blockQuote, .container, .list, .codeBlock, .html, .thematicBreak: break
        }
        return block
    }

    /// Calls `body` with every row of the block and of the blocks within, in document order.
    package func forEachInlineRow(_ body: ([Inline]) throws -> Void) rethrows {
        try forEachBlock { block in
            switch block.kind {
            case .paragraph(let inlines), .heading(_, let inlines): try body(inlines)
            case .table: try block.inlineRows.forEach(body)
            case .blockQuote, .container, .list, .codeBlock, .html, .thematicBreak: break
            }
        }
    }
}

extension Sequence<Block> {
    /// Calls `body` with every block and every block within, in document order.
    package func forEachBlock(_ body: (Block) throws -> Void) rethrows {
        for block in self { try block.forEachBlock(body) }
    }

    /// Calls `body` with the content of every paragraph, heading and cell, in document order.
    package func forEachInlineRow(_ body: ([Inline]) throws -> Void) rethrows {
        for block in self { try block.forEachInlineRow(body) }
    }
}

extension Document {
    /// Calls `body` with every block, those of the footnotes last.
    package func forEachBlock(_ body: (Block) throws -> Void) rethrows {
        try blocks.forEachBlock(body)
        for footnote in footnotes { try footnote.blocks.forEachBlock(body) }
    }

    /// Calls `body` with the content of every paragraph, heading and cell, those of the footnotes last.
    package func forEachInlineRow(_ body: ([Inline]) throws -> Void) rethrows {
        try blocks.forEachInlineRow(body)
        for footnote in footnotes { try footnote.blocks.forEachInlineRow(body) }
    }
}

extension Table {
    /// The header and the rows below it, from the top.
    package var allRows: [Row] { [header] + rows }

    fileprivate func hasCell(where predicate: (Cell) throws -> Bool) rethrows -> Bool {
        try header.cells.contains(where: predicate) || rows.contains { try $0.cells.contains(where: predicate) }
    }

    fileprivate func mapCells(_ transform: (Cell) throws -> Cell) rethrows -> Table {
        var table = self
        table.header.cells = try header.cells.map(transform)
        for index in rows.indices { table.rows[index].cells = try rows[index].cells.map(transform) }
        return table
    }
}
