/// Which runs of lines are others in one text than in another.
package struct LineChanges: Sendable {
    /// Lines that stand in place of others. One of both is empty where lines were only added, or only taken away.
    package struct Change: Hashable, Sendable {
        /// Numbers of lines of the older text, from 0.
        package let old: Range<Int>
        /// Numbers of lines of the newer text, from 0.
        package let new: Range<Int>
    }

    /// In their order, with lines between them that are the same.
    package let changes: [Change]

    /// Memory grows with the square of what differs: beyond so many lines all between the first and the last difference is one change.
    private static let mostLines = 3000

    /// Compares lines by their bytes.
    package init(from old: [ExactText], to new: [ExactText]) {
        let most = min(old.count, new.count)
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.reversed(), new.reversed()).prefix(most - start).prefix { $0 == $1 }.count
        let change = Change(old: start..<old.count - end, new: start..<new.count - end)
        if change.old.count + change.new.count > Self.mostLines {
            changes = [change]
        } else {
            changes = Self.changes(within: change, old, new)
        }
    }

    private static func changes(within all: Change, _ old: [ExactText], _ new: [ExactText]) -> [Change] {
        var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
        for step in Array(new[all.new]).difference(from: Array(old[all.old])) {
            switch step {
            case .remove(let offset, _, _): removed.insert(all.old.lowerBound + offset)
            case .insert(let offset, _, _): inserted.insert(all.new.lowerBound + offset)
            }
        }
        var changes: [Change] = []
        var (row, column) = (all.old.lowerBound, all.new.lowerBound)
        while row < all.old.upperBound || column < all.new.upperBound {
            let (first, other) = (row, column)
            while removed.contains(row) { row += 1 }
            while inserted.contains(column) { column += 1 }
            if row > first || column > other { changes.append(Change(old: first..<row, new: other..<column)) }
            row += 1
            column += 1
        }
        return changes
    }
}
