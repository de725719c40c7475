internal import WeeklyModel
internal import WeeklyText

/// What stands for each item of all issues, in one row: tens of thousands are asked for, and a look into an issue for each would cost more
/// than all else of a key.
struct ItemKeys: Sendable {
    private var digests: [StableHash] = []
    /// Where those of each kind of each issue begin, kind by kind, issue by issue; at the end how many there are.
    private var starts = [0]
    private let kindCount = ItemKind.gathered.count

    /// Adds those of the next issue; none where they are not known.
    mutating func append(_ parts: IssueDigests?) {
        for kind in ItemKind.gathered {
            if let parts { digests += parts.items[kind] }
            starts.append(digests.count)
        }
    }

    /// Stands for an item of a kind; nil where that is not known.
    subscript(path: ItemPath, kind: ItemKind) -> StableHash? {
        guard kind.isGathered else { return nil }
        // Kinds that are gathered have the first numbers.
        let place = path.issue * kindCount + kind.rawValue
        let index = starts[place] + path.number
        return index < starts[place + 1] ? digests[index] : nil
    }
}
