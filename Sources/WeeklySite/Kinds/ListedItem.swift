internal import WeeklyModel
internal import WeeklyTemplates

/// The way from an item in a list to where it was told of, as templates ask for it.
struct ListedItem: Sendable {
    let place: PlacedItem
    /// Where else it was told of.
    let earlier: [ItemPath]

    static let fields = ofTellings.adding(ofEach)

    private static let ofTellings: DeferredFields<ListedItem> = [
        "has_tellings": { .boolean(!$0.earlier.isEmpty) },
        "telling_count": { .integer($0.earlier.count + 1) },
        "tellings": { .list($0.tellings) },
    ]

    /// What is told of each of several tellings, too.
    private static let ofEach: DeferredFields<ListedItem> = [
        "path": { .string($0.place.path) },
        "issue_title": { .string($0.place.home.issue.title) },
        "issue_path": { .string($0.place.home.path) },
        "date": { $0.place.home.date },
    ]

    /// All of them where there are several.
    private var tellings: [TemplateValue] {
        if earlier.isEmpty { return [] }
        return ([place] + earlier.map { place.edition.item(at: $0) }).map { place in
            .record(TemplateRecord(deferring: Self.ofEach, of: ListedItem(place: place, earlier: [])))
        }
    }
}
