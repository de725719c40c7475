/// Markdown as plain text: mark-up removed, nothing said left out.
package enum PlainText {
    /// The text of inlines; a line ending becomes `lineBreak` but between two wide characters, an image its alternative text.
    package static func of(_ inlines: [Inline], lineBreak: String = "\n") -> String {
        // Most content is one text, which then need not be copied.
        if inlines.count == 1, case .text(let text) = inlines[0].kind { return text }
        var text = ""
        append(inlines, lineBreak, to: &text)
        return text
    }

    /// The text of blocks, with a newline between one and the next.
    package static func of(_ blocks: [Block]) -> String {
        if blocks.count == 1, case .paragraph(let inlines) = blocks[0].kind { return of(inlines) }
        var text = Lines()
        for block in blocks { append(block, to: &text) }
        return text.joined
    }

    /// Lines that are being joined.
    private struct Lines {
        private(set) var joined = ""
        private var isEmpty = true

        /// Begins a line, which `write` then writes.
        mutating func append(_ write: (inout String) -> Void) {
            if !isEmpty { joined += "\n" }
            isEmpty = false
            write(&joined)
        }
    }

    private static func append(_ inlines: [Inline], _ lineBreak: String, to text: inout String) {
        for inline in inlines {
            switch inline.kind {
            case .text(let value), .code(let value): text += value
            case .formula(let formula): text += formula.tex
            case .softBreak(isSilent: true, isShown: false): break
            case .softBreak, .lineBreak: text += lineBreak
            case .html(let value): if HTMLTag(Substring(value))?.name == "br" { text += lineBreak }
            case .emphasis, .strong, .strikethrough, .link, .image: append(inline.children, lineBreak, to: &text)
            case .footnoteReference: break
            }
        }
    }

    private static func append(_ block: Block, to lines: inout Lines) {
        switch block.kind {
        case .paragraph(let inlines), .heading(_, let inlines): lines.append { append(inlines, "\n", to: &$0) }
        case .blockQuote, .container, .list: block.forEachChild { append($0, to: &lines) }
        case .codeBlock(let code): lines.append { $0 += code.text }
        case .html(let html): lines.append { $0 += HTMLText.plain(html) }
        case .thematicBreak: break
        case .table(let table):
            for row in table.allRows {
                lines.append { $0 += row.cells.map { of($0.inlines) }.joined(separator: "\t") }
            }
        }
    }
}
