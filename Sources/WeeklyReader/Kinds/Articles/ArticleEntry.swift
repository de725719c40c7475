internal import WeeklyMarkdown
internal import WeeklyModel

extension EntryParts {
    /// The article that an entry recommends; nil where nothing leads anywhere.
    var article: Article? {
        guard let url else { return nil }
        var article = Article(title: lead.title, url: url, image: image)
        (article.text, article.group, article.tags) = (PlainText.of(text), group, lead.tags)
        article.by = people
        return article
    }
}
