internal import WeeklyText
package import WeeklyDiagnostics

/// A block of a Markdown document, with its place in the original file.
package struct Block: Sendable, Hashable {
    /// Only the large cases are boxes of their own.
    package enum Kind: Sendable, Hashable {
        case paragraph([Inline])
        /// `level` is 1 to 6.
        case heading(level: Int, [Inline])
        case blockQuote([Block])
        indirect case list(List)
        indirect case codeBlock(CodeBlock)
        /// HTML as the author wrote it, not yet checked.
        case html(String)
        case thematicBreak
        indirect case table(Table)
        /// An element that begins in one block of HTML and ends in another, and what stands between; only `Sanitiser` makes these.
        indirect case container(Container, [Block])
    }

    /// What the block is, and what it holds.
    package var kind: Kind
    /// From the first byte of the block's first line that belongs to it to the last byte, without the line ending.
    package var range: SourceRange

    /// - Parameter range: offsets in the original file.
    package init(_ kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

/// An element of HTML around blocks, as a page may have it.
package struct Container: Sendable, Hashable {
    /// In lower case.
    package let name: String
    /// The opening tag as it is written on the page.
    package let opening: String
}

/// A list; what sets it off from another list is its marker.
package struct List: Sendable, Hashable {
    /// What stands before the items.
    package enum Marker: Sendable, Hashable {
        case bullet
        /// The number that the first item was given.
        case number(start: Int)
    }

    /// Of all its items: another marker begins another list.
    package var marker: Marker
    /// Whether no blank line parts its items: then their paragraphs are not wrapped.
    package var isTight: Bool
    /// In the order of the source; at least one.
    package var items: [Item]

    /// A list of items.
    package init(marker: Marker, isTight: Bool, items: [Item]) {
        self.marker = marker
        self.isTight = isTight
        self.items = items
    }

    /// One item of a list, with all that is indented below it.
    package struct Item: Sendable, Hashable {
        /// What the item holds; empty for a marker alone.
        package var blocks: [Block]
        /// Whether the box of a task list item is ticked; nil where there is no box.
        package var checkbox: Bool?
        /// From its marker to the last byte of its content.
        package var range: SourceRange

        /// - Parameter checkbox: whether its box is ticked; nil for an item without one.
        package init(blocks: [Block], checkbox: Bool? = nil, range: SourceRange) {
            self.blocks = blocks
            self.checkbox = checkbox
            self.range = range
        }
    }
}

/// Code on lines of its own: between fences, or indented.
package struct CodeBlock: Sendable, Hashable {
    /// What stands after the opening fence, entities and escapes resolved; empty for an indented code block.
    package var info: String
    /// The code, a line feed behind each line, without the indentation that Markdown asks for.
    package var text: String
    /// Whether fences stand around it; else it is indented.
    package var isFenced: Bool

    /// The first word of `info`; nil where there is none. No white space is in it, also where a combining mark follows that, so that it
    /// is one class in HTML.
    package var language: String? {
        info.unicodeScalars.split { $0.isWhiteSpace || $0.value < 0x20 }.first.map { String($0) }
    }

    /// A block of code.
    package init(info: String, text: String, isFenced: Bool) {
        self.info = info
        self.text = text
        self.isFenced = isFenced
    }
}

/// A table of GitHub Flavored Markdown (section 4.10).
package struct Table: Sendable, Hashable {
    /// Where the text of a column stands.
    package enum Alignment: String, Sendable, Hashable {
        case left, center, right
    }

    /// One line of a table.
    package struct Row: Sendable, Hashable {
        /// One a column; those that the editor left out are empty.
        package var cells: [Cell]
        /// The whole line, its outer pipes counted.
        package var range: SourceRange

        /// A row of cells from left to right.
        package init(cells: [Cell], range: SourceRange) {
            self.cells = cells
            self.range = range
        }
    }

    /// What stands between two pipes.
    package struct Cell: Sendable, Hashable {
        /// Its content; pipes that were escaped stand in it as they are.
        package var inlines: [Inline]
        /// Its content without the space around; empty at the end of the row for a cell that was left out.
        package var range: SourceRange

        /// A cell of a row.
        package init(inlines: [Inline], range: SourceRange) {
            self.inlines = inlines
            self.range = range
        }
    }

    /// One a column; nil where the editor left it open.
    package var alignments: [Alignment?]
    /// The first line, above the dashes.
    package var header: Row
    /// The lines below the dashes.
    package var rows: [Row]

    /// A table of a header and the rows below it.
    package init(alignments: [Alignment?], header: Row, rows: [Row]) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
    }
}
