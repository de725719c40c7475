package import WeeklyDiagnostics
package import WeeklyText

/// A part of an issue under one heading.
package struct Section: Sendable, Hashable {
    package let kind: Kind
    /// Nil for what stands before the first heading.
    package let heading: Heading?
    /// 1-based line in the source file, front matter counted.
    package let line: Int
    /// Its bytes in the source file, from its heading on; empty where it was not read from one.
    package let range: SourceRange
    /// In document order. Every block of the source is in exactly one passage.
    package let passages: [Passage]

    package init(
        kind: Kind, heading: Heading?, line: Int, range: SourceRange = SourceRange(at: 0), passages: [Passage]
    ) {
        self.kind = kind
        self.heading = heading
        self.line = line
        self.range = range
        self.passages = passages
    }

    /// The items of all passages, in document order.
    package var items: [Item] { passages.flatMap(\.items) }
}

/// What stands over a section.
package struct Heading: Sendable, Hashable {
    package let content: RichText
    /// Fragment of its permalink.
    package let anchor: String
    /// 1 to 6; a bold line that serves as a heading has the level of the headings around it.
    package let level: Int

    package init(content: RichText, anchor: String, level: Int) {
        self.content = content
        self.anchor = anchor
        self.level = level
    }
}

/// A run of the source's blocks as the editor wrote them, with what was understood in them.
///
/// Most hold one item. A table or a list whose rows are items is one passage with an item a row; the HTML then carries the
/// items' anchors as `id` attributes of the rows.
package struct Passage: Sendable, Hashable {
    /// All that a page shows of it, in order: the blocks rendered as written in one piece, a question in its parts.
    package let fragments: [Markup]
    package let items: [Item]
    /// Its bytes in the source file; empty where it was not read from one.
    package let range: SourceRange

    package init(_ fragments: [Markup], range: SourceRange = SourceRange(at: 0), items: [Item]) {
        self.fragments = fragments
        self.range = range
        self.items = items
    }

    /// A passage in one piece.
    package init(html: String, items: [Item]) {
        self.init([Markup(html: html)], items: items)
    }

    /// All of it in one piece.
    package var html: String { fragments.count == 1 ? fragments[0].html : fragments.map(\.html).joined() }
}
