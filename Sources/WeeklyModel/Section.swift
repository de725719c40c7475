/// A part of an issue under one heading.
package struct Section: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case events, questions, releases, schedule, reading, contributors, tasks, masthead, other
    }

    package let kind: Kind
    /// Nil for what stands before the first heading.
    package let heading: Heading?
    /// 1-based line in the source file, front matter counted.
    package let line: Int
    /// In document order. Every block of the source is in exactly one passage.
    package let passages: [Passage]

    package init(kind: Kind, heading: Heading?, line: Int, passages: [Passage]) {
        self.kind = kind
        self.heading = heading
        self.line = line
        self.passages = passages
    }

    /// The items of all passages, in document order.
    package var items: [Item] { passages.flatMap(\.items) }
}

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
/// Most hold one item. A table or a list whose rows are items is one passage with an item a row; `html` then carries the
/// items' anchors as `id` attributes of the rows.
package struct Passage: Sendable, Hashable {
    /// The blocks rendered as written. Empty for a question, whose parts are its own (`Question.lead`, `turns`, `closing`).
    package let html: String
    package let items: [Item]

    package init(html: String, items: [Item]) {
        self.html = html
        self.items = items
    }
}
