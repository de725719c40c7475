internal import WeeklyText

/// Footnotes as HTML.
extension HTMLRenderer {
    /// Writes the footnotes with links back to where they are referred to.
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
        appendLine(tag: "<li id=\"fn-\(label)\">")
        if let last = footnote.blocks.last, case .paragraph(let inlines) = last.kind {
            append(Array(footnote.blocks.dropLast()))
            buffer.startLine()
            buffer.append("<p>")
            InlineHTML(style: style).append(inlines, to: &buffer)
            buffer.append(" ")
            appendBackLinks(to: label, count: footnote.referenceCount)
            buffer.append("</p>\n")
        } else {
            append(footnote.blocks)
            buffer.startLine()
            appendBackLinks(to: label, count: footnote.referenceCount)
            buffer.startLine()
        }
        appendLine("</li>")
    }

    /// One for each reference, and one where there is none.
    private mutating func appendBackLinks(to label: String, count: Int) {
        for occurrence in 1...max(1, count) {
            if occurrence > 1 { buffer.append(" ") }
            appendBackLink(to: label, occurrence: occurrence)
        }
    }

    /// On a page it is told by its role, in no language.
    private mutating func appendBackLink(to label: String, occurrence: Int) {
        let suffix = occurrence > 1 ? "-\(occurrence)" : ""
        let mark = occurrence > 1 ? "<sup class=\"footnote-ref\">\(occurrence)</sup>" : ""
        let role = style == .page ? "role=\"doc-backlink\"" : "aria-label=\"Back to content\""
        buffer.append(
            tag: "<a href=\"#fnref-\(label)\(suffix)\" class=\"footnote-backref\" data-footnote-backref \(role)>")
        buffer.append(markup: "↩\(mark)</a>")
    }
}
