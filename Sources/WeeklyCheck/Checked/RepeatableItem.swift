internal import WeeklyModel
internal import WeeklyText

/// An item of an issue that other issues should not have, too, as far as `RepeatedItem` compares it.
struct RepeatableItem: Sendable {
    /// Equal for items that are the same.
    let key: StableHash
    let kind: ItemKind
    let line: Int

    static func all(of issue: Issue) -> [RepeatableItem] {
        issue.compactMapItems { item in
            key(of: item.content).map { RepeatableItem(key: $0, kind: item.kind, line: item.line) }
        }
    }

    /// Stands for what makes an item the same as another; nil for kinds that are not compared.
    private static func key(of content: Item.Content) -> StableHash? {
        var hash = StableHash()
        switch content {
        case .article(let article):
            hash.add(article.url)
        case .release(let release):
            guard !release.versions.isEmpty else { return nil }
            hash.add(release.project.name)
            for version in release.versions { hash.add(version) }
        case .question(let question):
            guard let asker = question.asker else { return nil }
            hash.add(asker)
            hash.add(question.titleLine)
        default: return nil
        }
        return hash
    }
}
