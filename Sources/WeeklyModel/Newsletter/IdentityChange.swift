/// What makes one row of objects of another.
package struct IdentityChange<Element: AnyObject> {
    package let removed: [Element]
    package let added: [Element]

    /// Both in the order in which they stand. What is at the same place in both rows, counted from either end, costs next to
    /// nothing.
    @inlinable
    package init(from old: [Element], to new: [Element]) {
        let most = min(old.count, new.count)
        var start = 0
        while start < most, old[start] === new[start] { start += 1 }
        var end = 0
        while end < most - start, old[old.count - 1 - end] === new[new.count - 1 - end] { end += 1 }
        let (changed, by) = (old[start..<(old.count - end)], new[start..<(new.count - end)])
        guard !changed.isEmpty, !by.isEmpty else {
            (removed, added) = (Array(changed), Array(by))
            return
        }
        let before = Set(changed.map { ObjectIdentifier($0) })
        let after = Set(by.map { ObjectIdentifier($0) })
        removed = changed.filter { !after.contains(ObjectIdentifier($0)) }
        added = by.filter { !before.contains(ObjectIdentifier($0)) }
    }

    package var isEmpty: Bool { removed.isEmpty && added.isEmpty }
}
