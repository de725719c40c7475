/// What is known of each chunk of a row, made again only for chunks that changed.
///
/// Public and frozen as `ChunkedRow` is.
@frozen
public struct ChunkSummaries<Element: Sendable, Summary: Sendable>: Sendable {
    /// What the summaries are of.
    public let row: ChunkedRow<Element>
    /// One a chunk.
    public let summaries: [Summary]

    /// - Parameters:
    ///   - previous: what is taken over where it is of the same chunks; made by the same rule.
    ///   - make: gives the same for the same elements at any time.
    @inlinable
    public init(of row: ChunkedRow<Element>, after previous: ChunkSummaries?, _ make: ([Element]) -> Summary) {
        let known = previous.map { previous in
            Dictionary(zip(previous.row.chunks.map { ObjectIdentifier($0) }, previous.summaries)) { first, _ in first }
        }
        self.row = row
        summaries = row.chunks.map { known?[ObjectIdentifier($0)] ?? make($0.elements) }
    }

    /// All chunks, each with its summary.
    @inlinable
    public var all: some Sequence<(elements: [Element], summary: Summary)> {
        zip(row.chunks, summaries).lazy.map { ($0.elements, $1) }
    }

    /// The chunks of whose summaries something is true, each with its elements.
    @inlinable
    public func chunks(where isWanted: @escaping (Summary) -> Bool) -> some Sequence<[Element]> {
        zip(row.chunks, summaries).lazy.filter { isWanted($1) }.map(\.0.elements)
    }
}
