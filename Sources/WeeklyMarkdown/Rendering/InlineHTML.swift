/// Renders inlines as HTML.
struct InlineHTML {
    let style: HTMLStyle

    func append(_ inlines: [Inline], to html: inout String) {
        for inline in inlines { append(inline, to: &html) }
    }

    private func append(_ inline: Inline, to html: inout String) {
        switch inline.kind {
        case .text(let text): HTMLEscaping.append(text, to: &html)
        case .softBreak(let isSilent): html += isSilent ? "" : "\n"
        case .lineBreak: html += "<br />\n"
        case .code(let code): wrap("code", in: &html) { HTMLEscaping.append(code, to: &$0) }
        case .html(let literal): html += style == .page ? AuthorHTML.onPage(literal) : literal
        case .emphasis(let children): wrap("em", in: &html) { append(children, to: &$0) }
        case .strong(let children): wrap("strong", in: &html) { append(children, to: &$0) }
        case .strikethrough(let children): wrap("del", in: &html) { append(children, to: &$0) }
        case .link(let link): append(link, to: &html)
        case .image(let image): append(image, alternative: alternative(of: image), to: &html)
        case .footnoteReference(let reference): append(reference, to: &html)
        }
    }

    private func wrap(_ name: String, in html: inout String, _ body: (inout String) -> Void) {
        html += "<\(name)>"
        body(&html)
        html += "</\(name)>"
    }

    private func append(_ link: Link, to html: inout String) {
        html += "<a href=\""
        HTMLEscaping.appendURL(link.destination, to: &html)
        html += "\""
        appendTitle(link.title, to: &html)
        html += ">"
        appendText(of: link, to: &html)
        html += "</a>"
    }

    /// On a page a link must have a name, also for those who do not see its picture: its address, if there is nothing else.
    private func appendText(of link: Link, to html: inout String) {
        if style == .page, link.inlines.isEmpty {
            HTMLEscaping.append(link.destination, to: &html)
        } else if style == .page, link.inlines.count == 1, case .image(let image)? = link.inlines.first?.kind {
            let said = PlainText.of(image.inlines, lineBreak: " ")
            append(image, alternative: said.isEmpty ? link.destination : said, to: &html)
        } else {
            append(link.inlines, to: &html)
        }
    }

    private func append(_ image: Image, alternative: String, to html: inout String) {
        html += "<img src=\""
        HTMLEscaping.appendURL(image.source, to: &html)
        html += "\" alt=\""
        HTMLEscaping.append(alternative, to: &html)
        html += "\""
        appendTitle(image.title, to: &html)
        if style == .page { html += PictureText.manners }
        html += " />"
    }

    private func alternative(of image: Image) -> String {
        let said = PlainText.of(image.inlines, lineBreak: " ")
        return style == .page ? PictureText.said(said) : said
    }

    private func appendTitle(_ title: String, to html: inout String) {
        guard !title.isEmpty else { return }
        html += " title=\""
        HTMLEscaping.append(title, to: &html)
        html += "\""
    }

    private func append(_ reference: FootnoteReference, to html: inout String) {
        let label = HTMLEscaping.escapedURL(reference.label)
        let suffix = reference.occurrence > 1 ? "-\(reference.occurrence)" : ""
        html += "<sup class=\"footnote-ref\"><a href=\"#fn-\(label)\" id=\"fnref-\(label)\(suffix)\" "
        html += "data-footnote-ref>\(reference.number)</a></sup>"
    }
}
