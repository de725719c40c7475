package import WeeklyText

/// Rendered content: the sanitised HTML fragment, and its text with mark-up removed.
package struct RichText: Sendable, Hashable {
    package let markup: Markup
    package let text: String

    package init(_ markup: Markup, text: String) {
        self.markup = markup
        self.text = text
    }

    package init(html: String, text: String) {
        self.init(Markup(html: html), text: text)
    }

    package static let empty = RichText(html: "", text: "")

    package var html: String { markup.html }
    package var isEmpty: Bool { markup.isEmpty }
}
