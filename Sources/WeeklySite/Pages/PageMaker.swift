package import WeeklyModel
package import WeeklyTemplates

/// Turns the newsletter into pages: gathers what a page shows and hands it to the page's template.
///
/// A class, though it never changes: every one of thousands of routes holds it.
package final class PageMaker: Sendable {
    package let newsletter: Newsletter
    package let configuration: Configuration
    let library: TemplateLibrary
    let addresses: Addresses
    let words: InterfaceWords
    let assets: Assets
    let pictures: PictureSizes
    let items: ItemView
    /// The lists of items that have any, project by project at the end.
    let lists: [PagedList]
    private let listsByFolder: [String: PagedList]
    private let overview: Lazy<ScheduleOverview>
    private let nearSchedule: Lazy<[ItemPath]>
    /// What stands below /search/.
    let search: SearchFiles
    private let extras: ExtraView
    private let menu: MainMenu
    private let common: TemplateRecord

    /// - Parameters:
    ///   - assets: the files of static/, which templates link to.
    ///   - pictures: how large the pictures are that issues may name.
    ///   - now: seconds since 1970; what is before is past.
    package init(
        newsletter: Newsletter, configuration: Configuration, library: TemplateLibrary, assets: Assets = Assets([]),
        pictures: PictureSizes = PictureSizes(), now: Int = 0
    ) {
        self.newsletter = newsletter
        self.configuration = configuration
        self.library = library
        self.assets = assets
        self.pictures = pictures
        let addresses = Addresses(site: configuration.address, permalink: configuration.permalink)
        words = InterfaceWords(language: configuration.language)
        let slugs = Dictionary(newsletter.projectOutlines.map { ($0.key, $0.slug) }) { first, _ in first }
        let items = ItemView(newsletter: newsletter, addresses: addresses, words: words, now: now, projectSlugs: slugs)
        overview = Lazy { ScheduleOverview(newsletter, now: now) }
        nearSchedule = Lazy { ScheduleOverview.upcoming(newsletter, now: now) }
        lists = ItemLists.all(newsletter, newsletter.projectOutlines, words)
        listsByFolder = Dictionary(lists.map { ($0.folder, $0) }) { first, _ in first }
        search = SearchFiles(SearchSource(newsletter)) { addresses.path(of: $0) }
        extras = ExtraView(keys: newsletter.extraKeys)
        menu = MainMenu(Navigation(newsletter), addresses, words)
        common = CommonData.record(configuration, words, assets, menu)
        self.addresses = addresses
        self.items = items
    }

    var schedule: ScheduleOverview { overview.value }
    /// What is to come, soonest first.
    var upcoming: [ItemPath] { nearSchedule.value }

    func list(_ folder: String) -> PagedList? { listsByFolder[folder] }

    /// Renders a template with a page's data over what all pages know.
    func render(_ template: String, _ data: TemplateRecord) throws(TemplateFailure) -> [UInt8] {
        try library.render(template, .record(withCommon(data)))
    }

    func withCommon(_ data: TemplateRecord) -> TemplateRecord {
        var whole = data.layered(over: common)
        if case .record(let page)? = data["page"], case .string(let path)? = page["path"],
            let list = menu.list(at: path)
        {
            whole["navigation"] = list
        }
        return whole
    }

    /// What every page says of itself.
    func page(
        _ title: String?, at route: RoutePath, description: String? = nil, isArticle: Bool = false, image: String? = nil
    ) -> TemplateValue {
        [
            "title": .init(title),
            "description": .init(description ?? configuration.description),
            "url": .string(addresses.url(of: route)),
            "path": .string(addresses.path(of: route)),
            "is_article": .boolean(isArticle),
            "image": .init(image),
        ]
    }

    func extra(of issue: Issue) -> TemplateValue {
        extras.record(of: issue.frontMatter.extra)
    }

    // MARK: Addresses

    func route(of issue: Issue) -> RoutePath { addresses.route(of: issue) }

    func url(of issue: Issue) -> String { addresses.url(of: issue) }

    /// What the editor said an issue is about, else its title.
    func summary(of issue: Issue) -> String {
        issue.frontMatter.summary ?? issue.title
    }
}
