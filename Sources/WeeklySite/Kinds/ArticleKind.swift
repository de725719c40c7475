internal import WeeklyModel
internal import WeeklyTemplates

extension KindOnSite {
    /// Recommended articles: `reading/`.
    static let article = KindOnSite(
        Article.self, name: "reading", listing: .pages,
        projectGroup: ProjectGroup(most: ProjectGroup.many, template: "reading"),
        record: { article, _ in
            ["title": .string(article.title), "url": .string(article.url), "image": .init(article.image)]
        })
}
