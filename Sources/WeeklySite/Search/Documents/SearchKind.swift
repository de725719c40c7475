internal import WeeklyModel

/// What a result of a search is, as readers choose among them.
struct SearchKind: Hashable, Sendable {
    /// The kind of an item that lists gather; nil for what an issue tells beside its items.
    let item: ItemKind?

    /// What an issue tells beside its items.
    static let text = SearchKind(item: nil)

    /// All that there are, text at the end.
    static let all = ItemKind.gathered.map { SearchKind(item: $0) } + [text]

    private init(item: ItemKind?) {
        self.item = item
    }

    /// Nil for what is shown with the text around it.
    init?(_ kind: ItemKind) {
        guard kind.isGathered else { return nil }
        item = kind
    }

    /// How files of the search and its page name it.
    var name: String { item?.shortName ?? "text" }
}
