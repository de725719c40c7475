internal import WeeklyDiagnostics
package import WeeklyText

/// Renders blocks as HTML.
///
/// HTML that stands in the tree is written as it is: `Sanitiser` comes before.
package struct HTMLRenderer {
    var buffer: HTMLBuffer
    /// `id` attributes for paragraphs, list items and table rows, by the offset at which these begin in the source.
    private let ids: [Int: String]
    let style: HTMLStyle

    /// - Parameters:
    ///   - ids: values of `id` attributes, by the offset at which a paragraph, list item or table row begins in the source.
    ///   - sourceLength: about how many bytes of Markdown will be rendered.
    ///   - recordsMarks: whether `markup` will be asked for, and not `html`.
    package init(
        ids: [Int: String] = [:], style: HTMLStyle = .page, sourceLength: Int = 1000, recordsMarks: Bool = false
    ) {
        buffer = HTMLBuffer(sourceLength: sourceLength, recordsMarks: recordsMarks)
        self.ids = ids
        self.style = style
    }

    /// What was written so far.
    package var html: String { buffer.html }

    /// What was written so far, for a page, with the marks of its addresses, pictures and ids: exactly those of the tags in it.
    /// There are none where `recordsMarks` was not asked for.
    package var markup: Markup { buffer.markup }

    /// Writes blocks, each on a line of its own.
    package mutating func append(_ blocks: [Block]) {
        for block in blocks { append(block) }
    }

    private mutating func append(_ block: Block) {
        switch block.kind {
        case .paragraph(let inlines): appendParagraph(inlines, at: block.range)
        case .heading(let level, let inlines): appendHeading(level, inlines)
        case .blockQuote(let blocks):
            appendLine("<blockquote>")
            append(blocks)
            appendLine("</blockquote>")
        case .container(let container, let blocks): append(blocks, within: container)
        case .list(let list): append(list)
        case .codeBlock(let code): append(code)
        case .html(let literal): appendLine(html: literal)
        case .thematicBreak: appendLine("<hr />")
        case .table(let table): append(table)
        }
    }

    private mutating func appendParagraph(_ inlines: [Inline], at range: SourceRange) {
        appendOpening("<p", at: range)
        InlineHTML(style: style).append(inlines, to: &buffer)
        buffer.append("</p>\n")
    }

    private mutating func appendHeading(_ level: Int, _ inlines: [Inline]) {
        buffer.startLine()
        buffer.append(markup: "<h\(level)>")
        InlineHTML(style: style).append(inlines, to: &buffer)
        buffer.append(markup: "</h\(level)>\n")
    }

    /// Begins an element on a line of its own, with the `id` of what begins there in the source.
    private mutating func appendOpening(_ start: StaticString, at range: SourceRange) {
        buffer.startLine()
        buffer.append(start)
        appendID(at: range)
        buffer.append(">")
    }

    private mutating func appendID(at range: SourceRange) {
        guard !ids.isEmpty, let id = ids[range.lower] else { return }
        buffer.append(attribute: "id", id)
    }

    private mutating func append(_ blocks: [Block], within container: Container) {
        appendLine(tag: container.opening)
        append(blocks)
        appendLine(markup: "</\(container.name)>")
    }

    private mutating func append(_ code: CodeBlock) {
        buffer.startLine()
        buffer.append(style == .page ? "<pre tabindex=\"0\">" : "<pre>")
        if let language = code.language {
            buffer.append(marked: .code) { Self.append(code.text, in: language, to: &$0) }
        } else {
            buffer.append("<code>")
            buffer.append(text: code.text)
            buffer.append("</code>")
        }
        buffer.append("</pre>\n")
    }

    private static func append(_ code: String, in language: String, to buffer: inout HTMLBuffer) {
        buffer.append("<code class=\"language-")
        buffer.append(text: language)
        buffer.append("\">")
        buffer.append(text: code)
        buffer.append("</code>")
    }

    private mutating func append(_ list: List) {
        switch list.marker {
        case .bullet: appendLine(style == .page && list.isNumberedByHand ? "<ul class=\"numbered\">" : "<ul>")
        case .number(start: 1): appendLine("<ol>")
        case .number(let start): appendLine(markup: "<ol start=\"\(start)\">")
        }
        for item in list.items { append(item, isTight: list.isTight) }
        appendLine(list.marker == .bullet ? "</ul>" : "</ol>")
    }

    private mutating func append(_ item: List.Item, isTight: Bool) {
        appendOpening("<li", at: item.range)
        if let checkbox = item.checkbox { append(checkbox: checkbox) }
        for block in item.blocks {
            if isTight, case .paragraph(let inlines) = block.kind {
                InlineHTML(style: style).append(inlines, to: &buffer)
            } else {
                append(block)
            }
        }
        buffer.append("</li>\n")
    }

    private mutating func append(checkbox isTicked: Bool) {
        switch style {
        case .reference:
            buffer.append(markup: "<input type=\"checkbox\"\(isTicked ? " checked=\"\"" : "") disabled=\"\" /> ")
        case .page: buffer.append(markup: "<span class=\"checkbox\">\(isTicked ? "☑" : "☐")</span> ")
        }
    }

    private mutating func append(_ table: Table) {
        if style == .page { appendLine("<div class=\"scroll\" tabindex=\"0\">") }
        appendLine("<table>")
        appendLine("<thead>")
        append(table.header, table.alignments, cell: "th")
        appendLine("</thead>")
        if !table.rows.isEmpty {
            appendLine("<tbody>")
            for row in table.rows { append(row, table.alignments, cell: "td") }
            appendLine("</tbody>")
        }
        appendLine("</table>")
        if style == .page { appendLine("</div>") }
    }

    private mutating func append(_ row: Table.Row, _ alignments: [Table.Alignment?], cell name: String) {
        appendOpening("<tr", at: row.range)
        buffer.startLine()
        for (column, cell) in row.cells.enumerated() {
            let alignment = column < alignments.count ? alignments[column] : nil
            buffer.append(markup: "<\(name)\(alignment.map(attribute) ?? "")>")
            InlineHTML(style: style).append(cell.inlines, to: &buffer)
            buffer.append(markup: "</\(name)>\n")
        }
        appendLine("</tr>")
    }

    private func attribute(of alignment: Table.Alignment) -> String {
        switch style {
        case .reference: " align=\"\(alignment.rawValue)\""
        case .page: " class=\"align-\(alignment.rawValue)\""
        }
    }

    mutating func appendLine(_ markup: StaticString) {
        buffer.startLine()
        buffer.append(markup)
        buffer.startLine()
    }

    private mutating func appendLine(markup: String) {
        buffer.startLine()
        buffer.append(markup: markup)
        buffer.startLine()
    }

    mutating func appendLine(tag: String) {
        buffer.startLine()
        buffer.append(tag: tag)
        buffer.startLine()
    }

    /// HTML that an author wrote.
    private mutating func appendLine(html: String) {
        guard style == .page else { return appendLine(markup: html) }
        buffer.startLine()
        AuthorHTML.append(html, to: &buffer)
        buffer.startLine()
    }
}

extension List {
    /// Whether every item begins with a number that its editor wrote: a bullet beside it would be one mark too many.
    fileprivate var isNumberedByHand: Bool {
        items.allSatisfy { item in
            guard case .paragraph(let inlines)? = item.blocks.first?.kind else { return false }
            return WrittenNumber.begins(PlainText.of(inlines))
        }
    }
}
