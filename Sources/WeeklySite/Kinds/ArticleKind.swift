internal import WeeklyModel
internal import WeeklyTemplates

extension KindOnSite {
    /// Recommended articles: `reading/`.
    static let article = KindOnSite(
        Article.self, name: "reading", listing: .pages,
        projectGroup: ProjectGroup(most: ProjectGroup.many, template: "reading"),
        record: { article, place in
            [
                "title": .string(article.title), "url": .init(place.shown(article.url)),
                "image": .init(place.shown(article.image)),
            ]
        })
}
