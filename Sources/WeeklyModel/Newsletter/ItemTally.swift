internal import WeeklyText

/// How many items there are of each kind, and how many of them tell of what another one tells of already. What occurs no more leaves no
/// trace.
struct ItemTally: Sendable {
    private struct Counts {
        var items = 0
        /// How many items tell of each thing.
        var things: [ExactText: Int] = [:]
        /// How many more items tell of things than there are things.
        var repeats = 0

        mutating func count(_ thing: ExactText?, _ step: Int) {
            items += step
            guard let thing else { return }
            let after = things.count(thing, step)
            repeats += max(0, after - 1) - max(0, after - step - 1)
        }
    }

    /// One for each kind that is gathered, in their order.
    private var kinds = [Counts](repeating: Counts(), count: ItemKind.gathered.count)

    var isEmpty: Bool { kinds.allSatisfy { $0.items == 0 } }

    /// How many items of a kind there are; none of one that is not gathered.
    subscript(kind: ItemKind) -> Int { kind.isGathered ? kinds[kind.rawValue].items : 0 }

    /// How many things items of a kind tell of; one that tells of nothing that others may tell of counts for itself.
    func count(ofThings kind: ItemKind) -> Int { self[kind] - (kind.isGathered ? kinds[kind.rawValue].repeats : 0) }

    /// - Parameters:
    ///   - kind: one that is gathered.
    ///   - step: 1 for one more, -1 for one less.
    mutating func count(_ item: IssueIndex.Entry, _ kind: ItemKind, _ step: Int) {
        kinds[kind.rawValue].count(item.thing, step)
    }
}
