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
            "author": configuration.author.map(SectionView.link) ?? .null,
            "copyright": .init(configuration.copyright),
            "path": .string(address.basePath),
            "url": .string(address.origin + address.basePath),
            "feed_path": .string(address.path(of: IssueFeed.route(.rss))),
            "feeds": .list(FeedLinks.ofIssues(configuration).map(\.record)),
            "header_links": .list(configuration.headerLinks.map(SectionView.link)),
            "footer_links": .list(configuration.footerLinks.map(SectionView.link)),
            "extra": ExtraView(keys: []).record(of: configuration.extra),
        ]
    }
}

/// The pages that the head of every page links to: those that have something to show.
struct Navigation: Sendable {
    struct Entry: Sendable {
        /// The key of its name in `InterfaceWords`.
        let word: String
        let file: String
    }

    let entries: [Entry]

    init(_ newsletter: Newsletter) {
        func isEmpty(_ kind: ItemKind) -> Bool { newsletter.count(of: kind) == 0 }
        let all: [(String, String, Bool)] = [
            ("archive", "archive/index.html", newsletter.issues.isEmpty),
            ("questions", "questions/index.html", isEmpty(.question)),
            ("releases", "releases/index.html", isEmpty(.release)),
            ("schedule", "schedule/index.html", isEmpty(.scheduleEntry)),
            ("reading", "reading/index.html", isEmpty(.article)),
            ("tasks", "tasks/index.html", isEmpty(.task)),
            ("projects", "projects/index.html", newsletter.projectOutlines.isEmpty),
            ("search", "search/index.html", newsletter.issues.isEmpty),
        ]
        entries = all.filter { !$0.2 }.map { Entry(word: $0.0, file: $0.1) }
    }
}
