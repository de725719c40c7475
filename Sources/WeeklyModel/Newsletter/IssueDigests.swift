package import WeeklyText

/// Numbers that stand for parts of an issue, for whoever shows nothing else of it: while a number is the same, so is the part.
package struct IssueDigests: Hashable, Sendable {
    /// Of all that is said of an issue wherever an item of it is shown: front matter, slug, file, excerpt.
    package let head: StableHash
    /// Of each item, wherever in the issue it stands; of each kind in document order, as in `IssueIndex.items`.
    package let items: ItemsByKind<StableHash>

    package init(head: StableHash, items: ItemsByKind<StableHash>) {
        self.head = head
        self.items = items
    }
}
