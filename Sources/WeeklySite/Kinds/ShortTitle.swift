internal import WeeklyModel
internal import WeeklyText

extension ItemContent {
    /// What it is called where it stands among others, whole and on one line.
    var shownTitle: String { (self as? Question)?.title ?? titleLine }

    /// One line that names an item, where a feed, a list of JSON or a search engine has no room for more.
    var shortTitle: String { Excerpt.of(shownTitle, .characters(80).withEllipsis) }
}
