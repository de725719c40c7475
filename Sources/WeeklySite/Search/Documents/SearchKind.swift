internal import WeeklyModel
internal import WeeklyText

/// What a result of a search is, as readers choose among them.
struct SearchKind: Hashable, Sendable {
    /// The kind of an item that lists gather; nil for what an issue tells beside its items.
    let item: ItemKind?
    /// Of entries: the name of the kind that the site gives them.
    private let entries: ExactText?

    /// Whether it is what stands on a page beside issues.
    let isPage: Bool

    /// What an issue tells beside its items.
    static let text = SearchKind(item: nil)
    /// What stands on a page beside issues.
    static let page = SearchKind(item: nil, isPage: true)

    /// All that there are, text and pages at the end; entries of whatever kind are one.
    static let all = ItemKind.gathered.map { SearchKind(item: $0) } + [text, page]

    private init(item: ItemKind?, entries: ExactText? = nil, isPage: Bool = false) {
        self.item = item
        self.entries = entries
        self.isPage = isPage
    }

    /// Nil for what is shown with the text around it.
    init?(_ kind: ItemKind) {
        guard kind.isGathered else { return nil }
        self.init(item: kind)
    }

    /// Nil for what is shown with the text around it.
    init?(_ item: Item) {
        guard item.kind.isGathered else { return nil }
        let entry: Entry? = if case .entry(let entry) = item.content { entry } else { nil }
        self.init(item: item.kind, entries: entry.map { ExactText($0.kindName) })
    }

    /// Entries of a kind that the site names.
    init(_ kind: NamedKind) {
        self.init(item: .entry, entries: ExactText(kind.name))
    }

    /// How files of the search and its page name it: `question`, and `entry-jobs` for a kind of the site's own, which may be called as
    /// it likes.
    var name: String {
        let own = item?.shortName ?? (isPage ? "page" : "text")
        return entries.map { "\(own)-\($0.text)" } ?? own
    }

    /// The kind of section that the site's configuration speaks of; nil for running text.
    var settingsName: String? { entries?.text ?? item.map { KindOnSite.of($0).name } }
}
