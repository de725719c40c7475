internal import WeeklyText

/// Renders inlines as HTML.
struct InlineHTML {
    let style: HTMLStyle

    func append(_ inlines: [Inline], to html: inout HTMLBuffer) {
        for inline in inlines { append(inline, to: &html) }
    }

    private func append(_ inline: Inline, to html: inout HTMLBuffer) {
        switch inline.kind {
        case .text(let text): html.append(text: text)
        case .softBreak(_, isShown: true): html.append("<br />\n")
        case .softBreak(let isSilent, _): if !isSilent { html.append("\n") }
        case .lineBreak: html.append("<br />\n")
        case .code(let code): append(code: code, to: &html)
        case .formula(let formula): html.append(marked: .formula) { $0.append(markup: formula.element) }
        case .html(let literal):
            if style == .page { AuthorHTML.append(literal, to: &html) } else { html.append(markup: literal) }
        case .emphasis(let children): append("<em>", children, "</em>", to: &html)
        case .strong(let children): append("<strong>", children, "</strong>", to: &html)
        case .strikethrough(let children): append("<del>", children, "</del>", to: &html)
        case .link(let link): append(link, to: &html)
        case .image(let image): append(image, alternative: alternative(of: image), to: &html)
        case .footnoteReference(let reference): append(reference, to: &html)
        }
    }

    private func append(
        _ start: StaticString, _ children: [Inline], _ end: StaticString, to html: inout HTMLBuffer
    ) {
        html.append(start)
        append(children, to: &html)
        html.append(end)
    }

    private func append(code: String, to html: inout HTMLBuffer) {
        html.append("<code>")
        html.append(text: code)
        html.append("</code>")
    }

    private func append(_ link: Link, to html: inout HTMLBuffer) {
        html.append("<a href=\"")
        html.append(marked: .address) { $0.append(url: link.destination) }
        html.append("\"")
        appendTitle(link.title, to: &html)
        if let player = link.player {
            html.append(markup: " class=\"player\" \(KnownPlayer.attribute)=\"")
            html.append(text: player)
            html.append("\"")
        }
        html.append(">")
        appendText(of: link, to: &html)
        html.append("</a>")
    }

    /// On a page a link must have a name, also for those who do not see its picture: its address, if there is nothing else.
    private func appendText(of link: Link, to html: inout HTMLBuffer) {
        if style == .page, link.inlines.isEmpty {
            html.append(text: link.destination)
        } else if style == .page, link.inlines.count == 1, case .image(let image)? = link.inlines.first?.kind {
            let said = PlainText.of(image.inlines, lineBreak: " ")
            append(image, alternative: said.isEmpty ? link.destination : said, to: &html)
        } else {
            append(link.inlines, to: &html)
        }
    }

    private func append(_ image: Image, alternative: String, to html: inout HTMLBuffer) {
        html.append(marked: .picture) { appendPicture(image, alternative, to: &$0) }
    }

    private func appendPicture(_ image: Image, _ alternative: String, to html: inout HTMLBuffer) {
        html.append("<img src=\"")
        html.append(marked: .address) { $0.append(url: image.source) }
        html.append("\" alt=\"")
        html.append(text: alternative)
        html.append("\"")
        appendTitle(image.title, to: &html)
        if style == .page { html.append(markup: PictureText.manners) }
        html.append(" />")
    }

    private func alternative(of image: Image) -> String {
        let said = PlainText.of(image.inlines, lineBreak: " ")
        return style == .page ? PictureText.said(said) : said
    }

    private func appendTitle(_ title: String, to html: inout HTMLBuffer) {
        guard !title.isEmpty else { return }
        html.append(" title=\"")
        html.append(text: title)
        html.append("\"")
    }

    private func append(_ reference: FootnoteReference, to html: inout HTMLBuffer) {
        let label = HTMLEscaping.escapedURL(reference.label)
        let suffix = reference.occurrence > 1 ? "-\(reference.occurrence)" : ""
        html.append("<sup class=\"footnote-ref\">")
        html.append(tag: "<a href=\"#fn-\(label)\" id=\"fnref-\(label)\(suffix)\" data-footnote-ref>")
        html.append(markup: "\(reference.number)</a></sup>")
    }
}
