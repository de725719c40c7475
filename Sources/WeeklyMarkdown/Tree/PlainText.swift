internal import WeeklyText

/// Markdown as plain text: mark-up removed, nothing said left out. It is written as bytes, and becomes a text with no room left over: issues
/// keep it.
package enum PlainText {
    /// The text of inlines; a line ending becomes `lineBreak` but between two wide characters, an image its alternative text.
    package static func of(_ inlines: [Inline], lineBreak: String = "\n") -> String {
        // Most content is one text, which then need not be copied.
        if inlines.count == 1, case .text(let text) = inlines[0].kind { return text }
        var text: [UInt8] = []
        text.reserveCapacity(usualLength)
        append(inlines, lineBreak, to: &text)
        return String(wellFormed: text)
    }

    /// Room for most texts, so that few grow.
    private static let usualLength = 500

    /// The text of blocks, with a newline between one and the next.
    package static func of(_ blocks: [Block]) -> String {
        if blocks.count == 1, case .paragraph(let inlines) = blocks[0].kind { return of(inlines) }
        var text = Lines()
        for block in blocks { append(block, to: &text) }
        return String(wellFormed: text.joined)
    }

    /// Lines that are being joined.
    private struct Lines {
        private(set) var joined: [UInt8] = []
        private var isEmpty = true

        init() { joined.reserveCapacity(PlainText.usualLength) }

        /// Begins a line, which `write` then writes.
        mutating func append(_ write: (inout [UInt8]) -> Void) {
            if !isEmpty { joined.append(.lineFeed) }
            isEmpty = false
            write(&joined)
        }
    }

    private static func append(_ inlines: [Inline], _ lineBreak: String, to text: inout [UInt8]) {
        for inline in inlines {
            switch inline.kind {
            case .text(let value), .code(let value): text.append(value)
            case .formula(let formula): text.append(formula.tex)
            case .softBreak(isSilent: true, isShown: false): break
            case .softBreak, .lineBreak: text.append(lineBreak)
            case .html(let value): if HTMLTag(Substring(value))?.name == "br" { text.append(lineBreak) }
            case .emphasis, .strong, .strikethrough, .link, .image: append(inline.children, lineBreak, to: &text)
            case .footnoteReference: break
            }
        }
    }

    private static func append(_ block: Block, to lines: inout Lines) {
        switch block.kind {
        case .paragraph(let inlines), .heading(_, let inlines): lines.append { append(inlines, "\n", to: &$0) }
        case .blockQuote, .container, .list: block.forEachChild { append($0, to: &lines) }
        case .codeBlock(let code): lines.append { $0.append(code.text) }
        case .html(let html): lines.append { $0.append(HTMLText.plain(html)) }
        case .thematicBreak: break
        case .table(let table):
            for row in table.allRows {
                lines.append { $0.append(row.cells.map { of($0.inlines) }.joined(separator: "\t")) }
            }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: String) {
        text.withBytes { append(contentsOf: $0) }
    }
}
