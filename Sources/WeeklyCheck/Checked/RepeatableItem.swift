internal import WeeklyModel
internal import WeeklyText

/// An item of an issue that other issues should not have, too, as far as `RepeatedItem` compares it.
struct RepeatableItem: Sendable {
    /// Equal for items that are the same.
    let key: StableHash
    let kind: ItemKind
    let place: ItemPlace

    /// Kind by kind, those of each in document order.
    static func all(of items: ItemsByKind<IssueIndex.Entry>) -> [RepeatableItem] {
        ItemKind.gathered.flatMap { kind in
            items[kind].compactMap { item in
                item.repeatKey.map { RepeatableItem(key: $0, kind: kind, place: item.place) }
            }
        }
    }
}
