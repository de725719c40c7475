/// Renders inlines as HTML.
enum InlineHTML {
    static func append(_ inlines: [Inline], to html: inout String) {
        for inline in inlines { append(inline, to: &html) }
    }

    private static func append(_ inline: Inline, to html: inout String) {
        switch inline.kind {
        case .text(let text): HTMLEscaping.append(text, to: &html)
        case .softBreak(let isSilent): html += isSilent ? "" : "\n"
        case .lineBreak: html += "<br />\n"
        case .code(let code): wrap("code", in: &html) { HTMLEscaping.append(code, to: &$0) }
        case .html(let literal): html += literal
        case .emphasis(let children): wrap("em", in: &html) { append(children, to: &$0) }
        case .strong(let children): wrap("strong", in: &html) { append(children, to: &$0) }
        case .strikethrough(let children): wrap("del", in: &html) { append(children, to: &$0) }
        case .link(let link): append(link, to: &html)
        case .image(let image): append(image, to: &html)
        case .footnoteReference(let reference): append(reference, to: &html)
        }
    }

    private static func wrap(_ name: String, in html: inout String, _ body: (inout String) -> Void) {
        html += "<\(name)>"
        body(&html)
        html += "</\(name)>"
    }

    private static func append(_ link: Link, to html: inout String) {
        html += "<a href=\""
        HTMLEscaping.appendURL(link.destination, to: &html)
        html += "\""
        appendTitle(link.title, to: &html)
        html += ">"
        append(link.inlines, to: &html)
        html += "</a>"
    }

    private static func append(_ image: Image, to html: inout String) {
        html += "<img src=\""
        HTMLEscaping.appendURL(image.source, to: &html)
        html += "\" alt=\""
        HTMLEscaping.append(PlainText.of(image.inlines, lineBreak: " "), to: &html)
        html += "\""
        appendTitle(image.title, to: &html)
        html += " />"
    }

    private static func appendTitle(_ title: String, to html: inout String) {
        guard !title.isEmpty else { return }
        html += " title=\""
        HTMLEscaping.append(title, to: &html)
        html += "\""
    }

    private static func append(_ reference: FootnoteReference, to html: inout String) {
        let label = HTMLEscaping.escapedURL(reference.label)
        let suffix = reference.occurrence > 1 ? "-\(reference.occurrence)" : ""
        html += "<sup class=\"footnote-ref\"><a href=\"#fn-\(label)\" id=\"fnref-\(label)\(suffix)\" "
        html += "data-footnote-ref>\(reference.number)</a></sup>"
    }
}
