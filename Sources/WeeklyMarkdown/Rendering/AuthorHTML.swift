internal import WeeklyText

/// HTML that an author wrote, as a page has it: its pictures get what those written in Markdown have.
enum AuthorHTML {
    static func append(_ html: String, to buffer: inout HTMLBuffer) {
        guard html.utf8.contains(.lessThan) else { return buffer.append(markup: html) }
        for token in HTMLFragment.tokens(of: Substring(html)) {
            switch token {
            case .tag(let tag, _) where tag.name == "img" && !tag.isClosing:
                buffer.append(marked: .picture) { append(picture: tag, to: &$0) }
            case .tag(_, let source): buffer.append(tag: source)
            case .comment(let source), .text(let source): buffer.append(markup: source)
            }
        }
    }

    private static func append(picture tag: HTMLTag, to html: inout HTMLBuffer) {
        var alternative = ""
        html.append("<img")
        for attribute in tag.attributes {
            let value = attribute.value ?? ""
            switch attribute.name {
            case "alt": alternative = PictureText.said(value)
            // Only numbers of pixels may stand there; a share of the width is a matter of style.
            case "width" where value.ends(with: "%"): if value == "100%" { html.append(" class=\"full-width\"") }
            case "width", "height": if Int(value) != nil { html.append(attribute: attribute.name, value) }
            default: html.append(attribute: attribute.name, value)
            }
        }
        html.append(attribute: "alt", alternative)
        html.append(markup: PictureText.manners)
        html.append(" />")
    }
}
