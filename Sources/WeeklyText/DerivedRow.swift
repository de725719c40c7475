/// A row that is made of another one element by element, chunk beside chunk, so that after a change only that is made again which
/// changed.
@frozen
public struct DerivedRow<Source: Sendable, Element: Sendable>: Sendable {
    /// What it is made of.
    public let source: ChunkedRow<Source>
    /// What is made of it.
    public let row: ChunkedRow<Element>

    /// - Parameters:
    ///   - previous: what is taken over where it is made of the same chunks; made by the same rule.
    ///   - make: gives the same for the same element at any time; nil for an element of which nothing is made.
    @inlinable
    public init(of source: ChunkedRow<Source>, after previous: DerivedRow?, _ make: (Source) -> Element?) {
        let known = previous?.chunks ?? [:]
        self.source = source
        row = ChunkedRow(
            chunks: source.chunks.map { chunk in
                known[ObjectIdentifier(chunk)] ?? ChunkedRow.Chunk(chunk.elements.compactMap(make))
            })
    }

    /// What was made of each chunk of the source.
    @inlinable
    var chunks: [ObjectIdentifier: ChunkedRow<Element>.Chunk] {
        Dictionary(zip(source.chunks.map { ObjectIdentifier($0) }, row.chunks)) { first, _ in first }
    }
}

extension DerivedRow where Source: AnyObject {
    /// A row of which more may be out of date than what is made of another source than before.
    ///
    /// - Parameters:
    ///   - previous: what is taken over where it is made of the same element, and not stale; one was made of each.
    ///   - isChunkStale: whether any of a chunk of the row before, by its index, may be out of date.
    ///   - isStale: whether what was made before is out of date.
    ///   - make: makes one of each of many at once.
    @inlinable
    public init(
        of source: ChunkedRow<Source>, after previous: DerivedRow?, isChunkStale: (Int) -> Bool,
        isStale: (Source, Element) -> Bool,
        _ make: ([Source]) -> [Element]
    ) {
        let (indices, rest) = (previous?.chunkIndices ?? [:], previous?.elements(besides: source) ?? [:])
        let parts = source.chunks.map { chunk in
            guard let previous, let index = indices[ObjectIdentifier(chunk)] else {
                return Part(chunk.elements, rest, isStale)
            }
            return Part(
                chunk.elements, made: previous.row.chunks[index],
                stale: isChunkStale(index) ? chunk.elements.indices : 0..<0, isStale)
        }
        var made = make(parts.flatMap { part in part.stale.map { part.sources[$0] } }).makeIterator()
        self.source = source
        row = ChunkedRow(chunks: parts.map { $0.chunk(with: &made) })
    }

    /// Where the chunks of the source stand.
    @inlinable
    var chunkIndices: [ObjectIdentifier: Int] {
        Dictionary(zip(source.chunks.map { ObjectIdentifier($0) }, source.chunks.indices)) { first, _ in first }
    }

    /// What was made of elements that stand in none of another row's chunks.
    @inlinable
    func elements(besides others: ChunkedRow<Source>) -> [ObjectIdentifier: Element] {
        let shared = Set(others.chunks.map { ObjectIdentifier($0) })
        var elements: [ObjectIdentifier: Element] = [:]
        for (chunk, made) in zip(source.chunks, row.chunks) where !shared.contains(ObjectIdentifier(chunk)) {
            for (source, element) in zip(chunk.elements, made.elements) { elements[ObjectIdentifier(source)] = element }
        }
        return elements
    }

    /// A chunk on the way from its sources to what is made of them.
    @frozen
    @usableFromInline
    struct Part {
        @usableFromInline let sources: [Source]
        /// What is taken over; nil for what is to be made.
        @usableFromInline let elements: [Element?]
        /// The indices of what is to be made.
        @usableFromInline let stale: [Int]
        /// What was made before of just these sources.
        @usableFromInline let known: ChunkedRow<Element>.Chunk?

        @inlinable
        init(
            _ sources: [Source], made: ChunkedRow<Element>.Chunk, stale indices: Range<Int>,
            _ isStale: (Source, Element) -> Bool
        ) {
            self.sources = sources
            known = made
            stale = indices.filter { isStale(sources[$0], made.elements[$0]) }
            elements = []
        }

        /// - Parameter rest: what was made before of any sources.
        @inlinable
        init(_ sources: [Source], _ rest: [ObjectIdentifier: Element], _ isStale: (Source, Element) -> Bool) {
            let elements = sources.map { source in
                rest[ObjectIdentifier(source)].flatMap { isStale(source, $0) ? nil : $0 }
            }
            self.sources = sources
            self.elements = elements
            known = nil
            stale = elements.indices.filter { elements[$0] == nil }
        }

        @inlinable
        func chunk(with made: inout IndexingIterator<[Element]>) -> ChunkedRow<Element>.Chunk {
            guard let known else { return ChunkedRow.Chunk(elements.compactMap { $0 ?? made.next() }) }
            if stale.isEmpty { return known }
            var elements = known.elements
            for index in stale { made.next().map { elements[index] = $0 } }
            return ChunkedRow.Chunk(elements)
        }
    }
}
