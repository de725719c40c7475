internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// What the site makes of the items of one kind: the one table of it. Each kind has a file of its own beside this one.
///
/// A class, though it never changes: it is asked for with every item.
final class KindOnSite: Sendable {
    /// The pages that gather items of the kind from all issues.
    enum Listing: Sendable {
        case none
        /// A list that is cut into pages, with a place in the menu; its template has the name of the kind.
        case pages
        /// A page of another form (`Page.schedule`), with a place in the menu.
        case own
        /// A list for each kind that the site names; their template has the name of this one.
        case byName
    }

    /// How a project's page shows its items of the kind.
    struct ProjectGroup: Sendable {
        /// How many; where there are more, they have a list of their own.
        let most: Int
        /// The template of that list.
        let template: String

        /// How many of what takes a paragraph, and of what takes a line or two.
        static let (few, many) = (6, 20)
    }

    /// Where templates find, with a passage, what was understood of its items.
    enum Beside: Sendable {
        /// As the only item of the passage, in place of its HTML: a record made by the function.
        case instead(key: String, @Sendable (Item.Content, PageMarkup) -> TemplateValue)
        /// As lines beside what is written: a list of the records of all items of the kind.
        case lines(key: String)

        /// The name in the passage's record.
        var key: String {
            switch self {
            case .instead(let key, _), .lines(let key): key
            }
        }
    }

    let kind: ItemKind
    /// What templates, the menu (a key of `LanguageWords.words`), folders and a project's page call its items: `questions`.
    let name: String
    let listing: Listing
    let projectGroup: ProjectGroup?
    /// Whether the home page shows the newest.
    let isOnHome: Bool
    /// What the feed of a project's items is called; nil where there is none.
    let projectFeed: (@Sendable (FeedWords) -> String)?
    let beside: Beside?
    /// What templates are told of an item; the keys differ from kind to kind.
    let record: @Sendable (PlacedItem) -> TemplateRecord
    /// The HTML of the text that is in `record`.
    let recordedHTML: @Sendable (Item.Content) -> [Markup]
    /// What search engines are told of an item, if anything; nil for what schema.org has no type for.
    let node: (@Sendable (PlacedItem) -> LinkedNode?)?
    /// Whether search engines are told of the list of all items.
    let isListDescribed: Bool
    /// What feeds show of a passage that is the item's alone.
    let feedContent: @Sendable (Item.Content, Passage, FeedWords) -> [Markup]
    /// What feeds show of an item that stands for itself; nil where that is what its issue's feed shows, or its part of a passage of
    /// several items.
    let feedContentAlone: (@Sendable (Item.Content, Passage, FeedWords) -> [Markup])?

    /// - Parameters:
    ///   - record: see the property.
    ///   - feedContent: by default the passage as it is written.
    init<Content: ItemContent>(
        _ type: Content.Type, name: String = "", listing: Listing = .none, projectGroup: ProjectGroup? = nil,
        isOnHome: Bool = false, projectFeed: (@Sendable (FeedWords) -> String)? = nil, beside: Beside? = nil,
        record: @escaping @Sendable (Content, PlacedItem) -> TemplateRecord = { _, _ in [:] },
        recordedHTML: @escaping @Sendable (Content) -> [Markup] = { _ in [] },
        node: (@Sendable (Content, PlacedItem) -> LinkedNode?)? = nil, isListDescribed: Bool = false,
        feedContent: @escaping @Sendable (Content, Passage, FeedWords) -> [Markup] = { _, passage, _ in
            passage.fragments.map(\.block)
        },
        feedContentAlone: (@Sendable (Content, Passage, FeedWords) -> [Markup])? = nil
    ) {
        kind = type.kind
        self.name = name
        self.listing = listing
        self.projectGroup = projectGroup
        self.isOnHome = isOnHome
        self.projectFeed = projectFeed
        self.beside = beside
        self.record = { item in Content(in: item.content).map { record($0, item) } ?? [:] }
        self.recordedHTML = { content in Content(in: content).map(recordedHTML) ?? [] }
        if let node {
            self.node = { item in Content(in: item.content).flatMap { node($0, item) } }
        } else {
            self.node = nil
        }
        self.isListDescribed = isListDescribed
        self.feedContent = { content, passage, words in
            Content(in: content).map { feedContent($0, passage, words) } ?? []
        }
        if let alone = feedContentAlone {
            self.feedContentAlone = { content, passage, words in
                Content(in: content).map { alone($0, passage, words) } ?? []
            }
        } else {
            self.feedContentAlone = nil
        }
    }

    /// Every kind, in the order of `ItemKind`.
    static let all = ItemKind.allCases.map(make)

    /// The kinds of which passages show something beside, or in place of, what is written.
    static let shownBeside: [(kind: ItemKind, beside: Beside)] = all.compactMap { kind in
        kind.beside.map { (kind.kind, $0) }
    }

    /// What the site makes of a kind.
    static func of(_ kind: ItemKind) -> KindOnSite { all[kind.rawValue] }

    private static func make(_ kind: ItemKind) -> KindOnSite {
        switch kind {
        case .question: .question
        case .release: .release
        case .scheduleEntry: .scheduleEntry
        case .article: .article
        case .task: .task
        case .event: .event
        case .entry: .entry
        case .quote: .quote
        case .contributors: .contributors
        case .prose: .prose
        }
    }
}

extension KindOnSite {
    /// This week's contributors are shown where they stand.
    static let contributors = KindOnSite(Contributors.self)

    /// What nobody understood is shown as it stands.
    static let prose = KindOnSite(RichText.self)
}
