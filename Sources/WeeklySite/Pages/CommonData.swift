internal import WeeklyModel
internal import WeeklyTemplates

/// What every page knows: the site, its words, its files, its navigation.
enum CommonData {
    static func record(
        _ configuration: Configuration, _ words: InterfaceWords, _ assets: Assets, _ menu: MainMenu
    ) -> TemplateRecord {
        [
            "site": site(configuration),
            "words": .record(words.record),
            "assets": .record(assets.record(configuration.address)),
            "navigation": menu.unmarked,
        ]
    }

    private static func site(_ configuration: Configuration) -> TemplateValue {
        let address = configuration.address
        return [
            "title": .string(configuration.title),
            "description": .init(configuration.description),
            "language": .string(configuration.language),
            "locale": .string(configuration.language.replacing("-", with: "_")),
            "author": configuration.author.map { TemplateValue($0) } ?? .null,
            "copyright": .init(configuration.copyright),
            "path": .string(address.basePath),
            "url": .string(address.origin + address.basePath),
            "feed_path": .string(address.path(of: FeedForm.rss.issuesPath)),
            "feeds": .list(FeedLinks.ofIssues(configuration).map(\.record)),
            "header_links": .list(configuration.headerLinks.map { TemplateValue($0) }),
            "footer_links": .list(configuration.footerLinks.map { TemplateValue($0) }),
            "extra": ExtraView(keys: []).record(of: configuration.extra),
        ]
    }
}
