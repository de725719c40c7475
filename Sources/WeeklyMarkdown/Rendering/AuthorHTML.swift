internal import WeeklyText

/// HTML that an author wrote, as a page has it: its pictures get what those written in Markdown have.
enum AuthorHTML {
    static func onPage(_ html: String) -> String {
        guard html.utf8.contains(.lessThan) else { return html }
        var result = ""
        for token in HTMLFragment.tokens(of: Substring(html)) {
            if case .tag(let tag, _) = token, tag.name == "img", !tag.isClosing {
                append(picture: tag, to: &result)
            } else {
                result += token.source
            }
        }
        return result
    }

    private static func append(picture tag: HTMLTag, to html: inout String) {
        var alternative = ""
        html += "<img"
        for attribute in tag.attributes {
            let value = attribute.value ?? ""
            switch attribute.name {
            case "alt": alternative = PictureText.said(value)
            // Only numbers of pixels may stand there; a share of the width is a matter of style.
            case "width" where value.hasSuffix("%"): html += value == "100%" ? " class=\"full-width\"" : ""
            case "width", "height": if Int(value) != nil { append(attribute.name, value, to: &html) }
            default: append(attribute.name, value, to: &html)
            }
        }
        append("alt", alternative, to: &html)
        html += "\(PictureText.manners) />"
    }

    private static func append(_ name: String, _ value: String, to html: inout String) {
        html += " \(name)=\"\(HTMLEscaping.escaped(value))\""
    }
}

/// What all pictures of a page have in common.
enum PictureText {
    /// Pictures wait until they are seen, and tell their hosts nothing: those of newsletters refuse readers who come from elsewhere.
    static let manners = " loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\""

    private static let placeholders: Set<String> = ["图片", "image", "img", "picture"]
    private static let longestPlaceholder = 7

    /// What a page says in place of a picture: nothing where the editor's tool left only the word for one.
    static func said(_ text: String) -> String {
        text.utf8.count <= longestPlaceholder && placeholders.contains(text.lowercased()) ? "" : text
    }
}
