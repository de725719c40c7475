internal import WeeklyText

/// Replaces a range of a file by another text.
package struct Edit: Hashable, Sendable {
    /// In the file as it was read. Empty for an insertion.
    package let range: SourceRange
    /// What stands there afterwards; empty for a deletion.
    package let replacement: String

    /// - Parameters:
    ///   - range: in the file as it was read; empty for an insertion.
    ///   - replacement: what shall stand there; empty for a deletion.
    package init(_ range: SourceRange, to replacement: String) {
        self.range = range
        self.replacement = replacement
    }

    /// Whether it depends on the order in which two edits are made. Edits that touch do not overlap, but two insertions at
    /// one place do.
    func overlaps(_ other: Edit) -> Bool {
        if range.isEmpty, other.range.isEmpty { return range.lower == other.range.lower }
        return range.lower < other.range.upper && other.range.lower < range.upper
    }
}

extension Edit: Comparable {
    /// By place, then by what is written there.
    package static func < (left: Edit, right: Edit) -> Bool {
        left.range == right.range ? left.replacement.precedes(right.replacement) : left.range < right.range
    }
}
