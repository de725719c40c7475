internal import WeeklyHighlighting
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension Markup {
    /// Blocks of code with their tokens marked, in place of those without: of languages that are known.
    var highlightedCode: [Splice] {
        marks.lazy.filter { $0.kind == .code }.compactMap { mark in
            guard let code = CodeElement(self.text(at: mark)) else { return nil }
            let text = HTMLEntities.resolved(String(code.text))
            guard let html = CodeHighlighting.html(of: text, in: code.language) else { return nil }
            let start = mark.range.lowerBound + code.start
            return Splice(range: start..<(start + code.text.utf8.count), text: html)
        }
    }

    /// Whether there is any of these.
    fileprivate var hasHighlightedCode: Bool {
        marks.contains { mark in
            mark.kind == .code && CodeElement(text(at: mark)).map { CodeHighlighting.knows($0.language) } ?? false
        }
    }
}

/// A block of code as `HTMLRenderer` writes it.
private struct CodeElement {
    let language: String
    /// Entities as written.
    let text: Substring
    /// Where the text begins in the element's UTF-8.
    let start: Int

    /// Nil for anything else.
    init?(_ element: Substring) {
        let opening = "<code class=\"language-"
        guard let rest = element.without(start: opening), let body = rest.without(end: "</code>"),
            let quote = body.utf8.firstIndex(of: .quotationMark)
        else { return nil }
        language = HTMLEntities.resolved(String(body[..<quote]))
        // Behind `">`.
        text = body[body.utf8.index(quote, offsetBy: 2)...]
        start = opening.utf8.count + body.utf8.count - text.utf8.count
    }
}

/// Whether a page shows code whose tokens are marked: only such a one reads their colours.
enum HighlightedPage {
    static func isOne(_ sections: [Section], _ configuration: Configuration) -> Bool {
        configuration.highlightsCode
            && sections.lazy.flatMap(\.passages).flatMap(\.fragments).contains(where: \.hasHighlightedCode)
    }
}
