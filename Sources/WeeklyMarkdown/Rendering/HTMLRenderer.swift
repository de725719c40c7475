internal import WeeklyDiagnostics
internal import WeeklyText

/// How HTML is written.
package enum HTMLStyle: Sendable, Hashable {
    /// In the form of libcmark-gfm's own renderer, to compare with.
    case reference
    /// For pages: pictures wait until they are seen and tell their hosts nothing, wide tables and code scroll by keyboard,
    /// obsolete attributes are classes.
    case page
}

/// Renders blocks as HTML.
///
/// HTML that stands in the tree is written as it is: `Sanitiser` comes before.
package struct HTMLRenderer {
    private var buffer: HTMLBuffer
    /// `id` attributes for paragraphs, list items and table rows, by the offset at which these begin in the source.
    private let ids: [Int: String]
    private let style: HTMLStyle

    package init(ids: [Int: String] = [:], style: HTMLStyle = .page, sourceLength: Int = 1000) {
        buffer = HTMLBuffer(sourceLength: sourceLength)
        self.ids = ids
        self.style = style
    }

    /// What was written so far.
    package var html: String { buffer.html }

    package static func render(_ blocks: [Block], ids: [Int: String] = [:], style: HTMLStyle = .page) -> String {
        let (lower, upper) = (blocks.first?.range.lower ?? 0, blocks.last?.range.upper ?? 0)
        var renderer = HTMLRenderer(ids: ids, style: style, sourceLength: max(0, upper - lower))
        renderer.append(blocks)
        return renderer.html
    }

    package static func render(_ inlines: [Inline], style: HTMLStyle = .page) -> String {
        let (lower, upper) = (inlines.first?.range.lower ?? 0, inlines.last?.range.upper ?? 0)
        var buffer = HTMLBuffer(sourceLength: max(0, upper - lower))
        InlineHTML(style: style).append(inlines, to: &buffer)
        return buffer.html
    }

    /// A whole document, footnotes at the end.
    package static func render(_ document: Document, style: HTMLStyle = .page) -> String {
        var renderer = HTMLRenderer(style: style)
        renderer.append(document.blocks)
        renderer.append(document.footnotes)
        return renderer.html
    }

    package mutating func append(_ blocks: [Block]) {
        for block in blocks { append(block) }
    }

    private mutating func append(_ block: Block) {
        switch block.kind {
        case .paragraph(let inlines): appendParagraph(inlines, at: block.range)
        case .heading(let level, let inlines): appendHeading(level, inlines)
        case .blockQuote(let blocks): append(blocks, within: "<blockquote>", "</blockquote>")
        case .container(let container, let blocks):
            append(blocks, within: container.opening, "</\(container.name)>")
        case .list(let list): append(list)
        case .codeBlock(let code): append(code)
        case .html(let literal): appendLine(markup: style == .page ? AuthorHTML.onPage(literal) : literal)
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
        buffer.append(" id=\"")
        buffer.append(text: id)
        buffer.append("\"")
    }

    private mutating func append(_ blocks: [Block], within opening: String, _ closing: String) {
        appendLine(markup: opening)
        append(blocks)
        appendLine(markup: closing)
    }

    private mutating func append(_ code: CodeBlock) {
        buffer.startLine()
        buffer.append(style == .page ? "<pre tabindex=\"0\"><code" : "<pre><code")
        if let language = code.info.split(whereSeparator: \.isWhitespace).first {
            buffer.append(" class=\"language-")
            buffer.append(text: String(language))
            buffer.append("\"")
        }
        buffer.append(">")
        buffer.append(text: code.text)
        buffer.append("</code></pre>\n")
    }

    private mutating func append(_ list: List) {
        switch list.marker {
        case .bullet: appendLine("<ul>")
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

    private mutating func appendLine(_ markup: StaticString) {
        buffer.startLine()
        buffer.append(markup)
        buffer.startLine()
    }

    private mutating func appendLine(markup: String) {
        buffer.startLine()
        buffer.append(markup: markup)
        buffer.startLine()
    }
}

extension HTMLRenderer {
    /// The footnotes with links back to where they are referred to.
    package mutating func append(_ footnotes: [Footnote]) {
        guard !footnotes.isEmpty else { return }
        appendLine("<section class=\"footnotes\" data-footnotes>")
        appendLine("<ol>")
        for (index, footnote) in footnotes.enumerated() { append(footnote, number: index + 1) }
        appendLine("</ol>")
        appendLine("</section>")
    }

    private mutating func append(_ footnote: Footnote, number: Int) {
        let label = HTMLEscaping.escapedURL(footnote.label)
        appendLine(markup: "<li id=\"fn-\(label)\">")
        let links = (1...max(1, footnote.referenceCount)).map { backLink(to: label, occurrence: $0) }
        let back = links.joined(separator: " ")
        if let last = footnote.blocks.last, case .paragraph(let inlines) = last.kind {
            append(Array(footnote.blocks.dropLast()))
            buffer.startLine()
            buffer.append("<p>")
            InlineHTML(style: style).append(inlines, to: &buffer)
            buffer.append(markup: " \(back)</p>\n")
        } else {
            append(footnote.blocks)
            appendLine(markup: back)
        }
        appendLine("</li>")
    }

    /// On a page it is told by its role, in no language.
    private func backLink(to label: String, occurrence: Int) -> String {
        let suffix = occurrence > 1 ? "-\(occurrence)" : ""
        let mark = occurrence > 1 ? "<sup class=\"footnote-ref\">\(occurrence)</sup>" : ""
        return "<a href=\"#fnref-\(label)\(suffix)\" class=\"footnote-backref\" data-footnote-backref "
            + (style == .page ? "role=\"doc-backlink\"" : "aria-label=\"Back to content\"") + ">↩\(mark)</a>"
    }
}
