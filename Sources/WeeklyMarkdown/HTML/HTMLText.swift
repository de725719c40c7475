/// HTML taken apart as text.
package enum HTMLText {
    /// The text of a piece of HTML: tags and comments removed, a `<br>` as a newline, entities resolved.
    package static func plain(_ html: String) -> String {
        var text = ""
        for token in HTMLFragment.tokens(of: Substring(html)) {
            switch token {
            case .comment: break
            case .text(let written): text += HTMLEntities.resolved(String(written))
            case .tag(let tag, _): if tag.name == "br" { text += "\n" }
            }
        }
        return text
    }
}
