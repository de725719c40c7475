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

    package var kind: Kind
    /// From the first byte of the block's first line that belongs to it to the last byte, without the line ending.
    package var range: SourceRange

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
    package enum Marker: Sendable, Hashable {
        case bullet
        /// The number that the first item was given.
        case number(start: Int)
    }

    package var marker: Marker
    /// Whether no blank line parts its items: then their paragraphs are not wrapped.
    package var isTight: Bool
    package var items: [Item]

    package init(marker: Marker, isTight: Bool, items: [Item]) {
        self.marker = marker
        self.isTight = isTight
        self.items = items
    }

    package struct Item: Sendable, Hashable {
        package var blocks: [Block]
        /// Whether the box of a task list item is ticked; nil where there is no box.
        package var checkbox: Bool?
        package var range: SourceRange

        package init(blocks: [Block], checkbox: Bool? = nil, range: SourceRange) {
            self.blocks = blocks
            self.checkbox = checkbox
            self.range = range
        }
    }
}

package struct CodeBlock: Sendable, Hashable {
    /// What stands after the opening fence, entities and escapes resolved; empty for an indented code block.
    package var info: String
    package var text: String
    package var isFenced: Bool

    package init(info: String, text: String, isFenced: Bool) {
        self.info = info
        self.text = text
        self.isFenced = isFenced
    }
}

/// A table of GitHub Flavored Markdown (section 4.10).
package struct Table: Sendable, Hashable {
    package enum Alignment: String, Sendable, Hashable {
        case left, center, right
    }

    package struct Row: Sendable, Hashable {
        package var cells: [Cell]
        package var range: SourceRange

        package init(cells: [Cell], range: SourceRange) {
            self.cells = cells
            self.range = range
        }
    }

    package struct Cell: Sendable, Hashable {
        package var inlines: [Inline]
        package var range: SourceRange

        package init(inlines: [Inline], range: SourceRange) {
            self.inlines = inlines
            self.range = range
        }
    }

    /// One a column; nil where the editor left it open.
    package var alignments: [Alignment?]
    package var header: Row
    package var rows: [Row]

    package init(alignments: [Alignment?], header: Row, rows: [Row]) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
    }
}
