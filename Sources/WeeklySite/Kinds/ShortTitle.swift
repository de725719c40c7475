internal import WeeklyModel
internal import WeeklyText

extension ItemContent {
    /// One line that names an item, where a feed, a list of JSON or a search engine has no room for more.
    var shortTitle: String { Excerpt.of(titleLine, .characters(80).withEllipsis) }
}
