internal import WeeklyDiagnostics

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
    package private(set) var html = ""
    /// `id` attributes for paragraphs, list items and table rows, by the offset at which these begin in the source.
    private let ids: [Int: String]
    private let style: HTMLStyle

    package init(ids: [Int: String] = [:], style: HTMLStyle = .page) {
        self.ids = ids
        self.style = style
    }

    package static func render(_ blocks: [Block], ids: [Int: String] = [:], style: HTMLStyle = .page) -> String {
        var renderer = HTMLRenderer(ids: ids, style: style)
        renderer.append(blocks)
        return renderer.html
    }

    package static func render(_ inlines: [Inline], style: HTMLStyle = .page) -> String {
        var html = ""
        InlineHTML(style: style).append(inlines, to: &html)
        return html
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
        case .paragraph(let inlines): appendElement("p", idAttribute(at: block.range), inlines)
        case .heading(let level, let inlines): appendElement("h\(level)", "", inlines)
        case .blockQuote(let blocks): appendQuote(blocks)
        case .list(let list): append(list)
        case .codeBlock(let code): append(code)
        case .html(let literal): appendLine(style == .page ? AuthorHTML.onPage(literal) : literal)
        case .thematicBreak: appendLine("<hr />")
        case .table(let table): append(table)
        }
    }

    private mutating func appendElement(_ name: String, _ attributes: String, _ inlines: [Inline]) {
        startLine()
        html += "<\(name)\(attributes)>"
        InlineHTML(style: style).append(inlines, to: &html)
        html += "</\(name)>\n"
    }

    private mutating func appendQuote(_ blocks: [Block]) {
        appendLine("<blockquote>")
        append(blocks)
        appendLine("</blockquote>")
    }

    private mutating func append(_ code: CodeBlock) {
        startLine()
        html += style == .page ? "<pre tabindex=\"0\"><code" : "<pre><code"
        if let language = code.info.split(whereSeparator: \.isWhitespace).first {
            html += " class=\"language-"
            HTMLEscaping.append(String(language), to: &html)
            html += "\""
        }
        html += ">"
        HTMLEscaping.append(code.text, to: &html)
        html += "</code></pre>\n"
    }

    private mutating func append(_ list: List) {
        switch list.marker {
        case .bullet: appendLine("<ul>")
        case .number(start: 1): appendLine("<ol>")
        case .number(let start): appendLine("<ol start=\"\(start)\">")
        }
        for item in list.items { append(item, isTight: list.isTight) }
        appendLine(list.marker == .bullet ? "</ul>" : "</ol>")
    }

    private mutating func append(_ item: List.Item, isTight: Bool) {
        startLine()
        html += "<li\(idAttribute(at: item.range))>"
        if let checkbox = item.checkbox { html += self.checkbox(checkbox) }
        for block in item.blocks {
            if isTight, case .paragraph(let inlines) = block.kind {
                InlineHTML(style: style).append(inlines, to: &html)
            } else {
                append(block)
            }
        }
        html += "</li>\n"
    }

    private func checkbox(_ isTicked: Bool) -> String {
        switch style {
        case .reference: "<input type=\"checkbox\"\(isTicked ? " checked=\"\"" : "") disabled=\"\" /> "
        case .page: "<span class=\"checkbox\">\(isTicked ? "☑" : "☐")</span> "
        }
    }

    private func idAttribute(at range: SourceRange) -> String {
        guard let id = ids[range.lower] else { return "" }
        return " id=\"\(HTMLEscaping.escaped(id))\""
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
        appendLine("<tr\(idAttribute(at: row.range))>")
        for (column, cell) in row.cells.enumerated() {
            let alignment = column < alignments.count ? alignments[column] : nil
            html += "<\(name)\(alignment.map(attribute) ?? "")>"
            InlineHTML(style: style).append(cell.inlines, to: &html)
            html += "</\(name)>\n"
        }
        appendLine("</tr>")
    }

    private func attribute(of alignment: Table.Alignment) -> String {
        switch style {
        case .reference: " align=\"\(alignment.rawValue)\""
        case .page: " class=\"align-\(alignment.rawValue)\""
        }
    }

    private mutating func appendLine(_ markup: String) {
        startLine()
        html += markup
        startLine()
    }

    private mutating func startLine() {
        if let last = html.utf8.last, last != UInt8(ascii: "\n") { html += "\n" }
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
        appendLine("<li id=\"fn-\(label)\">")
        let links = (1...max(1, footnote.referenceCount)).map { Self.backLink(to: label, occurrence: $0) }
        let back = links.joined(separator: " ")
        if let last = footnote.blocks.last, case .paragraph(let inlines) = last.kind {
            append(Array(footnote.blocks.dropLast()))
            startLine()
            html += "<p>"
            InlineHTML(style: style).append(inlines, to: &html)
            html += " \(back)</p>\n"
        } else {
            append(footnote.blocks)
            appendLine(back)
        }
        appendLine("</li>")
    }

    private static func backLink(to label: String, occurrence: Int) -> String {
        let suffix = occurrence > 1 ? "-\(occurrence)" : ""
        let mark = occurrence > 1 ? "<sup class=\"footnote-ref\">\(occurrence)</sup>" : ""
        return "<a href=\"#fnref-\(label)\(suffix)\" class=\"footnote-backref\" data-footnote-backref "
            + "aria-label=\"Back to content\">↩\(mark)</a>"
    }
}
