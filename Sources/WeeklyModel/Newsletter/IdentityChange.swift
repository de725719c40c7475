public import WeeklyText

/// What makes one row of objects of another.
@frozen
public struct IdentityChange<Element: AnyObject & Sendable> {
    public let removed: [Element]
    public let added: [Element]

    /// Both in the order in which they stand. What is at the same place in both rows, counted from either end, costs next to
    /// nothing.
    public init(from old: [Element], to new: [Element]) {
        let (start, end) = Self.sharedEnds(old, new)
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

    /// The same of rows in chunks: what is in chunks that both have is not looked at.
    public init(from old: ChunkedRow<Element>, to new: ChunkedRow<Element>) {
        let (gone, come) = old.unshared(with: new)
        self.init(from: gone, to: come)
    }

    private init(removed: [Element], added: [Element]) {
        self.removed = removed
        self.added = added
    }

    /// How many elements both rows have at their beginnings, and how many beyond these at their ends.
    ///
    /// References are compared as the words that they are in memory: a look at an element would raise and lower its count, which with
    /// ten thousands of them is most of what a save in the preview costs.
    private static func sharedEnds(_ old: [Element], _ new: [Element]) -> (start: Int, end: Int) {
        old.withUnsafeBytes { old in
            new.withUnsafeBytes { new in
                func isSame(_ place: Int, _ other: Int) -> Bool {
                    old.load(fromByteOffset: place, as: UInt.self) == new.load(fromByteOffset: other, as: UInt.self)
                }
                let (word, most) = (MemoryLayout<UInt>.size, min(old.count, new.count))
                var start = 0
                while start < most, isSame(start, start) { start += word }
                var end = 0
                while end < most - start, isSame(old.count - end - word, new.count - end - word) { end += word }
                return (start / word, end / word)
            }
        }
    }

    public var isEmpty: Bool { removed.isEmpty && added.isEmpty }

    /// What makes one row of the other where both have only some of their elements.
    public func among(_ isIncluded: (Element) -> Bool) -> IdentityChange {
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
    public func applied(
        to ordered: ChunkedRow<Element>, by isBefore: (Element, Element) -> Bool
    ) -> ChunkedRow<Element> {
        let added = added.sorted(by: isBefore)
        if removed.count == ordered.count { return ChunkedRow(added) }
        var result = ordered
        for element in removed {
            if let index = Self.index(of: element, in: result, by: isBefore) { result.remove(at: index) }
        }
        for element in added { result.insert(element, at: result.partitioningIndex { !isBefore($0, element) }) }
        return result
    }

    /// The index of an element of a row in order; nil for any other.
    @inlinable
    public static func index(
        of element: Element, in ordered: ChunkedRow<Element>, by isBefore: (Element, Element) -> Bool
    ) -> Int? {
        let start = ordered.partitioningIndex { !isBefore($0, element) }
        return ordered[start...].prefix { !isBefore(element, $0) }.firstIndex { $0 === element }
    }
}
