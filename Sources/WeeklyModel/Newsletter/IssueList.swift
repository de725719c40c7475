internal import WeeklyText

/// Issues in order, without copies of them.
package struct IssueList: RandomAccessCollection, Sendable {
    let entries: ChunkedRow<IndexedIssue>

    package var startIndex: Int { entries.startIndex }
    package var endIndex: Int { entries.endIndex }

    /// The issue at a position, 0 for the newest.
    package subscript(position: Int) -> Issue { entries[position].issue }
}
