import WeeklyModel
import WeeklyText

extension Markup {
    /// HTML with the marks that the renderer would give it: addresses, pictures and ids within tags, and blocks of code.
    init(marking html: String) {
        var marks: [Mark] = []
        func range(_ text: Substring) -> Range<Int> {
            html.utf8.distance(
                from: html.startIndex, to: text.startIndex)..<html.utf8.distance(
                    from: html.startIndex, to: text.endIndex)
        }
        for tag in html.matches(of: /<[a-z][^>]*>/) {
            if tag.output.hasPrefix("<img ") { marks.append(Mark(.picture, range(tag.output))) }
            for value in tag.output.matches(of: /\ (href|src|id)="([^"]*)"/) {
                marks.append(Mark(value.output.1 == "id" ? .id : .address, range(value.output.2)))
            }
        }
        for code in html.matches(of: /<code class="language-[^<]*<\/code>/) {
            marks.append(Mark(.code, range(code.output)))
        }
        self.init(html: html, marks: marks.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
}

extension Passage {
    /// A passage in one piece of HTML as the renderer would give it.
    init(marking html: String, items: [Item]) {
        self.init([Markup(marking: html)], items: items)
    }
}
