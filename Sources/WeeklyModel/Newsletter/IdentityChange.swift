internal import WeeklyText

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

    @usableFromInline
    init(removed: [Element], added: [Element]) {
        self.removed = removed
        self.added = added
    }

    package var isEmpty: Bool { removed.isEmpty && added.isEmpty }

    /// What makes one row of the other where both have only some of their elements.
    package func among(_ isIncluded: (Element) -> Bool) -> IdentityChange {
        IdentityChange(removed: removed.filter(isIncluded), added: added.filter(isIncluded))
    }
}

// MARK: Rows in order

extension IdentityChange {
    /// A row in order after some of it went and others came.
    ///
    /// - Parameters:
    ///   - ordered: has all that went.
    ///   - isBefore: the order of the row.
    @inlinable
    package func applied(to ordered: [Element], by isBefore: (Element, Element) -> Bool) -> [Element] {
        let added = added.sorted(by: isBefore)
        if removed.count == ordered.count { return added }
        var result = ordered
        for element in removed {
            Self.index(of: element, in: result, by: isBefore).map { _ = result.remove(at: $0) }
        }
        for element in added { result.insert(element, at: result.partitioningIndex { !isBefore($0, element) }) }
        return result
    }

    /// The index of an element of a row in order; nil for any other.
    @inlinable
    package static func index(
        of element: Element, in ordered: [Element], by isBefore: (Element, Element) -> Bool
    ) -> Int? {
        let start = ordered.partitioningIndex { !isBefore($0, element) }
        return ordered[start...].prefix { !isBefore(element, $0) }.firstIndex { $0 === element }
    }
}
