/// Markdown as plain text: mark-up removed, nothing said left out.
package enum PlainText {
    /// The text of inlines; a line ending becomes `lineBreak` but between two wide characters, an image its alternative text.
    package static func of(_ inlines: [Inline], lineBreak: String = "\n") -> String {
        var text = ""
        append(inlines, lineBreak, to: &text)
        return text
    }

    /// The text of blocks, with a newline between one and the next.
    package static func of(_ blocks: [Block]) -> String {
        var pieces: [String] = []
        for block in blocks { collect(block, into: &pieces) }
        return pieces.joined(separator: "\n")
    }

    private static func append(_ inlines: [Inline], _ lineBreak: String, to text: inout String) {
        for inline in inlines {
            switch inline.kind {
            case .text(let value), .code(let value): text += value
            case .softBreak(isSilent: true): break
            case .softBreak, .lineBreak: text += lineBreak
            case .html(let value): if HTMLTag(Substring(value))?.name == "br" { text += lineBreak }
            case .emphasis(let children), .strong(let children), .strikethrough(let children):
                append(children, lineBreak, to: &text)
            case .link(let link): append(link.inlines, lineBreak, to: &text)
            case .image(let image): append(image.inlines, lineBreak, to: &text)
            case .footnoteReference: break
            }
        }
    }

    private static func collect(_ block: Block, into pieces: inout [String]) {
        switch block.kind {
        case .paragraph(let inlines), .heading(_, let inlines): pieces.append(of(inlines))
        case .blockQuote(let blocks): for block in blocks { collect(block, into: &pieces) }
        case .list(let list):
            for item in list.items { for block in item.blocks { collect(block, into: &pieces) } }
        case .codeBlock(let code): pieces.append(code.text)
        case .html(let html): pieces.append(HTMLText.plain(html))
        case .thematicBreak: break
        case .table(let table):
            for row in [table.header] + table.rows {
                pieces.append(row.cells.map { of($0.inlines) }.joined(separator: "\t"))
            }
        }
    }
}
