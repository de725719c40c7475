/// What a site says of a kind of section: one that the program knows, or one that it names itself.
package struct KindSettings: Sendable, Hashable {
    /// What an entry is for search engines, beyond being one of a list. The raw values are those of `schema:` in the configuration.
    package enum Schema: String, Sendable, Hashable, CaseIterable {
        /// https://schema.org/JobPosting
        case job
    }

    package let kind: Section.Kind
    /// Words of headings that tell it; they are stronger than those that the program knows.
    package var headings: [String]
    /// What menus and lists call it; nil for the program's word, or for the name where there is none.
    package var title: String?
    /// Whether its items have a list of their own. Only for entries: other items stand in the lists of what they are.
    package var hasList: Bool
    /// Whether the menu leads to its list.
    package var isInMenu: Bool
    /// Whether its newest items have a feed; nil where the site does not say.
    package var feed: Bool?
    /// Whether the home page shows its newest items; nil where the site does not say.
    package var home: Bool?
    /// Whether what stands in its sections can be found by the search.
    package var isSearched = true
    /// What search engines are told that its entries are; nil for no more than entries.
    package var schema: Schema?

    package init(
        _ kind: Section.Kind, headings: [String] = [], title: String? = nil, hasList: Bool = true, isInMenu: Bool = true
    ) {
        self.kind = kind
        self.headings = headings
        self.title = title
        self.hasList = hasList
        self.isInMenu = isInMenu
    }

    /// What lists and menus call it where the program has no word for it.
    package var shownName: String { title ?? kind.name }

    /// Whether its newest items have a feed: those of a kind of the site's own with a list have one, unless the site says otherwise.
    package var hasFeed: Bool { kind.isListed && hasList && (feed ?? kind.isNamed) }
}

extension Section.Kind {
    /// Whether there is a list of its items alone. Those of a kind of the site's own that are no entries stand in the lists of what
    /// they are.
    package var isListed: Bool {
        switch self {
        case .questions, .releases, .reading, .tasks, .quotes: true
        case .named(let kind): kind.holding == .entries
        case .events, .schedule, .contributors, .masthead, .other: false
        }
    }
}
