package import WeeklyModel
package import WeeklyTemplates
internal import WeeklyText

/// Turns an edition into pages: gathers what a page shows and hands it to the page's template.
///
/// A class, though it never changes: every one of thousands of routes is made with it.
package final class PageMaker: Sendable {
    let edition: Edition
    let library: TemplateLibrary
    /// What of the files of static/ stands where.
    let assets: PublishedAssets
    /// Files beside issues that browsers show as documents.
    let foreignDocuments: [RoutePath]
    /// The lists of items that have any, project by project at the end.
    let lists: [PagedList]
    private let listsByID: [Page.ListID: PagedList]
    /// What stands below /search/.
    let search: SearchFiles
    /// Where parts of what is made of all issues are kept; nil where they are not.
    let parts: PartStore?
    /// The pages of all languages of a site of several, the main one first; none of a site of one.
    let siblings: [SiblingPages]
    private let extras: ExtraView
    private let listedIssues: ListedIssues
    /// Templates by which sections of a kind are shown.
    let sectionTemplates: SectionTemplates
    private let menu: MainMenu
    private let common: TemplateRecord
    /// Of pages without players.
    private let policy: TemplateValue
    /// What the feed of all issues says, made once for all its forms.
    let feedEntries: Lazy<[Feed.Entry]>
    /// What pages of the schedule say of all months, made once for all of them.
    let scheduleMonths: Lazy<[(Month, TemplateRecord)]>
    private let output: PageOutput

    /// - Parameters:
    ///   - assets: the files of static/.
    ///   - foreignDocuments: files beside issues that browsers show as documents, if they are opened by themselves.
    ///   - pictures: how large the pictures are that issues may name.
    ///   - contents: the pages beside issues, in the order of their files.
    ///   - files: what links to files mean; nil where they are those of this newsletter.
    ///   - main: the pages of the site's main language, whose files of static/ these ones show; nil for those themselves.
    ///   - parts: where parts of what is made of all issues are kept; nil where they are not.
    ///   - now: seconds since 1970; what is before is past.
    package init(
        newsletter: Newsletter, configuration: Configuration, library: TemplateLibrary, assets: Assets = Assets([]),
        foreignDocuments: [RoutePath] = [], pictures: PictureSizes = PictureSizes(), contents: [ContentPage] = [],
        files: SourceFiles? = nil, main: PageMaker? = nil, parts: PartStore? = nil, now: Int = 0
    ) {
        let edition = Edition(
            newsletter, configuration, pictures: pictures, contents: contents, files: files, now: now)
        self.edition = edition
        self.library = library
        self.assets =
            main?.assets
            ?? PublishedAssets(assets, asked: Self.askedNames(library, configuration), at: edition.addresses)
        self.foreignDocuments = foreignDocuments
        lists = PagedList.all(edition, newsletter.projectOutlines)
        listsByID = Dictionary(lists.map { ($0.id, $0) }) { first, _ in first }
        search = SearchFiles(
            SearchSource(newsletter, SearchScope(configuration), contents: contents), store: parts
        ) {
            edition.addresses.path(of: $0.route)
        } address: {
            edition.addresses.path(of: $0)
        }
        self.parts = parts
        extras = ExtraView(keys: Self.extraKeys(newsletter, contents))
        menu = MainMenu(Navigation(edition))
        listedIssues = ListedIssues(edition: edition, extras: extras)
        sectionTemplates = SectionTemplates(among: library.templateNames)
        common = CommonData.record(edition, self.assets, menu, ChosenLists(edition, extras))
        policy = .html(HTML(ContentPolicy(configuration.policy).text))
        feedEntries = Lazy { IssueFeed.entries(edition) }
        scheduleMonths = Lazy { Self.months(edition) }
        output = .page
        siblings = []
    }

    /// The same, but that pages become something else, or are among those of other languages.
    private init(_ other: PageMaker, output: PageOutput, siblings: [SiblingPages]) {
        edition = other.edition
        library = other.library
        assets = other.assets
        foreignDocuments = other.foreignDocuments
        lists = other.lists
        listsByID = other.listsByID
        search = other.search
        parts = other.parts
        self.siblings = siblings
        extras = siblings.isEmpty ? other.extras : ExtraView(keys: Self.extraKeys(siblings.map(\.pages)))
        listedIssues = siblings.isEmpty ? other.listedIssues : ListedIssues(edition: edition, extras: extras)
        sectionTemplates = other.sectionTemplates
        menu = other.menu
        policy = other.policy
        feedEntries = other.feedEntries
        scheduleMonths = other.scheduleMonths
        // The lists of `lists:` show keys of issues, of which the siblings have more.
        common =
            siblings.isEmpty
            ? other.common : CommonData.record(edition, assets, menu, ChosenLists(edition, extras))
        self.output = output
    }

    /// The same, but that it makes of pages the data that their templates are handed.
    var makingData: PageMaker { PageMaker(self, output: .data, siblings: siblings) }

    /// The same, but that the pages of each language know those of the others.
    ///
    /// - Parameter all: the main language's first.
    package static func knowingEachOther(_ all: [PageMaker]) -> [PageMaker] {
        if all.count == 1 { return all }
        let siblings = all.map(SiblingPages.init)
        return all.map { PageMaker($0, output: $0.output, siblings: siblings) }
    }

    /// The names that templates look up, but those that only the page of the search asks for where there is none.
    private static func askedNames(_ library: TemplateLibrary, _ configuration: Configuration) -> Set<ExactText> {
        library.lookedUpNames { configuration.makes(.search) || !$0.hasBytes(of: "search") }
    }

    /// A key that an issue of one language has is known in all.
    private static func extraKeys(_ siblings: [PageMaker]) -> [String] {
        Set(texts: siblings.flatMap { extraKeys($0.newsletter, $0.edition.contents) }).sortedTexts
    }

    /// Those of issues and of pages beside them, each once.
    private static func extraKeys(_ newsletter: Newsletter, _ contents: [ContentPage]) -> [String] {
        let others = contents.flatMap { $0.frontMatter.extra.map(\.key) }
        return others.isEmpty ? newsletter.extraKeys : Set(texts: newsletter.extraKeys + others).sortedTexts
    }

    /// The pages of all languages, the main one first; of a site of one language these.
    var ofAllLanguages: [PageMaker] { siblings.isEmpty ? [self] : siblings.map(\.pages) }

    package var newsletter: Newsletter { edition.newsletter }
    package var configuration: Configuration { edition.configuration }
    var addresses: Addresses { edition.addresses }
    var words: InterfaceWords { edition.words }

    func list(_ id: Page.ListID) -> PagedList? { listsByID[id] }

    /// Renders a template with a page's data, what all pages know among them.
    func render(_ template: String, _ data: TemplateRecord) throws(TemplateFailure) -> [UInt8] {
        switch output {
        case .page: try library.render(template, .record(data))
        case .data: PageOutput.json(template, data)
        }
    }

    /// A page's data over what all pages know.
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
    ///
    /// - Parameters:
    ///   - image: the whole address of the picture that stands for it; nil for the site's.
    ///   - frameSources: the hosts whose players it has.
    ///   - hasCode: whether it shows code whose tokens are marked.
    ///   - hasFormulas: whether it shows formulas.
    func page(
        _ title: String?, at route: RoutePath, description: String? = nil, isArticle: Bool = false,
        image: String? = nil,
        frameSources: String? = nil, hasCode: Bool = false, hasFormulas: Bool = false
    ) -> TemplateValue {
        let card = SocialCard(image, edition)
        let languages = PageLanguages(of: route, self)
        return [
            "title": .init(title),
            "description": .init(description ?? configuration.description),
            "url": .string(addresses.url(of: route)),
            "path": .string(addresses.path(of: route)),
            "is_article": .boolean(isArticle),
            "image": .init(card.image),
            "image_width": .init(card.size?.width),
            "image_height": .init(card.size?.height),
            "card": .init(card.form?.rawValue),
            "policy": frameSources.map { policy(framing: $0) } ?? policy,
            "frame_sources": .init(frameSources),
            "has_code": .boolean(hasCode),
            "languages": .list(languages.records),
            "has_languages": .boolean(!siblings.isEmpty),
            "alternates": .list(languages.alternates.map(\.record)),
            "has_math": .boolean(hasFormulas),
        ]
    }

    private func policy(framing sources: String) -> TemplateValue {
        .html(HTML(ContentPolicy(configuration.policy, frameSources: sources).text))
    }

    /// What a list shows of the issue at an index of `newsletter.issues`.
    func listed(at index: Int) -> TemplateValue { listedIssues.record(at: index) }

    func extra(of entries: [ExtraValue.Entry]) -> TemplateValue {
        extras.record(of: entries)
    }
}
