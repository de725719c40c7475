internal import WeeklyModel
internal import WeeklyText

extension Item.Content {
    /// What it is called where it stands among others, whole and on one line.
    var shownTitle: String {
        if case .question(let question) = self { question.shownTitle } else { titleLine }
    }

    /// One line that names an item, where a feed, a list of JSON or a search engine has no room for more.
    var shortTitle: String { shownTitle.shortTitle }
}

extension Question {
    /// The same, where it is known what tells the title.
    var shownTitle: String { title ?? titleLine }
}

extension String {
    /// A title where there is no room for more.
    var shortTitle: String { Excerpt.of(self, .characters(80).withEllipsis) }
}
