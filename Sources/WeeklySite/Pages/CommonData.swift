internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// What every page knows: the site, its words, its files, its navigation, its lists.
enum CommonData {
    /// The key of the site's own lists, which are made of issues when a page asks for them.
    static let lists = "lists"

    static func record(
        _ edition: Edition, _ assets: PublishedAssets, _ menu: MainMenu, _ lists: ChosenLists
    ) -> TemplateRecord {
        [
            "site": site(edition),
            "words": .record(edition.words.record),
            "assets": .record(assets.record),
            "navigation": menu.unmarked,
            "has_navigation": .boolean(!menu.isEmpty || !edition.configuration.headerLinks.isEmpty),
            Self.lists: .record(lists.record),
        ]
    }

    /// The pages that want to be there, and what the configuration names.
    private static func footer(_ edition: Edition) -> TemplateValue {
        let pages = Navigation.pages(in: .footer, edition).map { NamedLink(name: $0.name, url: $0.address) }
        return .list(
            (pages + edition.configuration.footerLinks.map(edition.addresses.fromRoot)).map { TemplateValue($0) })
    }

    /// What the site has beside its pages.
    private static func outputs(_ configuration: Configuration) -> TemplateValue {
        let outputs = SiteOutput.allCases.filter { $0 != .pages }
        return .record(TemplateRecord(outputs.map { ($0.rawValue, .boolean(configuration.makes($0))) }))
    }

    private static func site(_ edition: Edition) -> TemplateValue {
        let configuration = edition.configuration
        let address = configuration.ownAddress
        func links(_ links: [NamedLink]) -> TemplateValue {
            .list(links.map { TemplateValue(edition.addresses.fromRoot($0)) })
        }
        return [
            "title": .string(configuration.title),
            "description": .init(configuration.description),
            "language": .string(configuration.language),
            "locale": .string(configuration.language.exchanging("-", for: "_")),
            "author": configuration.author.map { TemplateValue(edition.addresses.fromRoot($0)) } ?? .null,
            "copyright": .init(configuration.copyright),
            "logo": SiteMark.logo(edition),
            "favicon": SiteMark.favicon(edition),
            "social_image": .init(SocialCard.siteImage(edition)),
            "path": .string(address.basePath),
            "url": .string(address.origin + address.basePath),
            "root_path": .string(configuration.address.basePath),
            "outputs": outputs(configuration),
            "feed_path": .init(edition.path(of: FeedForm.rss.issuesPath, ifMade: .feeds)),
            "feeds": .list(FeedLinks.ofIssues(configuration).map(\.record)),
            "header_links": links(configuration.headerLinks),
            "footer_links": footer(edition),
            "extra": ExtraView(keys: []).record(of: configuration.extra),
        ]
    }
}
