internal import WeeklyModel
internal import WeeklyText

/// What a result is called.
enum SearchTitle {
    /// Nil for what has no words.
    static func of(_ item: Item) -> String? {
        let title = line(item.content.shownTitle)
        return title.isEmpty ? nil : title
    }

    /// As much of a text as stands in a line.
    static func line(_ text: String) -> String { Excerpt.of(text, .scalars(60)) }
}
